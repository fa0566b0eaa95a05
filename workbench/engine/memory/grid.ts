import type { Area } from "../../../src/workbook/address";
import type { CellValue } from "../../../src/workbook/snapshot";
import type { CellFormat, CellLink } from "../engine";
import { lineAfterDelete, lineAfterInsert, type Axis } from "./shift";

/** What one cell of the in-memory grid holds. */
export interface GridCell {
  readonly value: CellValue;
  readonly formula?: string;
  readonly numberFormat: string;
  readonly format: CellFormat;
  readonly link?: CellLink;
}

/** A cell that was never touched. */
export const BLANK_CELL: GridCell = { value: "", numberFormat: "General", format: {} };

/** A sparse grid of cells, by row and column. */
export class Grid {
  private rows = new Map<number, Map<number, GridCell>>();

  get(row: number, column: number): GridCell {
    return this.rows.get(row)?.get(column) ?? BLANK_CELL;
  }

  /** Blank cells take no room. */
  set(row: number, column: number, cell: GridCell): void {
    if (isBlank(cell)) {
      this.rows.get(row)?.delete(column);
      return;
    }
    const cells = this.rows.get(row) ?? new Map<number, GridCell>();
    cells.set(column, cell);
    this.rows.set(row, cells);
  }

  /** The smallest area around all cells that fit; undefined when there is none. */
  bounds(fits: (cell: GridCell) => boolean): Area | undefined {
    let area: Area | undefined;
    for (const [row, cells] of this.rows) {
      for (const [column, cell] of cells) {
        if (fits(cell)) area = around(area, { top: row, left: column, bottom: row, right: column });
      }
    }
    return area;
  }

  /** Makes room; the new lines take the formats of the line before them. */
  insert(axis: Axis, start: number, count: number): void {
    this.remap(axis, (line) => lineAfterInsert(line, start, count));
    if (start === 0) return;
    for (const [row, column, cell] of this.line(axis, start - 1)) {
      const copy = { ...BLANK_CELL, numberFormat: cell.numberFormat, format: cell.format };
      for (let step = 1; step <= count; step += 1) {
        this.set(axis === "row" ? row + step : row, axis === "row" ? column : column + step, copy);
      }
    }
  }

  delete(axis: Axis, start: number, count: number): void {
    this.remap(axis, (line) => lineAfterDelete(line, start, count));
  }

  private remap(axis: Axis, newLine: (line: number) => number | undefined): void {
    const all = this.cells();
    this.rows = new Map();
    for (const [row, column, cell] of all) {
      const line = newLine(axis === "row" ? row : column);
      if (line === undefined) continue;
      this.set(axis === "row" ? line : row, axis === "row" ? column : line, cell);
    }
  }

  private line(axis: Axis, line: number): [number, number, GridCell][] {
    return this.cells().filter(([row, column]) => (axis === "row" ? row : column) === line);
  }

  /** Every cell that is not blank, with its row and column. */
  cells(): [number, number, GridCell][] {
    return [...this.rows].flatMap(([row, cells]) =>
      [...cells].map(([column, cell]): [number, number, GridCell] => [row, column, cell]),
    );
  }
}

/** The smallest area that holds both. */
export function around(first: Area | undefined, second: Area): Area {
  if (first === undefined) return second;
  return {
    top: Math.min(first.top, second.top),
    left: Math.min(first.left, second.left),
    bottom: Math.max(first.bottom, second.bottom),
    right: Math.max(first.right, second.right),
  };
}

function isBlank(cell: GridCell): boolean {
  const isPlain = cell.numberFormat === "General" && Object.keys(cell.format).length === 0;
  return !hasContent(cell) && isPlain && cell.link === undefined;
}

/** True when the cell holds a value or a formula. */
export function hasContent(cell: GridCell): boolean {
  return cell.value !== "" || cell.formula !== undefined;
}
