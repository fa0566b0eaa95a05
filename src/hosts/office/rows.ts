import { areaToA1 } from "../../workbook/address";
import type { Area } from "../../workbook/address";
import { HostError } from "../../workbook/errors";
import type { UndoStep } from "../../workbook/journal";
import type { InsertionOutcome, RemovalOutcome, RowContent, RowEditor, RowInsertion } from "../../workbook/rows";
import { decideRemoval, firstDifference, keepAll } from "../../workbook/rows";
import { cleanUpNowOrLater } from "./half-done";
import { quietly } from "./quietly";
import { runExcel } from "./run-excel";
import { listSheets } from "./sheets";
import type { Sheet } from "./sheets";
import { isCellValue } from "./sparse-rows";
import { untracked } from "./untracked";

/** Excel has this many rows. */
const MAX_ROWS = 1_048_576;

/** Inserts and removes rows of the workbook that is open in Excel, in constant round trips. */
export function createOfficeRows(): RowEditor {
  return {
    insertRows: (sheet, insertions) => runExcel((context) => insertRows(context, sheet, insertions)),
    removeRows: (sheet, rows) => runExcel((context) => removeRows(context, sheet, rows)),
  };
}

/** Four round trips: sheets, the rows above, inserting, merging. When merging fails the rows are taken out again. */
async function insertRows(
  context: Excel.RequestContext,
  name: string,
  insertions: readonly RowInsertion[],
): Promise<InsertionOutcome> {
  const sheet = await findSheet(context, name);
  if (sheet === undefined) return { kind: "refused", reason: "no-such-sheet" };
  if (sheet.isProtected) return { kind: "refused", reason: "protected" };
  const worksheet = context.workbook.worksheets.getItem(sheet.id);
  const lastRow = queueLastRow(worksheet);
  const found = await readRows(context, worksheet, [
    ...insertions.map(({ below }) => below.row),
    ...insertions.map(({ below }) => below.row + 1),
  ]);
  const before = lastRow();
  const isChanged = insertions.some(
    ({ below }, index) => firstDifference(below.cells, found[index]?.cells ?? []) !== undefined,
  );
  if (isChanged) return { kind: "refused", reason: "changed" };
  // From below, so that the numbers of those above hold.
  const upwards = insertions
    .map((insertion, index) => ({
      ...insertion,
      height: found[index]?.height,
      hadTextBelow: (found[insertions.length + index]?.cells.length ?? 0) > 0,
    }))
    .sort((a, b) => b.below.row - a.below.row);
  const last = upwards[0];
  if (last !== undefined && last.below.row + countRows(insertions) >= MAX_ROWS) {
    return { kind: "refused", reason: "sheet-full" };
  }
  // Where cleaning up is refused too, it can be tried later, by what the sheet is then.
  const takeBack = async (later: Excel.RequestContext): Promise<number> => {
    const place = later.workbook.worksheets.getItem(sheet.id);
    const made = await insertedOf(later, place, upwards, before);
    await takeOut(later, place, made);
    return countRows(made);
  };
  const later: UndoStep = {
    cells: 0,
    takeBack: async () => ({ applied: [], skipped: [], rows: await runExcel(takeBack) }),
  };
  try {
    await quietly(context, () => {
      for (const { below, rows } of upwards) untracked(rowsAt(worksheet, below.row + 1, rows.length).insert("Down"));
    });
  } catch (error) {
    return refusalOf(error, () => takeBack(context), later);
  }
  try {
    await quietly(context, () => {
      // From above, in the numbers as they are now.
      let moved = 0;
      for (const insertion of [...upwards].reverse()) {
        dress(worksheet, insertion, moved);
        moved += insertion.rows.length;
      }
    });
  } catch (error) {
    return cleanUpNowOrLater(error, () => takeOut(context, worksheet, upwards), later);
  }
  return { kind: "inserted" };
}

/** Gives the new rows the merges and the height of the row above; `moved` is how far that one was moved. */
function dress(
  worksheet: Excel.Worksheet,
  { below, rows, grow, height }: RowInsertion & { readonly height: number | undefined },
  moved: number,
): void {
  const above = below.row + moved;
  for (const { area, by } of grow) {
    rangeOf(worksheet, { ...area, top: area.top + moved, bottom: area.bottom + moved + by }).merge();
  }
  rows.forEach((spans, index) => {
    const row = above + 1 + index;
    for (const { left, right } of spans) rangeOf(worksheet, { top: row, bottom: row, left, right }).merge();
  });
  if (height !== undefined) rowsAt(worksheet, above + 1, rows.length).format.rowHeight = height;
}

/** The last row in use, once it was asked for. */
function queueLastRow(worksheet: Excel.Worksheet): () => number {
  const used = untracked(worksheet.getUsedRange());
  used.load("rowIndex,rowCount");
  return () => used.rowIndex + used.rowCount;
}

/** An insertion, and what is known of the rows below its place. */
interface Planned extends RowInsertion {
  readonly hadTextBelow: boolean;
}

/**
 * The insertions that were made before Excel refused one: the lowest ones, for they come first. Their rows are blank: a row
 * with text in it is a person's and stays. Where the row below was blank before too, the last row in use tells by how far it
 * moved; beyond that row nothing can be lost.
 */
async function insertedOf<Insertion extends Planned>(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  upwards: readonly Insertion[],
  before: number,
): Promise<readonly Insertion[]> {
  const lastRow = queueLastRow(worksheet);
  const guesses = upwards.map((_, index) => {
    const made = upwards.slice(0, index + 1);
    const texts = made.map(({ below, rows }, place) => {
      const above = countRows(made.slice(place + 1));
      const used = untracked(rowsAt(worksheet, below.row + 1 + above, rows.length).getUsedRangeOrNullObject(true));
      used.load("address");
      return used;
    });
    return { made, texts };
  });
  await context.sync();
  const moved = lastRow() - before;
  const isBeyond = ({ below }: Planned): boolean => below.row + 1 >= before;
  const found = guesses.findLast(({ made, texts }) => {
    if (texts.some((text) => !text.isNullObject)) return false;
    if (made.every((insertion) => insertion.hadTextBelow || isBeyond(insertion))) return true;
    return moved >= countRows(made.filter((insertion) => !isBeyond(insertion))) && moved <= countRows(made);
  });
  return found?.made ?? [];
}

function countRows(insertions: readonly RowInsertion[]): number {
  return insertions.reduce((sum, { rows }) => sum + rows.length, 0);
}

async function takeOut(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  upwards: readonly RowInsertion[],
): Promise<void> {
  if (upwards.length === 0) return;
  await quietly(context, () => {
    for (const { below, rows } of [...upwards].reverse()) rowsAt(worksheet, below.row + 1, rows.length).delete("Up");
  });
}

/** Cleans up. Excel says in many ways that something on the sheet does not let itself be moved; anything else is thrown. */
async function refusalOf(error: unknown, cleanUp: () => Promise<unknown>, later: UndoStep): Promise<InsertionOutcome> {
  try {
    return await cleanUpNowOrLater(error, cleanUp, later);
  } catch (failure) {
    const isInTheWay =
      failure instanceof HostError &&
      failure.halfDone === undefined &&
      (failure.code === "host" || failure.code === "unsupported");
    if (!isInTheWay) throw failure;
    return { kind: "refused", reason: "in-the-way" };
  }
}

/** Three round trips: sheets, the rows, removing. */
async function removeRows(
  context: Excel.RequestContext,
  name: string,
  rows: readonly RowContent[],
): Promise<RemovalOutcome> {
  const sheet = await findSheet(context, name);
  if (sheet === undefined || sheet.isProtected) return keepAll(rows);
  const worksheet = context.workbook.worksheets.getItem(sheet.id);
  const found = await readRows(
    context,
    worksheet,
    rows.map(({ row }) => row),
  );
  const outcome = decideRemoval(
    rows,
    found.map(({ cells }) => cells),
  );
  if (outcome.removed.length > 0) {
    await quietly(context, () => {
      for (const row of [...outcome.removed].sort((a, b) => b - a)) rowsAt(worksheet, row, 1).delete("Up");
    });
  }
  return outcome;
}

async function findSheet(context: Excel.RequestContext, name: string): Promise<Sheet | undefined> {
  const { sheets } = await listSheets(context);
  return sheets.find((sheet) => sheet.name === name);
}

interface FoundRow {
  readonly cells: RowContent["cells"];
  /** In points; undefined where Excel does not tell. */
  readonly height: number | undefined;
}

async function readRows(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  rows: readonly number[],
): Promise<readonly FoundRow[]> {
  const asked = rows.map((row) => {
    const whole = rowsAt(worksheet, row, 1);
    const used = untracked(whole.getUsedRangeOrNullObject(true));
    used.load("values,columnIndex");
    whole.load("format/rowHeight");
    return { used, whole };
  });
  await context.sync();
  return asked.map(({ used, whole }) => ({
    cells: used.isNullObject ? [] : cellsOf(used),
    height: heightOf(whole.format),
  }));
}

function cellsOf({ values, columnIndex }: Excel.Range): RowContent["cells"] {
  return (values[0] ?? []).flatMap((value: unknown, index) =>
    isCellValue(value) && value !== "" ? [{ column: columnIndex + index, value }] : [],
  );
}

function heightOf({ rowHeight }: { readonly rowHeight: unknown }): number | undefined {
  // A hidden row has none; those beside it are to be seen all the same.
  return typeof rowHeight === "number" && rowHeight > 0 ? rowHeight : undefined;
}

function rowsAt(worksheet: Excel.Worksheet, first: number, count: number): Excel.Range {
  return untracked(worksheet.getRange(`${first + 1}:${first + count}`));
}

function rangeOf(worksheet: Excel.Worksheet, area: Area): Excel.Range {
  return untracked(worksheet.getRange(areaToA1(area)));
}
