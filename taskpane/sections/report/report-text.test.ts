import { messages } from "../../../src/i18n/messages";
import type { Finding } from "../../../src/model/finding";
import type { CheckResult } from "../../../src/tasks/check-workbook";
import { reportText } from "./report-text";
import { reportSectionTexts } from "./texts";

const FINDING: Finding = {
  rule: "plan-final",
  severity: "error",
  sheet: "表1",
  cell: "F6",
  field: "plan[3]",
  table: 0,
  project: "=HYPERLINK(\n1)",
  message: "12月底是 95%，\t应当是 100%。",
};

function textOf(findings: readonly Finding[]): string {
  const result: CheckResult = {
    scope: "workbook",
    sheets: ["表1"],
    tables: [{ index: 0, sheet: "表1", sheetId: "1", range: "A1:F9", standard: "2015", indicators: [], labels: {} }],
    findings,
    ignored: [],
    failures: [],
    counts: { error: findings.length, warning: 0, hint: 0 },
    nearMisses: [],
    unmarked: [],
  };
  return reportText(result, reportSectionTexts("zh-CN"), messages("zh-CN"));
}

describe("the report as text", () => {
  it("has a line for each finding, its parts between tabs", () => {
    const [title, score, , heads, line] = textOf([{ ...FINDING, project: "修路" }]).split("\n");
    expect([title, score]).toEqual(["绩效目标表检查报告", "1 张表 · 1 个错误"]);
    expect(heads?.split("\t")).toEqual(["序号", "项目", "位置", "级别", "问题"]);
    expect(line?.split("\t")).toEqual(["1", "修路", "表1 F6", "错误", "12月底是 95%， 应当是 100%。"]);
  });

  it("never becomes a formula when it is pasted into a sheet", () => {
    expect(textOf([FINDING])).toContain("\t'=HYPERLINK( 1)\t");
  });

  it("says so when nothing was found", () => {
    expect(textOf([])).toBe("绩效目标表检查报告\n检查了 1 张表，没有发现问题。\n");
  });
});
