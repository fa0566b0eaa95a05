import { projectName } from "../rules/project-name";
import type { Locale } from "../i18n/localized";
import type { Finding } from "../model/finding";
import type { TargetTable } from "../model/target-table";

/** A table as a report names it. */
export interface ReportedTable {
  readonly sheet: string;
  /** A1 address. */
  readonly range: string;
  /** Name of the project; "" when the table does not say it. */
  readonly project: string;
}

/** A workbook and what was found in it. */
export interface ReportedWorkbook {
  /** Name or path of the file. */
  readonly file: string;
  /** Why there is no result, one sentence in the report's language; absent when there is one. */
  readonly problem?: string;
  /** In the order of the workbook: a finding's `table` is the place in this list. */
  readonly tables: readonly ReportedTable[];
  readonly findings: readonly Finding[];
}

/** What a report is made of. All texts but the report's own come in its language. */
export interface Report {
  readonly locale: Locale;
  readonly workbooks: readonly ReportedWorkbook[];
  /** The day as it is to be printed; no date when absent. */
  readonly madeOn?: string;
  /** A few words for a rule; its id when undefined. */
  readonly ruleTitle: (rule: string) => string | undefined;
}

/** The tables of a workbook as a report names them. */
export function reportedTables(tables: readonly TargetTable[]): ReportedTable[] {
  return tables.map((table) => ({ sheet: table.sheet, range: table.range, project: projectName(table) }));
}
