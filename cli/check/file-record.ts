import type { Finding } from "../../src/model/finding";
import { countBySeverity, SEVERITIES, type Severity } from "../../src/model/severity";
import type { ReportedTable } from "../../src/report/report";
import type { ReadProblem } from "../read-workbook";

/** Why a file has no result: it could not be read, or our own program broke off over it. */
export type FileProblem = ReadProblem | "crashed";

/** What a check of one file came to; a line of NDJSON. */
export interface FileRecord {
  readonly file: string;
  /** SHA-256 of the file's bytes; absent when it could not be opened. */
  readonly sha256?: string;
  /** Names the version and the settings by which the file was checked: only a record with the same name is as good as a new check. */
  readonly checkedBy: string;
  readonly error: { readonly code: FileProblem; readonly message: string } | null;
  readonly tables: number;
  readonly projects: readonly ReportedTable[];
  readonly findings: readonly Finding[];
  /** Where there was no table: sentences on what came nearest. */
  readonly nearest?: readonly string[];
  /** Rules of ours that broke off: their findings are missing. */
  readonly failedRules?: readonly string[];
}

/** Number of files, tables and findings of each severity. */
export interface Totals extends Readonly<Record<Severity, number>> {
  readonly files: number;
  readonly unread: number;
  readonly tables: number;
}

export const NO_TOTALS: Totals = { files: 0, unread: 0, tables: 0, error: 0, warning: 0, hint: 0 };

/** The totals with one more file. */
export function addToTotals(totals: Totals, record: FileRecord): Totals {
  const counts = countBySeverity(record.findings);
  return {
    files: totals.files + 1,
    unread: totals.unread + (record.error === null ? 0 : 1),
    tables: totals.tables + record.tables,
    error: totals.error + counts.error,
    warning: totals.warning + counts.warning,
    hint: totals.hint + counts.hint,
  };
}

/** The closing part of the JSON of a check. */
export function summaryJson(totals: Totals): object {
  return { tables: totals.tables, ...Object.fromEntries(SEVERITIES.map((severity) => [severity, totals[severity]])) };
}
