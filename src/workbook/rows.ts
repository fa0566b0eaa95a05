import type { Area } from "./address";
import type { SheetSnapshot, SnapshotCell } from "./snapshot";

/** What stands in a row of a sheet; blank cells are left out. */
export interface RowContent {
  /** Counted from 0. */
  readonly row: number;
  readonly cells: readonly Pick<SnapshotCell, "column" | "value">[];
}

/** Columns, both ends included. */
export interface ColumnSpan {
  readonly left: number;
  readonly right: number;
}

/** Whole rows to be inserted; they look like the row above them. */
export interface RowInsertion {
  /** The row below which they go, numbered as before any insertion of the call, and what must stand in it. */
  readonly below: RowContent;
  /** For each new row, from top to bottom, the columns that are merged into one cell. */
  readonly rows: readonly (readonly ColumnSpan[])[];
  /** Merged areas that end with the row above, and how many of the new rows they take in. */
  readonly grow: readonly { readonly area: Area; readonly by: number }[];
}

/** Why no row was inserted. */
export type RowRefusal =
  | "protected"
  | "no-such-sheet"
  /** The row above is not what it was. */
  | "changed"
  /** Formulas, tables, drawings or the like stand in the way, and would be damaged. */
  | "in-the-way"
  /** The last rows of the sheet are in use. */
  | "sheet-full";

export type InsertionOutcome =
  { readonly kind: "inserted" } | { readonly kind: "refused"; readonly reason: RowRefusal };

/** A row that was kept because it is not what was expected, and the first column in which it differs. */
export interface KeptRow {
  readonly row: number;
  readonly column: number;
}

export interface RemovalOutcome {
  /** Rows that are gone, as they were numbered before. */
  readonly removed: readonly number[];
  readonly kept: readonly KeptRow[];
}

/** Inserts and removes whole rows of a workbook. */
export interface RowEditor {
  /**
   * Inserts rows of one sheet, all of them or none. What spans the place grows; merged areas, formats, heights, validations
   * and formulas follow. Errors: HostError.
   */
  insertRows(sheet: string, insertions: readonly RowInsertion[]): Promise<InsertionOutcome>;
  /** Removes the rows that hold exactly this. A sheet that is gone or protected keeps all. Errors: HostError. */
  removeRows(sheet: string, rows: readonly RowContent[]): Promise<RemovalOutcome>;
}

/** What stands in a row of a sheet. */
export function rowContent({ rows }: SheetSnapshot, row: number): RowContent {
  const cells = rows.find((other) => other.row === row)?.cells ?? [];
  return { row, cells: cells.map(({ column, value }) => ({ column, value })) };
}

/** The first column in which two rows differ; undefined when they hold the same. */
export function firstDifference(one: RowContent["cells"], other: RowContent["cells"]): number | undefined {
  const columns = new Set([...one, ...other].map(({ column }) => column));
  return [...columns].sort((a, b) => a - b).find((column) => valueIn(one, column) !== valueIn(other, column));
}

function valueIn(cells: RowContent["cells"], column: number): SnapshotCell["value"] {
  return cells.find((cell) => cell.column === column)?.value ?? "";
}

/**
 * Which of some rows hold exactly what they should and may go; the others are kept.
 * @param found what stands in each of them now, in the same order
 */
export function decideRemoval(rows: readonly RowContent[], found: readonly RowContent["cells"][]): RemovalOutcome {
  const removed: number[] = [];
  const kept: KeptRow[] = [];
  rows.forEach(({ row, cells }, index) => {
    const column = firstDifference(cells, found[index] ?? []);
    if (column === undefined) removed.push(row);
    else kept.push({ row, column });
  });
  return { removed, kept };
}

/** What becomes of rows that cannot be taken out at all. */
export function keepAll(rows: readonly RowContent[]): RemovalOutcome {
  return { removed: [], kept: rows.map(({ row, cells }) => ({ row, column: cells[0]?.column ?? 0 })) };
}

/**
 * Rows below one of a sheet, with the merges of that row repeated.
 * @param joins for each new row the left columns of the merged areas that end above and take it in
 */
export function insertionBelow(sheet: SheetSnapshot, row: number, joins: readonly ReadonlySet<number>[]): RowInsertion {
  const ending = sheet.merges.filter(({ top, bottom }) => top <= row && bottom === row);
  const takenIn = ({ top, left }: Area): number => {
    if (top === row) return 0;
    const first = joins.findIndex((columns) => !columns.has(left));
    return first === -1 ? joins.length : first;
  };
  return {
    below: rowContent(sheet, row),
    rows: joins.map((_, index) =>
      ending
        .filter((area) => area.left < area.right && index >= takenIn(area))
        .map(({ left, right }) => ({ left, right })),
    ),
    grow: ending.map((area) => ({ area, by: takenIn(area) })).filter(({ by }) => by > 0),
  };
}
