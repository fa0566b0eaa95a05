import { withStandard } from "../check/apply-settings";
import { projectName } from "../rules/project-name";
import { DEFAULT_SETTINGS, readSettings, type Settings } from "../check/settings";
import { planFilling, type FillPlan } from "../fill/fill-plan";
import { suggestGoal, type GoalSuggestion } from "../fill/goal-text";
import type { KindId, LibraryEntry } from "../fill/library";
import { openSlots, type OpenSlot } from "../fill/open-slots";
import { readLibraryRecord } from "../fill/own-library";
import { libraryWith } from "../fill/search-library";
import type { SuggestOptions } from "../fill/suggest";
import type { TargetTable } from "../model/target-table";
import { recogniseSheet } from "../recognise/recognise";
import type { NearMiss } from "../recognise/recognition";
import { contains, parseArea, parseCell } from "../workbook/address";
import type { WorkbookReader } from "../workbook/host";
import type { SheetSnapshot } from "../workbook/snapshot";

/** Of which table suggestions are asked for. */
export interface FillRequest {
  /** Name of the sheet; the one in front when absent. */
  readonly sheet?: string;
  /** A1 address of the cell that a person stands on: the table around it, else the first of the sheet. */
  readonly cell?: string;
  /** Its place among the tables of the sheet, which goes before the cell. */
  readonly table?: number;
  /** The kind of project as a person chose it. */
  readonly kind?: KindId;
  /** Entries of the unit's own that are kept elsewhere than in the workbook. */
  readonly own?: readonly LibraryEntry[];
}

/** A table of the sheet, to choose from. */
export interface TableChoice {
  readonly table: number;
  readonly project: string;
  readonly range: string;
}

/** All that can be filled in in one table. */
export interface TableFilling {
  readonly kind: "table";
  readonly plan: FillPlan;
  /** Which of the sheet's tables it is. */
  readonly table: number;
  readonly tables: readonly TableChoice[];
  /** A text for the goal where it is blank or would fit any project. */
  readonly goal?: GoalSuggestion;
  /** What is still to be filled in by hand. */
  readonly open: readonly OpenSlot[];
  /** The row of the grid that the cell asked for stands in. */
  readonly selectedRow?: number;
  /** The unit's own entries. */
  readonly own: readonly LibraryEntry[];
}

/** What there is to fill in, or the nearest thing to a table that the sheet has. */
export type FillReading =
  TableFilling | { readonly kind: "no-table"; readonly sheet: string; readonly nearMiss?: NearMiss };

/** What suggestions are made from: the open workbook. */
export interface FillSource extends WorkbookReader {
  readSettings(): Promise<unknown>;
}

/** Reads one sheet and finds all that can be filled in in one of its tables; nothing is written. Errors: HostError. */
export async function suggestFilling(host: FillSource, request: FillRequest = {}): Promise<FillReading> {
  const snapshot = await host.read({ sheets: request.sheet === undefined ? "active" : [request.sheet] });
  const [sheet] = snapshot.sheets;
  const reading = await readSettings(await host.readSettings());
  const settings = reading.kind === "ok" ? reading.settings : DEFAULT_SETTINGS;
  if (sheet === undefined) return { kind: "no-table", sheet: request.sheet ?? "" };
  const { nearMisses, ...found } = recogniseTables(sheet, settings);
  const place = tablePlace(found.tables, request);
  const filling = tableFilling(found, place, fillBasis(settings, request));
  const table = found.tables[place];
  if (filling === undefined || table === undefined) {
    const [nearMiss] = nearMisses;
    return { kind: "no-table", sheet: sheet.name, ...(nearMiss && { nearMiss }) };
  }
  const selectedRow = request.cell === undefined ? undefined : rowAt(table, request.cell);
  return { ...filling, ...(selectedRow !== undefined && { selectedRow }) };
}

/** A sheet and the target tables in it. */
export interface SheetTables {
  readonly sheet: SheetSnapshot;
  readonly tables: readonly TargetTable[];
}

/** The tables of a sheet as the settings want them read. */
export function recogniseTables(
  sheet: SheetSnapshot,
  settings: Settings,
): SheetTables & { readonly nearMisses: readonly NearMiss[] } {
  const { tables, nearMisses } = recogniseSheet(sheet);
  return { sheet, tables: withStandard(tables, settings), nearMisses };
}

/** What suggestions are made of beside the table. */
export interface FillBasis {
  readonly own: readonly LibraryEntry[];
  readonly options: SuggestOptions;
}

/** The unit's own library among the others, the kind and the year that hold for all tables. */
export function fillBasis(settings: Settings, { own = [], kind }: FillRequest = {}): FillBasis {
  const entries = uniqueById([...own, ...readLibraryRecord(settings.library).entries]);
  const year = settings.budgetYear;
  const options = {
    library: libraryWith(entries),
    ...(kind !== undefined && { kind }),
    ...(year !== undefined && { year }),
  };
  return { own: entries, options };
}

/** All that can be filled in in one of the tables of a sheet; undefined where there is none at this place. */
export function tableFilling(
  { sheet, tables }: SheetTables,
  place: number,
  { own, options }: FillBasis,
): TableFilling | undefined {
  const table = tables[place];
  if (table === undefined) return undefined;
  const plan = planFilling(table, sheet, options);
  const goal = suggestGoal(table, plan.facts.year);
  return {
    kind: "table",
    plan,
    table: place,
    tables: tables.map((one, index) => ({ table: index, project: projectName(one), range: one.range })),
    ...(goal && { goal }),
    open: openSlots(table),
    own,
  };
}

/** The table asked for, else the one around the cell, else the first. */
function tablePlace(tables: readonly TargetTable[], { table, cell }: FillRequest): number {
  if (table !== undefined && tables[table] !== undefined) return table;
  const at = cell === undefined ? undefined : parseCell(cell);
  const around = tables.findIndex(({ range }) => {
    const area = parseArea(range);
    return at !== undefined && area !== undefined && contains(area, at.row, at.column);
  });
  return Math.max(0, around);
}

/** The indicator that stands in the row of a cell. */
function rowAt({ indicators }: TargetTable, cell: string): number | undefined {
  const row = parseCell(cell)?.row;
  const index = indicators.findIndex(({ name, description, value, basis }) =>
    [name, description, value, basis].some((field) => field !== undefined && parseCell(field.cell)?.row === row),
  );
  return index === -1 ? undefined : index;
}

function uniqueById(entries: readonly LibraryEntry[]): readonly LibraryEntry[] {
  return [...new Map(entries.map((entry) => [entry.id, entry])).values()];
}
