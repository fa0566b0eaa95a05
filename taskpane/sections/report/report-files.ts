import { writeWorkbook } from "../../../src/hosts/xlsx/write-workbook";
import type { Locale } from "../../../src/i18n/localized";
import { htmlReport } from "../../../src/report/html";
import { reportedTables } from "../../../src/report/report";
import type { Report } from "../../../src/report/report";
import { reportSheets } from "../../../src/report/sheets";
import type { RuleEntry } from "../../../src/tasks/explain-rule";
import type { CheckResult } from "../../../src/tasks/check-workbook";

/** What a report needs besides the result of the check. */
export interface ReportContext {
  readonly locale: Locale;
  /** How the workbook is called. */
  readonly workbook: string;
  /** The day as it is to be printed. */
  readonly madeOn: string;
  readonly rules: readonly RuleEntry[];
}

/** A report as a file. */
export type ReportFormat = "html" | "xlsx";

const XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** The report of a check as the content of a file. */
export function reportFile(format: ReportFormat, result: CheckResult, context: ReportContext): Blob {
  const report = reportOf(result, context);
  return format === "html"
    ? new Blob([...htmlReport(report)], { type: "text/html;charset=utf-8" })
    : new Blob([new Uint8Array(writeWorkbook(reportSheets(report)))], { type: XLSX_TYPE });
}

/** The result of a check as the reports take it. */
export function reportOf({ tables, findings }: CheckResult, context: ReportContext): Report {
  const titles = new Map(context.rules.map(({ id, title }) => [id, title]));
  return {
    locale: context.locale,
    workbooks: [{ file: context.workbook, tables: reportedTables(tables), findings }],
    madeOn: context.madeOn,
    ruleTitle: (rule) => titles.get(rule),
  };
}
