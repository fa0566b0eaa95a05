import { blankedRows, FULL_ROWS, withoutRows } from "../../tests/support/full-rows";
import { table, type RowLiteral } from "../../tests/support/table-builder";
import { missingCategories } from "./missing-category";

function missing(rows: readonly RowLiteral[]): string[] {
  const literal = table({ rows });
  return [...missingCategories(literal, literal.standard).keys()];
}

describe("missingCategories", () => {
  it.each<[name: string, rows: readonly RowLiteral[], expected: string[]]>([
    ["nothing of a full grid", FULL_ROWS, []],
    ["output without its level 2, and benefit", withoutRows([0, 1, 2, 3, 4]), ["output", "benefit"]],
    ["everything of no grid", [], ["output", "benefit", "satisfaction"]],
    ["nothing where a row names no level", [["", "", "事项", "说明", "≥1项", "计划"]], []],
    ["nothing where the grid says 涉密", [["涉密", "涉密", "涉密", "涉密", "涉密", "涉密"]], []],
    ["nothing where all rows are classified", [...blankedRows([0, 4], "涉密").filter((row) => row[2] === "涉密")], []],
    [
      "what is missing beside a classified row",
      [["产出指标", "数量指标", "涉密", "涉密", "涉密", "涉密"], ...withoutRows([0, 4])],
      ["benefit"],
    ],
    [
      "no level 2 where the layout has none",
      [
        ["产出指标", null, "次数", "说明", "≥1次", "计划"],
        ["效益指标", null, "次数", "说明", "≥1次", "计划"],
        ["满意度指标", null, "满意度", "说明", "≥90%", "问卷"],
      ],
      [],
    ],
    [
      "cost beside output where the guide of 2021 is followed",
      [["成本指标", "经济成本指标", "", "", "", ""], ...withoutRows([0, 1, 2, 3])],
      ["output", "cost"],
    ],
    [
      "a row with a name alone is filled",
      [...withoutRows([4]), ["效益指标", "社会效益指标", "知晓率", "", "", ""]],
      [],
    ],
  ])("lists %s", (_name, rows, expected) => {
    expect(missing(rows)).toEqual(expected);
  });

  it("gives the blank rows of a category and their cells", () => {
    const literal = table({ rows: blankedRows([0, 4]) });
    const found = missingCategories(literal, literal.standard);
    expect(found.get("quantity")).toEqual({
      field: "indicators[0].level2",
      covers: ["level2", "name", "description", "value", "basis"].map((column) => `indicators[0].${column}`),
      rows: [0],
    });
    expect(found.get("benefit")?.field).toBe("indicators[4].level1");
  });

  it("answers for each standard anew", () => {
    const literal = table({ rows: [["成本指标", "经济成本指标", "总成本", "说明", "≤5万元", "预算"]] });
    expect([...missingCategories(literal, "2021").keys()]).toEqual(["output", "benefit", "satisfaction"]);
    expect([...missingCategories(literal, "2015").keys()]).toEqual([
      "benefit",
      "satisfaction",
      "quantity",
      "quality",
      "time",
    ]);
  });
});
