import { groupBy } from "../model/group-by";
import { parseCell } from "./address";
import type { Edit } from "./edit";
import type { CellValue, SheetSnapshot, SnapshotCell, WorkbookSnapshot } from "./snapshot";

/** The workbook as it would be after the edits; an edit whose cell does not hold `from` changes nothing. */
export function applyEdits(snapshot: WorkbookSnapshot, edits: readonly Edit[]): WorkbookSnapshot {
  const bySheet = groupBy(edits, ({ sheet }) => sheet);
  return {
    sheets: snapshot.sheets.map((sheet) => {
      const own = bySheet.get(sheet.name);
      return own === undefined ? sheet : own.reduce(applyEdit, sheet);
    }),
  };
}

/** What a cell of a sheet holds; "" when it is blank. */
export function valueAt(sheet: SheetSnapshot, cell: string): CellValue {
  const at = parseCell(cell);
  const row = at && sheet.rows.find(({ row: number }) => number === at.row);
  return row?.cells.find(({ column }) => column === at?.column)?.value ?? "";
}

function applyEdit(sheet: SheetSnapshot, { cell, from, to }: Edit): SheetSnapshot {
  const at = parseCell(cell);
  if (at === undefined || valueAt(sheet, cell) !== from) return sheet;
  const old = sheet.rows.find(({ row }) => row === at.row);
  const before = old?.cells.find(({ column }) => column === at.column);
  const others = (old?.cells ?? []).filter(({ column }) => column !== at.column);
  const changed: SnapshotCell = { ...before, column: at.column, value: to };
  const cells = to === "" ? others : [...others, changed].sort((a, b) => a.column - b.column);
  const rows = sheet.rows.filter(({ row }) => row !== at.row);
  if (cells.length > 0) rows.push({ row: at.row, cells });
  return { ...sheet, rows: rows.sort((a, b) => a.row - b.row) };
}
