import { table, type RowLiteral, type TableLiteral } from "../../tests/support/table-builder";
import { findBudgetYear, withBudgetYear } from "./budget-year";

function due(value: string): TableLiteral {
  const row: RowLiteral = ["产出指标", "时效指标", "完成时限", "完成日期", value, "年度计划"];
  return { rows: [row] };
}

function year(...literals: TableLiteral[]): number | undefined {
  return findBudgetYear(literals.map((literal, index) => table({ ...literal, index })));
}

const code = (digits: string): string => `130200${digits}P00683310316Y`;

describe("findBudgetYear", () => {
  it.each<[string, number | undefined, TableLiteral[]]>([
    ["nothing", undefined, []],
    ["tables that tell no year", undefined, [{ title: "校舍维修绩效目标表" }, due("12月底前"), due("≥95%")]],
    ["a date among the target values", 2023, [due("2023年12月31日前")]],
    ["a title", 2024, [{ title: "1.2024年教师培训绩效目标表" }]],
    ["a code with a check character", 2023, [{ code: code("23") }]],
    ["a code of the years before, whose year may be anything", undefined, [{ code: "1303222158GWYR2IGDLIP" }]],
    ["codes of earlier years beside dates", 2023, [{ code: code("21"), ...due("2023年底") }, { code: code("21") }]],
    ["one date of another year", 2023, [due("2023年底"), due("2023年底"), due("2022年底")]],
    ["dates of two years, as many of each", undefined, [due("2023年底"), due("2022年底")]],
    ["a date before the codes: last year's, copied", 2024, [{ code: code("24"), ...due("2023年底") }]],
    [
      "one code after the dates of many: a slip",
      2023,
      [{ code: code("24"), ...due("2023年底") }, due("2023年底"), due("2023年底")],
    ],
    ["codes of two years", 2023, [{ code: code("23") }, { code: code("23") }, { code: code("21") }]],
    ["a title with two years, which is none", undefined, [{ title: "2021-2022年维护费绩效目标表" }]],
    ["a year out of reach", undefined, [due("1999年12月31日")]],
  ])("reads %s: %s", (_name, expected, literals) => {
    expect(year(...literals)).toBe(expected);
  });
});

describe("withBudgetYear", () => {
  const tables = [table(due("2023年底")), table({ ...due("2023年底"), index: 1 })];

  it("adds the year that the tables tell, and lets others work after each of them", () => {
    const work = withBudgetYear(tables, { locale: "en" });
    expect([work.next(), work.next(), work.next()]).toEqual([
      { done: false, value: undefined },
      { done: false, value: undefined },
      { done: true, value: { locale: "en", year: 2023 } },
    ]);
  });

  it.each([{ year: 2024 }, { options: { budgetYear: 2024 } }])("looks for none where one is given: %j", (given) => {
    const settings = { locale: "en" as const, ...given };
    expect(withBudgetYear(tables, settings).next()).toEqual({ done: true, value: settings });
  });
});
