import { readSettings } from "../check/settings";
import type { Locale } from "../i18n/localized";
import type { TargetTable } from "../model/target-table";
import { throwIfCancelled } from "../workbook/errors";
import type { CellChange, Rereading, WorkbookHost } from "../workbook/host";
import type { Mark } from "../workbook/mark";
import { shiftAreas } from "../workbook/shift-areas";
import { checkSheets, marksOf, recognisedSheet } from "./check-workbook";
import type { CheckBasis, CheckResult, CheckedSheet, RecognisedSheet } from "./check-workbook";
import { knownOutcomes } from "./known-outcomes";
import { createPacer } from "./pacer";
import type { Pause } from "./pacer";

/** What was done to a workbook since it was checked. */
export interface WorkbookChanges {
  /** What was done to the cells of each sheet, by its id, in that order. */
  readonly cells: ReadonlyMap<string, readonly CellChange[]>;
  /** Ids of new sheets. */
  readonly added: ReadonlySet<string>;
}

export interface RecheckOptions {
  readonly locale: Locale;
  /** False leaves the marks as they are: a person has cleared them. */
  readonly mark: boolean;
  readonly signal?: AbortSignal;
  readonly pause?: Pause;
}

/** A result that a recheck can build on. */
export type CheckedResult = CheckResult & { readonly basis: CheckBasis };

/** True when what was done can be followed without a check of the whole. */
export function canFollow(changes: WorkbookChanges): boolean {
  return [...changes.cells.values()].every((done) => done.every(({ shift }) => shift !== "unknown"));
}

/**
 * Brings a result up to date: reads the edited sheets and checks their tables, compares all tables again from what is
 * kept of the others, and changes marks only where they have to. Two round trips; one when no mark changes.
 * Errors: HostError; CancelledError when the signal was given.
 */
export async function recheck(
  host: WorkbookHost,
  before: CheckedResult,
  changes: WorkbookChanges,
  options: RecheckOptions,
): Promise<CheckedResult> {
  const { scope, basis } = before;
  const isInScope = (id: string): boolean => scope === "workbook" || basis.sheets.some((sheet) => sheet.id === id);
  const rereading = await rereadAll(
    host,
    before,
    [...changes.cells.keys(), ...changes.added].filter(isInScope),
    isInScope,
  );
  throwIfCancelled(options.signal);
  const sheets = sheetsNow(before, rereading, changes);
  const reading = await readSettings(await host.readSettings());
  const known = knownOutcomes(before, new Set(rereading.read.map(({ id }) => id)));
  const found = await checkSheets(sheets, reading, options, createPacer(options.pause), known);
  throwIfCancelled(options.signal);
  const sheetsToMark = options.mark ? sheetsWithOtherMarks(before, { ...before, ...found }, changes) : [];
  const { unmarked } =
    sheetsToMark.length === 0 ? before : await markSheets(host, before, found.findings, sheetsToMark);
  return { scope, ...found, unmarked: unmarked.filter(({ sheet }) => found.sheets.includes(sheet)) };
}

/** Reads the sheets, and those that came without being told of. */
async function rereadAll(
  host: WorkbookHost,
  { basis }: CheckedResult,
  ids: readonly string[],
  isInScope: (id: string) => boolean,
): Promise<Rereading> {
  const known = new Set(basis.sheets.map(({ id }) => id));
  const isNew = (id: string): boolean => !known.has(id);
  const first = await host.reread([...new Set(ids)], new Set(ids.filter(isNew)));
  const missed = first.sheets.map(({ id }) => id).filter((id) => isNew(id) && isInScope(id) && !ids.includes(id));
  if (missed.length === 0) return first;
  const second = await host.reread(missed, new Set(missed));
  return { sheets: second.sheets, read: [...first.read, ...second.read] };
}

/** The sheets in their order now: those read again recognised anew, the others as they were but for their name. */
function sheetsNow(
  { basis, tables }: CheckedResult,
  { sheets, read }: Rereading,
  changes: WorkbookChanges,
): readonly RecognisedSheet[] {
  const before = new Map(basis.sheets.map((sheet) => [sheet.id, sheet]));
  const now = new Map(read.map((sheet) => [sheet.id, sheet]));
  return sheets.flatMap(({ id, name }) => {
    const known = before.get(id);
    const snapshot = now.get(id);
    if (snapshot !== undefined) {
      const merges = known === undefined ? snapshot.merges : mergesNow(known, changes);
      return [recognisedSheet({ ...snapshot, merges })];
    }
    return known === undefined ? [] : [renamed(known, name, tables)];
  });
}

/** Merged areas are read on an explicit check only; where lines came or went they are moved along. */
function mergesNow({ id, merges }: CheckedSheet, changes: WorkbookChanges): CheckedSheet["merges"] {
  return (changes.cells.get(id) ?? []).reduce(
    (areas, { shift, address }) =>
      shift === undefined || shift === "unknown" ? areas : shiftAreas(areas, shift, address),
    merges,
  );
}

function renamed(sheet: CheckedSheet, name: string, tables: readonly TargetTable[]): RecognisedSheet {
  const own = tables.filter(({ sheetId }) => sheetId === sheet.id);
  if (name === sheet.name) return { ...sheet, tables: own };
  return {
    ...sheet,
    name,
    tables: own.map((table) => ({ ...table, sheet: name })),
    nearMisses: sheet.nearMisses.map((miss) => ({ ...miss, sheet: name })),
  };
}

/** Names of the sheets whose marks are not what they should be; where lines came or went, Excel has moved them. */
function sheetsWithOtherMarks(
  before: CheckedResult,
  after: CheckedResult,
  changes: WorkbookChanges,
): readonly string[] {
  const marksBefore = marksBySheet(before);
  const marksAfter = marksBySheet(after);
  return after.basis.sheets
    .filter(({ id }) => {
      const hasShifted = changes.cells.get(id)?.some(({ shift }) => shift !== undefined) === true;
      const marks = marksAfter.get(id) ?? "";
      return marks !== (marksBefore.get(id) ?? "") || (hasShifted && marks !== "");
    })
    .map(({ name }) => name);
}

/** The marks of each sheet that has some, by its id, as one text. */
function marksBySheet({ basis, findings }: CheckedResult): ReadonlyMap<string, string> {
  const ids = new Map(basis.sheets.map(({ id, name }) => [name, id]));
  const marks = new Map<string, string[]>();
  for (const { sheet, cell, severity } of marksOf(findings)) {
    const id = ids.get(sheet) ?? "";
    const list = marks.get(id);
    if (list === undefined) marks.set(id, [`${cell} ${severity}`]);
    else list.push(`${cell} ${severity}`);
  }
  return new Map([...marks].map(([id, list]) => [id, list.sort().join()]));
}

async function markSheets(
  host: WorkbookHost,
  { unmarked }: CheckedResult,
  findings: CheckedResult["findings"],
  sheets: readonly string[],
): Promise<Pick<CheckResult, "unmarked">> {
  const names = new Set(sheets);
  const marks: readonly Mark[] = marksOf(findings).filter(({ sheet }) => names.has(sheet));
  const outcome = await host.mark(marks, sheets);
  return { unmarked: [...unmarked.filter(({ sheet }) => !names.has(sheet)), ...outcome.unmarked] };
}
