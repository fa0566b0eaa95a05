import type { Locale } from "../i18n/localized";
import type { Finding } from "../model/finding";
import type { Severity } from "../model/severity";
import type { TargetTable } from "../model/target-table";
import type { NearMiss } from "../recognise/recognition";
import type { WorkbookHost } from "../workbook/host";
import type { MarkOutcome } from "../workbook/mark";

/** How far a check has come. */
export interface CheckProgress {
  readonly step: "read" | "check" | "mark";
  readonly done: number;
  readonly total: number;
}

export interface CheckOptions {
  /** The whole workbook, or only the sheet in front. */
  readonly scope: "workbook" | "active-sheet";
  readonly locale: Locale;
  readonly onProgress?: (progress: CheckProgress) => void;
  readonly signal?: AbortSignal;
}

/** The result of a check: what the pane shows. */
export interface CheckResult {
  readonly scope: CheckOptions["scope"];
  /** Names of the sheets that were looked at. */
  readonly sheets: readonly string[];
  readonly tables: readonly TargetTable[];
  /** In the order of the workbook; findings on one cell, the gravest first. */
  readonly findings: readonly Finding[];
  readonly counts: Readonly<Record<Severity, number>>;
  readonly nearMisses: readonly NearMiss[];
  /** Sheets that could not be marked, and why. */
  readonly unmarked: MarkOutcome["unmarked"];
}

/** Reads, recognises, checks and marks. Cancelling before the marks are written leaves the workbook as it was. */
export declare function checkWorkbook(host: WorkbookHost, options: CheckOptions): Promise<CheckResult>;
