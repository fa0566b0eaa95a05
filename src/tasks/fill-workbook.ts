import { projectName } from "../rules/project-name";
import type { Settings } from "../check/settings";
import type { FillRow } from "../fill/fill-plan";
import { choiceEdits, type FillChoice } from "../fill/fill-choice";
import { isBlankCell } from "../fill/grid-rows";
import { openSlots, type OpenSlot } from "../fill/open-slots";
import { PLAN_PRESETS, planEdits, type PlanPresetId } from "../fill/spend-plan";
import { fieldEdit } from "../model/field-edit";
import { fillTable } from "./fill-table";
import {
  fillBasis,
  recogniseTables,
  tableFilling,
  type FillBasis,
  type SheetTables,
  type TableFilling,
} from "./suggest-filling";
import { parseCell } from "../workbook/address";
import { applyEdits } from "../workbook/apply-edits";
import type { Edit, EditOutcome } from "../workbook/edit";
import type { WorkbookEditor, WorkbookReader } from "../workbook/host";
import { Journal } from "../workbook/journal";
import type { RowEditor, RowRefusal } from "../workbook/rows";
import type { WorkbookSnapshot } from "../workbook/snapshot";

/** What is filled in. */
export interface FillRequest {
  readonly settings: Settings;
  /** Also inserts a row for each category that a table lacks. */
  readonly rows: boolean;
  /** The course by which blank checkpoints of spend plans are filled in; they stay blank when absent. */
  readonly plan?: PlanPresetId;
}

/** A row of a sheet. */
export interface SheetRow {
  readonly sheet: string;
  /** Counted from 0. */
  readonly row: number;
}

/** What a table still lacks rows for. */
export interface LackingRows {
  readonly sheet: string;
  readonly project: string;
  /** 二级指标, as the table would say it. */
  readonly level2: readonly string[];
  /** Why they were not inserted; absent where nobody asked for it. */
  readonly reason?: RowRefusal;
}

/** A cell in which something is still to be filled in by a person. */
export interface OpenCell extends Pick<OpenSlot, "cell" | "text" | "labels"> {
  readonly sheet: string;
}

/** What became of filling in a workbook. All addresses are those of the workbook as it then is. */
export interface FilledWorkbook extends EditOutcome {
  /** Number of target tables. */
  readonly tables: number;
  /** The rows that were inserted. */
  readonly inserted: readonly SheetRow[];
  readonly lacking: readonly LackingRows[];
  readonly open: readonly OpenCell[];
}

/** A workbook whose cells and rows can be changed. */
export interface FillableWorkbook extends WorkbookReader, WorkbookEditor, RowEditor {}

/**
 * Fills in what stands blank in the target tables of a workbook, with the first suggestion: the rows of the grid that a table lacks
 * something without or that are begun, then the goal. What stands in a cell stays. Errors: HostError.
 */
export async function fillWorkbook(workbook: FillableWorkbook, request: FillRequest): Promise<FilledWorkbook> {
  const { settings } = request;
  const basis = fillBasis(settings);
  const found = (await workbook.read()).sheets.map((sheet) => recogniseTables(sheet, settings));
  const rows = request.rows ? await insertMissingRows(workbook, found, request, basis) : { ...NO_ROWS, sheets: found };
  const tables = rows.sheets.flatMap((sheet) => fillingsOf(sheet, basis));
  const cells = await workbook.apply(tables.flatMap((table) => blankCellEdits(table, request.plan)));
  const filled = withEdits(rows.sheets, cells.applied, settings);
  // A goal is made of the rows of its table: they come first.
  const goals = await workbook.apply(goalEdits(filled, tables, basis));
  return {
    tables: tables.length,
    applied: inOrder([...rows.applied, ...cells.applied, ...goals.applied], rows.sheets),
    skipped: [...cells.skipped, ...goals.skipped],
    inserted: rows.inserted,
    lacking: tables.flatMap((table) => lackingRows(table, rows.refusals)),
    open: openCells(withEdits(filled, goals.applied, settings)),
  };
}

/** The sheets as they are after the edits; only those with edits are recognised anew. */
function withEdits(sheets: readonly SheetTables[], edits: readonly Edit[], settings: Settings): readonly SheetTables[] {
  const before: WorkbookSnapshot = { sheets: sheets.map(({ sheet }) => sheet) };
  return applyEdits(before, edits).sheets.map((sheet, place) => {
    const known = sheets[place];
    return known?.sheet === sheet ? known : recogniseTables(sheet, settings);
  });
}

/** As the cells stand in the workbook. */
function inOrder(edits: readonly Edit[], sheets: readonly SheetTables[]): readonly Edit[] {
  const places = new Map(sheets.map(({ sheet }, index) => [sheet.name, index]));
  const placed = edits.map((edit) => ({ edit, sheet: places.get(edit.sheet) ?? 0, at: parseCell(edit.cell) }));
  return placed
    .sort(
      (a, b) => a.sheet - b.sheet || (a.at?.row ?? 0) - (b.at?.row ?? 0) || (a.at?.column ?? 0) - (b.at?.column ?? 0),
    )
    .map(({ edit }) => edit);
}

interface InsertedRows {
  /** As they are now. */
  readonly sheets: readonly SheetTables[];
  readonly applied: readonly Edit[];
  readonly inserted: readonly SheetRow[];
  /** By the key of the table. */
  readonly refusals: ReadonlyMap<string, RowRefusal>;
}

const NO_ROWS: Omit<InsertedRows, "sheets"> = { applied: [], inserted: [], refusals: new Map() };

/** Table by table from above, each on the sheet as the one before left it. */
async function insertMissingRows(
  workbook: FillableWorkbook,
  found: readonly SheetTables[],
  { settings }: FillRequest,
  basis: FillBasis,
): Promise<InsertedRows> {
  const target = { editor: workbook, rows: workbook, journal: new Journal() };
  const applied: Edit[] = [];
  const refusals = new Map<string, RowRefusal>();
  const sheets: SheetTables[] = [];
  for (let current of found) {
    for (let place = 0; place < current.tables.length; place += 1) {
      const table = tableFilling(current, place, basis);
      const choices = newRows(table).map((row): FillChoice => ({ row }));
      if (table === undefined || choices.length === 0) continue;
      const outcome = await fillTable(target, table.plan, choices, "");
      if (outcome.refused !== undefined) refusals.set(keyOf(table), outcome.refused);
      applied.push(...outcome.applied);
      if (outcome.rows === 0) continue;
      const [sheet] = (await workbook.read({ sheets: [current.sheet.name] })).sheets;
      if (sheet !== undefined) current = recogniseTables(sheet, settings);
    }
    sheets.push(current);
  }
  return { sheets, applied, inserted: rowsOf(applied), refusals };
}

function newRows(table: TableFilling | undefined): readonly FillRow[] {
  return table?.plan.rows.filter(({ spot }) => spot !== undefined) ?? [];
}

function rowsOf(edits: readonly Edit[]): readonly SheetRow[] {
  const found = edits.flatMap(({ sheet, cell }) => {
    const at = parseCell(cell);
    return at === undefined ? [] : [{ sheet, row: at.row }];
  });
  return [...new Map(found.map((one) => [`${one.row}!${one.sheet}`, one])).values()];
}

function fillingsOf(sheet: SheetTables, basis: FillBasis): readonly TableFilling[] {
  return sheet.tables.flatMap((_, place) => tableFilling(sheet, place, basis) ?? []);
}

/** As the pane chooses at first: rows that are blank and not needed stay blank. */
function blankCellEdits({ plan }: TableFilling, course: PlanPresetId | undefined): readonly Edit[] {
  const preset = PLAN_PRESETS.find(({ id }) => id === course);
  return [
    ...(preset === undefined ? [] : planEdits(plan.table, preset.percents)),
    ...plan.rows.filter(({ required }) => required).flatMap((row) => choiceEdits(plan, { row })),
  ];
}

/** Only blank goals: what stands there is a person's own, however general. */
function goalEdits(sheets: readonly SheetTables[], tables: readonly TableFilling[], basis: FillBasis): readonly Edit[] {
  const byName = new Map(sheets.map((one) => [one.sheet.name, one]));
  const blank = tables.filter(({ plan }) => plan.table.goals?.every(isBlankCell) === true);
  return blank.flatMap(({ plan, table: place }): readonly Edit[] => {
    const sheet = byName.get(plan.table.sheet);
    const filled = sheet && tableFilling(sheet, place, basis);
    const [cell] = filled?.plan.table.goals ?? [];
    const [text] = filled?.goal?.reason === "blank" ? filled.goal.texts : [];
    if (cell === undefined || text === undefined) return [];
    return [fieldEdit(plan.table.sheet, cell, text)];
  });
}

function lackingRows(filling: TableFilling, refusals: InsertedRows["refusals"]): readonly LackingRows[] {
  const { table } = filling.plan;
  const level2 = newRows(filling).map((row) => row.level2);
  const reason = refusals.get(keyOf(filling));
  if (level2.length === 0) return [];
  return [{ sheet: table.sheet, project: projectName(table), level2, ...(reason !== undefined && { reason }) }];
}

function openCells(sheets: readonly SheetTables[]): readonly OpenCell[] {
  return sheets
    .flatMap(({ tables }) => tables)
    .flatMap((table) => openSlots(table).map(({ cell, text, labels }) => ({ sheet: table.sheet, cell, text, labels })));
}

function keyOf({ table, plan }: TableFilling): string {
  return `${table}!${plan.table.sheet}`;
}
