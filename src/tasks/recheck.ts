import { readSettings } from "../check/settings";
import type { Locale } from "../i18n/localized";
import type { TargetTable } from "../model/target-table";
import { groupBy } from "../model/group-by";
import { throwIfCancelled } from "../workbook/errors";
import type { CellChange, Rereading, WorkbookHost } from "../workbook/host";
import type { Mark } from "../workbook/mark";
import { shiftAreas } from "../workbook/shift-areas";
import { checkSheets, marksOf, recogniseAll } from "./check-workbook";
import type { CheckBasis, CheckResult, CheckedSheet, Found, RecognisedSheet } from "./check-workbook";
import { knownOutcomes } from "./known-outcomes";
import { createPacer } from "./pacer";
import type { Pacer, Pause } from "./pacer";

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
  const pacer = createPacer(options.pause);
  const sheets = await sheetsNow(before, rereading, changes, options.signal, pacer);
  const reading = await readSettings(await host.readSettings());
  const known = knownOutcomes(before, new Set(rereading.read.map(({ id }) => id)));
  const found = await checkSheets(sheets, reading, options, pacer, known);
  throwIfCancelled(options.signal);
  const unmarked = options.mark ? await markAnew(host, before, found, changes, pacer) : before.unmarked;
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
async function sheetsNow(
  { basis, tables }: CheckedResult,
  { sheets, read }: Rereading,
  changes: WorkbookChanges,
  signal: AbortSignal | undefined,
  pacer: Pacer,
): Promise<readonly RecognisedSheet[]> {
  const before = new Map(basis.sheets.map((sheet) => [sheet.id, sheet]));
  const now = read.map((snapshot) => {
    const known = before.get(snapshot.id);
    return known === undefined ? snapshot : { ...snapshot, merges: mergesNow(known, changes) };
  });
  const recognised = await recogniseAll(now, signal === undefined ? {} : { signal }, pacer);
  const anew = new Map(recognised.map((sheet) => [sheet.id, sheet]));
  const tablesOf = groupBy(tables, ({ sheetId }) => sheetId);
  return sheets.flatMap(({ id, name }) => {
    const known = before.get(id);
    return anew.get(id) ?? (known === undefined ? [] : [renamed(known, name, tablesOf.get(id) ?? [])]);
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
  if (name === sheet.name) return { ...sheet, tables };
  return {
    ...sheet,
    name,
    tables: tables.map((table) => ({ ...table, sheet: name })),
    nearMisses: sheet.nearMisses.map((miss) => ({ ...miss, sheet: name })),
  };
}

/** Writes the marks of the sheets where they are not what they should be; gives the sheets that have none now, and why. */
async function markAnew(
  host: WorkbookHost,
  before: CheckedResult,
  { findings, basis }: Found,
  changes: WorkbookChanges,
  pacer: Pacer,
): Promise<CheckResult["unmarked"]> {
  await pacer.breathe();
  const marksBefore = groupBy(marksOf(before.findings), sheetOf);
  await pacer.breathe();
  const marks = groupBy(marksOf(findings), sheetOf);
  await pacer.breathe();
  const known = new Map(before.basis.sheets.map(({ id, name }) => [id, name]));
  const names = basis.sheets
    .filter(({ id, name }) => {
      const nameBefore = known.get(id);
      // A new sheet may be a copy, with marks that tell of another state.
      if (nameBefore === undefined) return true;
      const wanted = marks.get(name) ?? [];
      // Where lines came or went, Excel has moved the marks.
      const hasShifted = changes.cells.get(id)?.some(({ shift }) => shift !== undefined) === true;
      return (hasShifted && wanted.length > 0) || textOf(wanted) !== textOf(marksBefore.get(nameBefore) ?? []);
    })
    .map(({ name }) => name);
  if (names.length === 0) return before.unmarked;
  const asked = new Set(names);
  const { unmarked } = await host.mark(
    names.flatMap((name) => marks.get(name) ?? []),
    names,
  );
  return [...before.unmarked.filter(({ sheet }) => !asked.has(sheet)), ...unmarked];
}

const sheetOf = ({ sheet }: Mark): string => sheet;

/** Two texts are the same when the marks of a sheet are. */
function textOf(marks: readonly Mark[]): string {
  return marks
    .map(({ cell, severity }) => `${cell} ${severity}`)
    .sort()
    .join();
}
