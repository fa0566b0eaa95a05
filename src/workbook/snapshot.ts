import type { Area } from "./address";

/** What a cell holds. A blank cell has no entry in a snapshot; an error value is its text (`#REF!`). */
export type CellValue = string | number | boolean;

/** A cell that is not blank. */
export interface SnapshotCell {
  readonly column: number;
  /** The value as the host stores it: a percentage shown as 50% is 0.5, a date is its serial number. */
  readonly value: CellValue;
  /** Number format code, such as `0.00%`; absent means General. Only numbers need it. */
  readonly format?: string;
}

/** A row that has at least one cell which is not blank; cells in order of their column. */
export interface SnapshotRow {
  readonly row: number;
  readonly cells: readonly SnapshotCell[];
}

export type SheetVisibility = "visible" | "hidden" | "veryHidden";

/** One sheet as it was when it was read. */
export interface SheetSnapshot {
  /** The host's own key of the sheet: it stays the same when the sheet is renamed. */
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetVisibility;
  /** True when cells and formats cannot be changed. */
  readonly isProtected: boolean;
  /** Rows from top to bottom; blank rows are left out. */
  readonly rows: readonly SnapshotRow[];
  /** Merged areas, in any order. Empty when the host was asked not to read them. */
  readonly merges: readonly Area[];
  /** True when the workbook counts its dates from 1904. Absent means 1900. */
  readonly date1904?: boolean;
}

/** A workbook as it was when it was read: plain data, sheets in their order. */
export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
}
