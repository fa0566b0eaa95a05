/**
 * Cell addresses. Rows and columns are counted from 0 everywhere in the engine;
 * A1 notation is what people and hosts see.
 */

/** One cell. */
export interface CellAddress {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells; all four edges belong to it. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

const COLUMN_NAMES: string[] = [];

/** 0 -> "A", 25 -> "Z", 26 -> "AA". */
export function columnName(column: number): string {
  return (COLUMN_NAMES[column] ??= makeColumnName(column));
}

function makeColumnName(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** "A1" of a cell. */
export function toA1(row: number, column: number): string {
  return columnName(column) + String(row + 1);
}

/** "A1" of a single cell, "A1:C3" of a larger area. */
export function areaToA1(area: Area): string {
  const start = toA1(area.top, area.left);
  const end = toA1(area.bottom, area.right);
  return start === end ? start : `${start}:${end}`;
}

const A1_CELL = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/;

/** Reads "B6" or "$B$6"; undefined when the text is not the address of one cell. */
export function parseCell(text: string): CellAddress | undefined {
  const match = A1_CELL.exec(text);
  if (match?.[1] === undefined || match[2] === undefined) return undefined;
  let column = 0;
  for (const letter of match[1].toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(match[2]) - 1, column: column - 1 };
}

/** Reads "A1:C3" or "A1"; undefined when the text is not such an address. */
export function parseArea(text: string): Area | undefined {
  const [first = "", second = first, ...more] = text.split(":");
  const start = parseCell(first);
  const end = parseCell(second);
  if (more.length > 0 || start === undefined || end === undefined) return undefined;
  return {
    top: Math.min(start.row, end.row),
    left: Math.min(start.column, end.column),
    bottom: Math.max(start.row, end.row),
    right: Math.max(start.column, end.column),
  };
}

/** True when the cell lies in the area. */
export function contains(area: Area, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}
