import type { CellWrite } from "../../engine/engine";
import { invalidArgument } from "../api-error";
import { columnCount, rowCount, type CellsRef } from "../cells-ref";
import { readTypedText } from "../typed-text";
import { isUnbounded } from "./large-ranges";
import { writesOfHeads } from "./list-tables";
import type { Session } from "./session";

/** Most characters a cell holds. */
const MAX_TEXT = 32_767;

/** Writes `values` or `formulas`: an array of the range's size, or one value for every cell; null leaves a cell alone. */
export function writeValues(cells: CellsRef, value: unknown, session: Session): void {
  writeMatrix(cells, value, session, (item, numberFormat) => toWrite(item, numberFormat, session.year()));
}

/** Writes number formats in the same manner. */
export function writeNumberFormats(cells: CellsRef, value: unknown, session: Session): void {
  writeMatrix(cells, value, session, (item) => {
    if (typeof item !== "string") throw invalidArgument("number format");
    return { numberFormat: item === "" ? "General" : item };
  });
}

/** Throws InvalidArgument unless an array of this size fits the range. */
export function requireSize(cells: CellsRef, rows: number, columns: number): void {
  const { area } = cells;
  if (rows === rowCount(area) && columns === columnCount(area)) return;
  throw invalidArgument(
    `the number of rows or columns in the input array (${rows} x ${columns}) doesn't match the size or dimensions of the range`,
  );
}

function writeMatrix(
  cells: CellsRef,
  value: unknown,
  session: Session,
  write: (item: unknown, numberFormat: string) => CellWrite,
): void {
  session.requireWritable(cells.sheet);
  if (isUnbounded(cells.area)) throw invalidArgument("whole rows and columns cannot be written to");
  const { numberFormats } = session.block(cells);
  const matrix = toMatrix(cells, value);
  const writes = numberFormats.map((line, row) =>
    line.map((numberFormat, column) => {
      const item = matrix[row]?.[column] ?? null;
      return item === null ? null : write(item, numberFormat);
    }),
  );
  session.forgetBlock();
  const { top, left } = cells.area;
  session.engine.write(cells.sheet, top, left, writesOfHeads(cells.sheet, cells.area, writes, session));
}

function toMatrix(cells: CellsRef, value: unknown): readonly (readonly unknown[])[] {
  const { area } = cells;
  if (!Array.isArray(value)) {
    return Array.from({ length: rowCount(area) }, () => Array.from({ length: columnCount(area) }, () => value));
  }
  const lines = value.map((line: unknown) => {
    if (!Array.isArray(line)) throw invalidArgument("the values must be an array of rows");
    const items: readonly unknown[] = line;
    requireSize(cells, value.length, items.length);
    return items;
  });
  requireSize(cells, lines.length, lines[0]?.length ?? 0);
  return lines;
}

function toWrite(item: unknown, numberFormat: string, year: number): CellWrite {
  if (typeof item === "string") {
    if (item.length > MAX_TEXT) throw invalidArgument("a cell holds no more than 32,767 characters");
    return readTypedText(item, numberFormat, year);
  }
  if (typeof item === "number") return { value: numberFormat === "@" ? String(item) : item };
  if (typeof item === "boolean") return { value: item };
  throw invalidArgument("a cell holds a text, a number or a logical value");
}
