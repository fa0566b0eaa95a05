import { withStandard } from "../check/apply-settings";
import { projectName } from "../rules/project-name";
import type { Settings } from "../check/settings";
import { choiceEdits, type FillChoice } from "../fill/fill-choice";
import { isBlankCell } from "../fill/grid-rows";
import { openSlots, type OpenSlot } from "../fill/open-slots";
import { PLAN_PRESETS, planEdits, type PlanPresetId } from "../fill/spend-plan";
import { recogniseSheet } from "../recognise/recognise";
import { fillTable } from "./fill-table";
import { suggestFilling, type TableFilling } from "./suggest-filling";
import { parseCell } from "../workbook/address";
import { applyEdits } from "../workbook/apply-edits";
import type { Edit, EditOutcome } from "../workbook/edit";
import type { WorkbookEditor, WorkbookReader } from "../workbook/host";
import { Journal } from "../workbook/journal";
import type { RowEditor, RowRefusal } from "../workbook/rows";
import type { SheetSnapshot, WorkbookSnapshot } from "../workbook/snapshot";

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
  const rows = request.rows ? await insertMissingRows(workbook, settings) : NO_ROWS;
  const before = await workbook.read();
  const tables = await tablesOf(before, settings);
  const cells = await workbook.apply(tables.flatMap((table) => blankCellEdits(table, request.plan)));
  const filled = applyEdits(before, cells.applied);
  // A goal is made of the rows of its table: they come first.
  const goals = await workbook.apply(await goalEdits(filled, tables, settings));
  return {
    tables: tables.length,
    applied: inOrder([...rows.applied, ...cells.applied, ...goals.applied], before),
    skipped: [...cells.skipped, ...goals.skipped],
    inserted: rows.inserted,
    lacking: tables.flatMap((table) => lackingRows(table, rows.refusals)),
    open: openCells(applyEdits(filled, goals.applied), tables, settings),
  };
}

/** As the cells stand in the workbook. */
function inOrder(edits: readonly Edit[], { sheets }: WorkbookSnapshot): readonly Edit[] {
  const places = new Map(sheets.map(({ name }, index) => [name, index]));
  const placed = edits.map((edit) => ({ edit, sheet: places.get(edit.sheet) ?? 0, at: parseCell(edit.cell) }));
  return placed
    .sort(
      (a, b) => a.sheet - b.sheet || (a.at?.row ?? 0) - (b.at?.row ?? 0) || (a.at?.column ?? 0) - (b.at?.column ?? 0),
    )
    .map(({ edit }) => edit);
}

interface InsertedRows {
  readonly applied: readonly Edit[];
  readonly inserted: readonly SheetRow[];
  /** By the key of the table. */
  readonly refusals: ReadonlyMap<string, RowRefusal>;
}

const NO_ROWS: InsertedRows = { applied: [], inserted: [], refusals: new Map() };

/** Table by table from above, each on the sheet as the one before left it. */
async function insertMissingRows(workbook: FillableWorkbook, settings: Settings): Promise<InsertedRows> {
  const target = { editor: workbook, rows: workbook, journal: new Journal() };
  const applied: Edit[] = [];
  const refusals = new Map<string, RowRefusal>();
  for (const first of (await workbook.read()).sheets) {
    let sheet = first;
    for (let place = 0, count = 1; place < count; place += 1) {
      const table = await tableAt(sheet, place, settings);
      if (table === undefined) break;
      count = table.tables.length;
      const choices = table.plan.rows.filter(({ spot }) => spot !== undefined).map((row): FillChoice => ({ row }));
      if (choices.length === 0) continue;
      const outcome = await fillTable(target, table.plan, choices, "");
      if (outcome.refused !== undefined) refusals.set(keyOf(table), outcome.refused);
      applied.push(...outcome.applied);
      [sheet = sheet] = (await workbook.read({ sheets: [sheet.name] })).sheets;
    }
  }
  return { applied, inserted: rowsOf(applied), refusals };
}

function rowsOf(edits: readonly Edit[]): readonly SheetRow[] {
  const found = edits.flatMap(({ sheet, cell }) => {
    const at = parseCell(cell);
    return at === undefined ? [] : [{ sheet, row: at.row }];
  });
  return [...new Map(found.map((one) => [`${one.row}!${one.sheet}`, one])).values()];
}

async function tablesOf({ sheets }: WorkbookSnapshot, settings: Settings): Promise<readonly TableFilling[]> {
  const tables: TableFilling[] = [];
  for (const sheet of sheets) {
    for (let place = 0, count = 1; place < count; place += 1) {
      const table = await tableAt(sheet, place, settings);
      if (table === undefined) break;
      count = table.tables.length;
      tables.push(table);
    }
  }
  return tables;
}

/** All that can be filled in in a table of a sheet; undefined for a sheet without any. */
async function tableAt(sheet: SheetSnapshot, place: number, settings: Settings): Promise<TableFilling | undefined> {
  const source = {
    read: () => Promise.resolve({ sheets: [sheet] }),
    readSettings: () => Promise.resolve(settings),
  };
  const reading = await suggestFilling(source, { sheet: sheet.name, table: place });
  return reading.kind === "table" ? reading : undefined;
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
async function goalEdits(
  { sheets }: WorkbookSnapshot,
  tables: readonly TableFilling[],
  settings: Settings,
): Promise<readonly Edit[]> {
  const blank = tables.filter(({ plan }) => plan.table.goals?.every(isBlankCell) === true);
  const edits: Edit[] = [];
  for (const { plan, table: place } of blank) {
    const sheet = sheets.find(({ name }) => name === plan.table.sheet);
    const filled = sheet && (await tableAt(sheet, place, settings));
    const [cell] = filled?.plan.table.goals ?? [];
    const [text] = filled?.goal?.reason === "blank" ? filled.goal.texts : [];
    if (cell !== undefined && text !== undefined)
      edits.push({ sheet: plan.table.sheet, cell: cell.cell, from: cell.value, to: text });
  }
  return edits;
}

function lackingRows(filling: TableFilling, refusals: InsertedRows["refusals"]): readonly LackingRows[] {
  const { table, rows } = filling.plan;
  const level2 = rows.filter(({ spot }) => spot !== undefined).map((row) => row.level2);
  const reason = refusals.get(keyOf(filling));
  if (level2.length === 0) return [];
  return [{ sheet: table.sheet, project: projectName(table), level2, ...(reason !== undefined && { reason }) }];
}

function openCells(
  { sheets }: WorkbookSnapshot,
  tables: readonly TableFilling[],
  settings: Settings,
): readonly OpenCell[] {
  const withTables = new Set(tables.map(({ plan }) => plan.table.sheet));
  return sheets
    .filter(({ name }) => withTables.has(name))
    .flatMap((sheet) => withStandard(recogniseSheet(sheet).tables, settings))
    .flatMap((table) => openSlots(table).map(({ cell, text, labels }) => ({ sheet: table.sheet, cell, text, labels })));
}

function keyOf({ table, plan }: TableFilling): string {
  return `${table}!${plan.table.sheet}`;
}
