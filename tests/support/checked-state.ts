import type { SessionState } from "../../commands/session";
import { START } from "../../commands/session-state";
import type { Finding } from "../../src/model/finding";
import type { CheckResult } from "../../src/tasks/check-workbook";
import type { Explanation } from "../../src/tasks/explain-rule";

/** An error. */
export const plan: Finding = {
  rule: "plan-final",
  severity: "error",
  sheet: "表1",
  cell: "F6",
  field: "plan[3]",
  table: 0,
  project: "修路",
  message: "12月底是 95%，应当是 100%。",
};
/** A warning of another table, whose project has no name. */
export const unit: Finding = {
  rule: "value-no-unit",
  severity: "warning",
  sheet: "表2",
  cell: "E14",
  field: "indicators[2].value",
  table: 1,
  project: "",
  message: "没有单位。",
};

/** Two tables with these two findings. */
export const RESULT: CheckResult = {
  scope: "workbook",
  sheets: ["表1", "表2"],
  tables: [tableOn("表1", 0), tableOn("表2", 1)],
  findings: [plan, unit],
  counts: { error: 1, warning: 1, hint: 0 },
  failures: [],
  ignored: [],
  nearMisses: [],
  unmarked: [],
};
export const CHECKED: SessionState = { ...START, phase: { name: "checked" }, result: RESULT };

function tableOn(sheet: string, index: number): CheckResult["tables"][number] {
  return { index, sheet, sheetId: sheet, range: "A1:F20", standard: "2015", indicators: [], labels: {} };
}

/** What there is to say about the rule of the error. */
export const PLAN_FINAL: Explanation = {
  title: "年底不是 100%",
  why: "年底应当全部支出。",
  how: "填 100%。",
  example: {
    shared: [{ label: "3月底", text: "25%" }],
    wrong: [[{ label: "12月底", text: "95%" }]],
    right: [[{ label: "12月底", text: "100%" }]],
  },
};
