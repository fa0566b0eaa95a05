import type { CellValue } from "./snapshot";

/**
 * One change of one cell. It is applied only where the cell still holds `from`
 * (the stored value; "" for a blank cell) and holds no formula.
 */
export interface Edit {
  /** Name of the sheet. */
  readonly sheet: string;
  /** A1 address of the cell, of the top-left one in a merged area. */
  readonly cell: string;
  readonly from: CellValue;
  readonly to: CellValue;
}

/** Why an edit was not applied. */
export type SkipReason =
  | "changed"
  | "formula"
  /** The sheet is protected. */
  | "protected"
  /** The cell is the head of a table of Excel's, and its column cannot be called so. */
  | "table-head"
  | "no-such-sheet";

/** What became of a batch of edits: each one is in exactly one of the two lists. */
export interface EditOutcome {
  readonly applied: readonly Edit[];
  readonly skipped: readonly { readonly edit: Edit; readonly reason: SkipReason }[];
  /** How many rows were inserted, or removed where something is taken back; their cells need not be among the edits. */
  readonly rows?: number;
  /** How many sheets were made or rewritten as a whole, or removed where something is taken back; their cells are not among the edits. */
  readonly sheets?: number;
}
