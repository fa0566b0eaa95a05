import { fieldAt } from "../../src/model/field-path";
import type { FieldPath } from "../../src/model/field";
import { INDICATOR_COLUMNS, type IndicatorColumn, type TargetTable } from "../../src/model/target-table";
import { recognise } from "../../src/recognise/recognise";
import { parseCell, type Area } from "../../src/workbook/address";
import { applyEdits } from "../../src/workbook/apply-edits";
import type { CellValue, SheetSnapshot, SnapshotCell, WorkbookSnapshot } from "../../src/workbook/snapshot";

/** Something done to a workbook as a user would do it, by fields of its recognised tables. */
export type Change = (workbook: WorkbookSnapshot) => WorkbookSnapshot;

/** Texts by field path. */
export type Texts = Readonly<Record<FieldPath, CellValue>>;

/** Writes texts into cells of a table; "" clears one. */
export function write(texts: Texts, table = 0): Change {
  return (workbook) =>
    Object.entries(texts).reduce((before, [path, to]) => writeOne(before, table, path, to), workbook);
}

function writeOne(workbook: WorkbookSnapshot, table: number, path: FieldPath, to: CellValue): WorkbookSnapshot {
  const owner = tableAt(workbook, table);
  const field = fieldAt(owner, path);
  if (field === undefined) throw new Error(`table ${table} has no ${path}`);
  return applyEdits(workbook, [{ sheet: owner.sheet, cell: field.cell, from: field.value, to }]);
}

/** Deletes the sheet's row of an indicator. */
export function removeRow(index: number, table = 0): Change {
  return removeLines(`indicators[${index}].name`, 1, table);
}

/** Deletes rows of the sheet, from the row of a field or label down. */
export function removeLines(path: FieldPath, count: number, table = 0): Change {
  return (workbook) => {
    const owner = tableAt(workbook, table);
    const top = rowOf(owner, path);
    return onSheet(workbook, owner.sheet, (sheet) =>
      Array.from({ length: count }).reduce<SheetSnapshot>((before) => deleteRow(before, top), sheet),
    );
  };
}

/** Inserts a row below an indicator, in its block, with the given cells. */
export function addRow(after: number, cells: Partial<Record<IndicatorColumn, string>>, table = 0): Change {
  return (workbook) => {
    const owner = tableAt(workbook, table);
    const row = rowOf(owner, `indicators[${after}].level2`);
    const added = INDICATOR_COLUMNS.flatMap((column): SnapshotCell[] => {
      const at = parseCell(owner.indicators[after]?.[column]?.cell ?? "");
      const value = cells[column];
      return at === undefined || value === undefined ? [] : [{ column: at.column, value }];
    });
    return onSheet(workbook, owner.sheet, (sheet) => insertRow(sheet, row, added));
  };
}

/** Exchanges what two indicators say, level 2 included. */
export function swapRows(first: number, second: number, table = 0): Change {
  return (workbook) => {
    const { indicators } = tableAt(workbook, table);
    const isThere = (column: IndicatorColumn): boolean => indicators[first]?.[column] !== undefined;
    const columns = INDICATOR_COLUMNS.filter((column) => column !== "level1" && isThere(column));
    const texts = columns.flatMap((column) => [
      [`indicators[${first}].${column}`, indicators[second]?.[column]?.value ?? ""] as const,
      [`indicators[${second}].${column}`, indicators[first]?.[column]?.value ?? ""] as const,
    ]);
    return write(Object.fromEntries(texts), table)(workbook);
  };
}

/** Puts a copy of a table on a new last sheet and changes texts in it. */
export function copyTable(texts: Texts = {}, table = 0): Change {
  return (workbook) => {
    const { sheet: name } = tableAt(workbook, table);
    const copies = workbook.sheets
      .filter((sheet) => sheet.name === name)
      .map((sheet) => ({ ...sheet, id: `${sheet.id} (2)`, name: `${sheet.name} (2)` }));
    const copied = { sheets: [...workbook.sheets, ...copies] };
    return write(texts, recognise(copied).tables.length - 1)(copied);
  };
}

/** Copies texts from one table into the same fields of another. */
export function copyFields(paths: readonly FieldPath[], from: number, to: number): Change {
  return (workbook) => {
    const source = tableAt(workbook, from);
    return write(Object.fromEntries(paths.map((path) => [path, fieldAt(source, path)?.value ?? ""])), to)(workbook);
  };
}

function tableAt(workbook: WorkbookSnapshot, index: number): TargetTable {
  const table = recognise(workbook).tables[index];
  if (table === undefined) throw new Error(`there is no table ${index}`);
  return table;
}

function rowOf(table: TargetTable, path: FieldPath): number {
  const at = parseCell(fieldAt(table, path)?.cell ?? "");
  if (at === undefined) throw new Error(`no cell at ${path}`);
  return at.row;
}

function onSheet(
  workbook: WorkbookSnapshot,
  name: string,
  change: (sheet: SheetSnapshot) => SheetSnapshot,
): WorkbookSnapshot {
  return { sheets: workbook.sheets.map((sheet) => (sheet.name === name ? change(sheet) : sheet)) };
}

/** As Excel deletes a row: a merged area that loses its first row keeps its text. */
function deleteRow(sheet: SheetSnapshot, row: number): SheetSnapshot {
  const kept = (sheet.rows.find((each) => each.row === row)?.cells ?? []).filter(({ column }) =>
    sheet.merges.some((area) => area.top === row && area.bottom > row && area.left === column),
  );
  const next = sheet.rows.find((each) => each.row === row + 1);
  const cells = [...(next?.cells ?? []), ...kept].sort((a, b) => a.column - b.column);
  const others = sheet.rows.filter((each) => each.row !== row && each.row !== row + 1);
  const rows = [...others, ...(cells.length > 0 ? [{ row: row + 1, cells }] : [])].sort((a, b) => a.row - b.row);
  const up = (at: number): number => (at > row ? at - 1 : at);
  return {
    ...sheet,
    rows: rows.map((each) => ({ ...each, row: up(each.row) })),
    merges: sheet.merges
      .filter((area) => area.top !== row || area.bottom !== row)
      .map((area) => ({ ...area, top: up(area.top), bottom: area.bottom >= row ? area.bottom - 1 : area.bottom })),
  };
}

/** As Excel inserts a row within a merged block: the block grows; the new row is merged like the one above. */
function insertRow(sheet: SheetSnapshot, above: number, cells: readonly SnapshotCell[]): SheetSnapshot {
  const down = (at: number): number => (at > above ? at + 1 : at);
  const rows = sheet.rows.map((each) => ({ ...each, row: down(each.row) }));
  const grown = sheet.merges.map((area): Area => {
    const isBlock = area.bottom > area.top && area.top <= above && area.bottom >= above;
    return { ...area, top: down(area.top), bottom: isBlock ? area.bottom + 1 : down(area.bottom) };
  });
  const beside = sheet.merges
    .filter((area) => area.top === above && area.bottom === above)
    .map((area) => ({ ...area, top: above + 1, bottom: above + 1 }));
  return {
    ...sheet,
    rows: [...rows, { row: above + 1, cells: [...cells].sort((a, b) => a.column - b.column) }].sort(
      (a, b) => a.row - b.row,
    ),
    merges: [...grown, ...beside],
  };
}
