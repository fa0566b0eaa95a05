import { table } from "../../tests/support/table-builder";
import { checkTables } from "./check-tables";
import { ignoreOf, sortIgnored } from "./ignores";
import { RULES } from "../rules";

const ROW = ["产出指标", "数量指标", "巡河次数", "全年巡河次数", "", "年度工作计划"] as const;
const OTHER = ["产出指标", "数量指标", "清淤长度", "清淤的河道长度", "", "年度工作计划"] as const;
const rules = RULES.filter(({ id }) => id === "value-missing" || id === "code-missing");

function check(tables: Parameters<typeof checkTables>[0]): ReturnType<typeof checkTables> {
  return checkTables(tables, { locale: "en", rules });
}

describe("findings that a person decided to leave", () => {
  const before = [table({ name: "河道管护", code: "", rows: [ROW, OTHER] })];
  const [code, value] = check(before);
  if (code === undefined || value === undefined) throw new Error("the table must have both findings");

  test("are left, and no others", () => {
    const { findings, ignored } = sortIgnored(check(before), before, [ignoreOf(value, before, "年中再定")]);
    expect(findings.map(({ rule, field }) => [rule, field])).toEqual([
      ["code-missing", "code"],
      ["value-missing", "indicators[1].value"],
    ]);
    expect(ignored.map(({ finding, ignore }) => [finding.field, ignore.reason])).toEqual([
      ["indicators[0].value", "年中再定"],
    ]);
  });

  test("stay left when rows were inserted and the table moved", () => {
    const ignores = [ignoreOf(value, before, "年中再定")];
    const after = [
      table({ index: 0, name: "别的项目", code: "", rows: [ROW] }),
      table({ index: 1, name: "河道管护", code: "", rows: [OTHER, ROW] }),
    ];
    const { ignored } = sortIgnored(check(after), after, ignores);
    expect(ignored.map(({ finding }) => [finding.table, finding.field])).toEqual([[1, "indicators[1].value"]]);
  });

  test("stay left where the name of the project was put on one line with a blank", () => {
    const { about, ...decision } = ignoreOf(value, before, "年中再定");
    const ignore = { ...decision, about: { ...about, project: "河道 管护", field: "indicators.value", text: "" } };
    expect(
      sortIgnored(check(before), before, [{ ...ignore, about: { indicator: "巡河次数", ...ignore.about } }]).ignored,
    ).toHaveLength(1);
  });

  test("come back when the cell says something else", () => {
    const ignores = [ignoreOf(code, before, "尚未赋码")];
    const after = [table({ name: "河道管护", code: "————", rows: [ROW] })];
    expect(sortIgnored(check(after), after, ignores).ignored).toEqual([]);
  });

  test("are left everywhere when the decision names only the rule", () => {
    const { findings } = sortIgnored(check(before), before, [{ rule: "value-missing", reason: "二上再填" }]);
    expect(findings.map(({ rule }) => rule)).toEqual(["code-missing"]);
  });
});
