import type { Locale } from "../i18n/localized";
import type { Finding } from "../model/finding";
import { compareSeverity, type Counts, countBySeverity } from "../model/severity";
import type { TargetTable } from "../model/target-table";
import { checkSettingsOf, withStandard } from "../check/apply-settings";
import { withBudgetYear } from "../check/budget-year";
import { sortIgnored } from "../check/ignores";
import type { IgnoredFinding } from "../check/ignores";
import { DEFAULT_SETTINGS, readSettings } from "../check/settings";
import type { Settings, SettingsReading } from "../check/settings";
import { checkAcrossTables, checkEachTable, mergeOutcomes } from "../check/run-rules";
import type { CheckOutcome, CheckSettings, RuleFailure } from "../check/run-rules";
import { joinRecognitions, recogniseSheet } from "../recognise/recognise";
import type { NearMiss, Recognition } from "../recognise/recognition";
import { throwIfCancelled } from "../workbook/errors";
import type { WorkbookHost } from "../workbook/host";
import type { Mark, MarkOutcome } from "../workbook/mark";
import type { SheetSnapshot } from "../workbook/snapshot";
import { createPacer, finishPaced } from "./pacer";
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
  readonly counts: Counts;
  readonly nearMisses: readonly NearMiss[];
  /** Sheets that could not be marked, and why. */
  readonly unmarked: MarkOutcome["unmarked"];
  /** What a check of edited sheets builds on. */
  readonly basis?: CheckBasis;
}

/** What is kept of a check, so that only what was edited since has to be read and checked again. */
export interface CheckBasis {
  /** Those that were looked at, in their order. */
  readonly sheets: readonly CheckedSheet[];
  /** What the rules went by; where it is another text, every table has to be checked again. */
  readonly settings: string;
  /** Of each table by itself, in the order of the tables. */
  readonly outcomes: readonly CheckOutcome[];
}

export interface CheckedSheet extends Pick<SheetSnapshot, "id" | "name" | "merges"> {
  readonly nearMisses: readonly NearMiss[];
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
  const pacer = createPacer(options.pause);
  const sheets = await recogniseAll(snapshot.sheets, options, pacer);
  const found = await checkSheets(sheets, reading, options, pacer);
  throwIfCancelled(signal);
  const names = sheets.map(({ name }) => name);
  onProgress?.({ step: "mark", done: 0, total: names.length });
  const { unmarked } = await host.mark(marksOf(found.findings), names);
  onProgress?.({ step: "mark", done: names.length, total: names.length });
  return { scope, ...found, unmarked };
}

/** Recognises the tables of each sheet. Errors: CancelledError. */
export async function recogniseAll(
  sheets: readonly SheetSnapshot[],
  { signal, onProgress }: Pick<CheckOptions, "signal" | "onProgress">,
  pacer: Pacer,
): Promise<readonly RecognisedSheet[]> {
  const recognised: RecognisedSheet[] = [];
  for (const sheet of sheets) {
    throwIfCancelled(signal);
    onProgress?.({ step: "check", done: recognised.length, total: sheets.length });
    recognised.push(recognisedSheet(sheet));
    await pacer.breathe();
  }
  return recognised;
}

/** A sheet with what was recognised on it. */
export interface RecognisedSheet extends CheckedSheet, Recognition {}

function recognisedSheet(sheet: SheetSnapshot): RecognisedSheet {
  const { id, name, merges } = sheet;
  return { id, name, merges, ...recogniseSheet(sheet) };
}

/** What was found, before it is known which sheets could be marked. */
export type Found = Omit<CheckResult, "scope" | "unmarked"> & Required<Pick<CheckResult, "basis">>;

/** The outcome of a table that was checked before, for its place among the tables now; undefined to check it. */
export type KnownOutcome = (table: TargetTable, settings: string) => CheckOutcome | undefined;

/** Runs the rules over what was recognised; a table whose outcome is known is not checked again. Errors: CancelledError. */
export async function checkSheets(
  sheets: readonly RecognisedSheet[],
  reading: SettingsReading,
  { locale, signal }: Pick<CheckOptions, "locale" | "signal">,
  pacer: Pacer,
  known: KnownOutcome = () => undefined,
): Promise<Found> {
  const settings = reading.kind === "ok" ? reading.settings : DEFAULT_SETTINGS;
  const { tables: recognised, nearMisses } = joinRecognitions(sheets);
  const tables = withStandard(recognised, settings);
  const dated = await finishPaced(withBudgetYear(tables, checkSettingsOf(settings, locale)), pacer, signal);
  const settingsText = textOf(dated, settings);
  const kept = tables.map((table) => known(table, settingsText));
  const unknown = tables.filter((_, place) => kept[place] === undefined);
  const checked = (await finishPaced(checkEachTable(unknown, dated), pacer, signal)).values();
  const outcomes = kept.flatMap((outcome) => outcome ?? checked.next().value ?? []);
  const across = await finishPaced(checkAcrossTables(tables, dated), pacer, signal);
  const outcome = mergeOutcomes([...outcomes, ...across]);
  await pacer.breathe();
  const { findings, ignored } = sortIgnored(outcome.findings, tables, settings.ignores);
  return {
    sheets: sheets.map(({ name }) => name),
    tables,
    nearMisses,
    findings,
    ignored,
    failures: outcome.failures,
    counts: countBySeverity(findings),
    basis: {
      sheets: sheets.map(({ id, name, merges, nearMisses: near }) => ({ id, name, merges, nearMisses: near })),
      settings: settingsText,
      outcomes,
    },
    ...(reading.kind === "ok" ? {} : { settingsProblem: reading }),
  };
}

/** Two texts are the same when the rules go by the same; what is ignored is sorted out afterwards. */
function textOf({ year }: CheckSettings, settings: Settings): string {
  return JSON.stringify([year, { ...settings, ignores: [] }]);
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
