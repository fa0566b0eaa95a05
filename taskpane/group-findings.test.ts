import type { Finding } from "../src/model/finding";
import { groupFindings } from "./group-findings";

const finding = (table: number, severity: Finding["severity"], message: string): Finding => ({
  rule: "plan-final",
  severity,
  sheet: `Sheet${table}`,
  cell: "F6",
  field: "plan[3]",
  table,
  project: ` Project ${table} `,
  message,
});

describe("groupFindings", () => {
  test("gives one group a table, in the order of the workbook, each with its counts", () => {
    const groups = groupFindings([
      finding(2, "error", "a"),
      finding(0, "warning", "b"),
      finding(2, "hint", "c"),
      finding(2, "error", "d"),
    ]);
    expect(groups.map(({ table, sheet, project, counts }) => ({ table, sheet, project, counts }))).toEqual([
      { table: 0, sheet: "Sheet0", project: "Project 0", counts: { error: 0, warning: 1, hint: 0 } },
      { table: 2, sheet: "Sheet2", project: "Project 2", counts: { error: 2, warning: 0, hint: 1 } },
    ]);
    expect(groups[1]?.findings.map(({ message }) => message)).toEqual(["a", "c", "d"]);
  });

  test("gives no group when there is no finding", () => {
    expect(groupFindings([])).toEqual([]);
  });
});
