import type { CellValue, SnapshotCell, SnapshotRow } from "../../workbook/snapshot";

/**
 * Turns a rectangle as Excel gives it into the sparse rows of a snapshot: blank cells and rows are left out.
 * @param top row of the rectangle's first row, from 0
 * @param left column of its first column, from 0
 */
export function sparseRows(
  values: readonly (readonly unknown[])[],
  formats: readonly (readonly unknown[])[],
  top: number,
  left: number,
): readonly SnapshotRow[] {
  return values.flatMap((line, index) => {
    const cells = sparseCells(line, formats[index] ?? [], left);
    return cells.length === 0 ? [] : [{ row: top + index, cells }];
  });
}

function sparseCells(line: readonly unknown[], formats: readonly unknown[], left: number): readonly SnapshotCell[] {
  const cells: SnapshotCell[] = [];
  line.forEach((value, index) => {
    if (!isCellValue(value) || value === "") return;
    const format = formats[index];
    const hasFormat = typeof value === "number" && typeof format === "string" && format !== "General";
    cells.push({ column: left + index, value, ...(hasFormat ? { format } : {}) });
  });
  return cells;
}

export function isCellValue(value: unknown): value is CellValue {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}

/** Bytes of a rectangle in Excel's response. */
export function responseBytes(rows: readonly (readonly unknown[])[]): number {
  let bytes = 0;
  for (const row of rows) for (const cell of row) bytes += cellBytes(cell) + 1;
  return bytes;
}

function cellBytes(cell: unknown): number {
  if (typeof cell !== "string") return String(cell).length;
  let bytes = 2;
  for (let index = 0; index < cell.length; index += 1) bytes += cell.charCodeAt(index) < 0x80 ? 1 : 3;
  return bytes;
}
