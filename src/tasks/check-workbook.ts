import type { Locale } from "../i18n/localized";
import type { Finding } from "../model/finding";
import { compareSeverity } from "../model/severity";
import type { Severity } from "../model/severity";
import type { TargetTable } from "../model/target-table";
import { checkSettingsOf, withStandard } from "../check/apply-settings";
import { withBudgetYear } from "../check/check-tables";
import { sortIgnored } from "../check/ignores";
import type { IgnoredFinding } from "../check/ignores";
import { DEFAULT_SETTINGS, readSettings } from "../check/settings";
import type { Settings, SettingsReading } from "../check/settings";
import { checkAcrossTables, checkTable, mergeOutcomes } from "../check/run-rules";
import type { CheckOutcome, RuleFailure } from "../check/run-rules";
import { joinRecognitions, recogniseSheet } from "../recognise/recognise";
import type { NearMiss, Recognition } from "../recognise/recognition";
import { throwIfCancelled } from "../workbook/errors";
import type { WorkbookHost } from "../workbook/host";
import type { Mark, MarkOutcome } from "../workbook/mark";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { createPacer } from "./pacer";
import type { Pacer, Pause } from "./pacer";

/** How far a check has come. */
export interface CheckProgress {
  readonly step: "read" | "check" | "mark";
  /** Sheets. */
  readonly done: number;
  readonly total: number;
}

export interface CheckOptions {
  /** The whole workbook, or only the sheet in front. */
  readonly scope: "workbook" | "active-sheet";
  /** Names of the sheets to look at where the scope is one sheet; the one in front when absent. */
  readonly sheets?: readonly string[];
  readonly locale: Locale;
  readonly onProgress?: (progress: CheckProgress) => void;
  readonly signal?: AbortSignal;
  /** Lets the page breathe between pieces of the work; a timer when absent. */
  readonly pause?: Pause;
}

/** The result of a check: what the pane shows. */
export interface CheckResult {
  readonly scope: CheckOptions["scope"];
  /** Names of the sheets that were looked at. */
  readonly sheets: readonly string[];
  readonly tables: readonly TargetTable[];
  /** In the order of the workbook; findings on one cell, the gravest first. */
  readonly findings: readonly Finding[];
  /** Findings that a person decided to leave. */
  readonly ignored: readonly IgnoredFinding[];
  /** Set when the workbook's settings could not be read: the check went by the defaults, the record was left alone. */
  readonly settingsProblem?: Exclude<SettingsReading, { readonly kind: "ok" }>;
  /** Rules of ours that could not do their work; their findings are missing. */
  readonly failures: readonly RuleFailure[];
  readonly counts: Readonly<Record<Severity, number>>;
  readonly nearMisses: readonly NearMiss[];
  /** Sheets that could not be marked, and why. */
  readonly unmarked: MarkOutcome["unmarked"];
}

/**
 * Reads, recognises, checks and marks. Cancelling before the marks are written leaves the workbook as it was.
 * Errors: HostError; CancelledError when the signal was given.
 */
export async function checkWorkbook(host: WorkbookHost, options: CheckOptions): Promise<CheckResult> {
  const { scope, signal, onProgress } = options;
  const snapshot = await host.read({
    ...(scope === "active-sheet" ? { sheets: options.sheets ?? "active" } : {}),
    ...(signal === undefined ? {} : { signal }),
    onProgress: (done, total) => onProgress?.({ step: "read", done, total }),
  });
  const reading = await readSettings(await host.readSettings());
  const settings = reading.kind === "ok" ? reading.settings : DEFAULT_SETTINGS;
  const pacer = createPacer(options.pause);
  const recognition = await recogniseAll(snapshot, options, pacer);
  const tables = withStandard(recognition.tables, settings);
  const outcome = await checkAll(tables, settings, options, pacer);
  const { findings, ignored } = sortIgnored(outcome.findings, tables, settings.ignores);
  throwIfCancelled(signal);
  const sheets = snapshot.sheets.map(({ name }) => name);
  onProgress?.({ step: "mark", done: 0, total: sheets.length });
  const { unmarked } = await host.mark(marksOf(findings), sheets);
  onProgress?.({ step: "mark", done: sheets.length, total: sheets.length });
  return {
    scope,
    sheets,
    tables,
    nearMisses: recognition.nearMisses,
    findings,
    ignored,
    failures: outcome.failures,
    counts: countBySeverity(findings),
    unmarked,
    ...(reading.kind === "ok" ? {} : { settingsProblem: reading }),
  };
}

async function recogniseAll(
  { sheets }: WorkbookSnapshot,
  { signal, onProgress }: CheckOptions,
  pacer: Pacer,
): Promise<Recognition> {
  const parts: Recognition[] = [];
  for (const sheet of sheets) {
    throwIfCancelled(signal);
    onProgress?.({ step: "check", done: parts.length, total: sheets.length });
    parts.push(recogniseSheet(sheet));
    await pacer.breathe();
  }
  return joinRecognitions(parts);
}

async function checkAll(
  tables: readonly TargetTable[],
  settings: Settings,
  { locale, signal }: CheckOptions,
  pacer: Pacer,
): Promise<CheckOutcome> {
  const dated = withBudgetYear(tables, checkSettingsOf(settings, locale));
  const outcomes: CheckOutcome[] = [];
  for (const table of tables) {
    throwIfCancelled(signal);
    outcomes.push(checkTable(table, dated));
    await pacer.breathe();
  }
  return mergeOutcomes([...outcomes, checkAcrossTables(tables, dated)]);
}

/** One mark a cell, of the gravest finding on it. */
export function marksOf(findings: readonly Finding[]): readonly Mark[] {
  const marks = new Map<string, Mark>();
  for (const { sheet, cell, severity } of findings) {
    const key = `${cell}!${sheet}`;
    const mark = marks.get(key);
    if (mark === undefined || compareSeverity(severity, mark.severity) < 0) marks.set(key, { sheet, cell, severity });
  }
  return [...marks.values()];
}

function countBySeverity(findings: readonly Finding[]): Record<Severity, number> {
  const counts: Record<Severity, number> = { error: 0, warning: 0, hint: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}
