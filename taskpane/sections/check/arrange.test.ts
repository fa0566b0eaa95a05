import type { Finding } from "../../../src/model/finding";
import { filterFindings, groupFindings, rowsOf } from "./arrange";
import type { Filters } from "./arrange";

function finding(table: number, project: string, severity: Finding["severity"], rule = "r", cell = "A1"): Finding {
  return { rule, severity, sheet: `S${table}`, cell, field: "title", table, project, message: `${rule} 在 ${cell}` };
}

const FINDINGS = [
  finding(10, "乙", "error", "plan-final", "F7"),
  finding(2, " 甲 ", "warning", "value-no-unit", "E14"),
  finding(10, "乙", "hint", "value-no-unit", "E15"),
  finding(2, " 甲 ", "error", "plan-final", "F7"),
];

describe("findings by project", () => {
  test("keep the order of the workbook and their own, and are counted", () => {
    const groups = groupFindings(FINDINGS, "project");
    expect(groups.map(({ key, findings, counts }) => [key, findings.map(({ cell }) => cell), counts])).toEqual([
      ["table 2", ["E14", "F7"], { error: 1, warning: 1, hint: 0 }],
      ["table 10", ["F7", "E15"], { error: 1, warning: 0, hint: 1 }],
    ]);
  });
});

describe("findings by rule", () => {
  test("come with the number of their tables, those with most errors first", () => {
    const groups = groupFindings([...FINDINGS, finding(2, "甲", "warning", "value-no-unit", "E16")], "rule");
    expect(groups.map(({ key, tables, findings }) => [key, tables, findings.length])).toEqual([
      ["rule plan-final", 2, 2],
      ["rule value-no-unit", 2, 3],
    ]);
  });
});

describe("filters", () => {
  test.each<[string, Filters, readonly string[]]>([
    ["nothing", { text: " " }, ["F7", "E14", "E15", "F7"]],
    ["a severity", { text: "", severity: "error" }, ["F7", "F7"]],
    ["a rule", { text: "", rule: "value-no-unit" }, ["E14", "E15"]],
    ["a project", { text: "", table: 2 }, ["E14", "F7"]],
    ["a cell in small letters", { text: "e14" }, ["E14"]],
    ["a project's name in full width", { text: "乙　Ｆ７" }, ["F7"]],
    ["what the rule is called", { text: "没有单位" }, ["E14", "E15"]],
    ["all of these", { text: "甲", severity: "error", rule: "plan-final", table: 2 }, ["F7"]],
    ["what is nowhere", { text: "丙" }, []],
  ])("by %s", (_, filters, cells) => {
    const titleOf = (rule: string): string => (rule === "value-no-unit" ? "指标值没有单位" : "");
    expect(filterFindings(FINDINGS, filters, titleOf).map(({ cell }) => cell)).toEqual(cells);
  });
});

describe("the lines of the list", () => {
  test("say their place among their like, and closed groups have none below", () => {
    const groups = groupFindings(FINDINGS, "project");
    const rows = rowsOf(groups, ({ key }) => key === "table 10");
    expect(rows.map(({ kind, place, of }) => [kind, place, of])).toEqual([
      ["group", 1, 2],
      ["group", 2, 2],
      ["finding", 1, 2],
      ["finding", 2, 2],
    ]);
  });

  test("have keys of their own, also where two findings look the same", () => {
    const twice = finding(1, "甲", "error");
    const keys = rowsOf(groupFindings([twice, { ...twice }], "project"), () => true).map(({ key }) => key);
    expect(new Set(keys).size).toBe(3);
  });
});
