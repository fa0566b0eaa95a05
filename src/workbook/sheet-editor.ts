import type { Area } from "./address";
import type { CancelledError, HostError } from "./errors";
import type { CellLink, SheetPlan } from "./sheet-plan";
import type { CellValue } from "./snapshot";

/** Why sheets were not added, copied, rewritten or removed. */
export type SheetRefusal =
  /** The structure of the workbook is protected. */
  | "structure-protected"
  /** The sheet itself is protected. */
  | "protected"
  /** It does not hold any more what it held. */
  | "changed"
  | "no-such-sheet"
  /** A sheet of that name is there already. */
  | "name-taken"
  /** No visible sheet would be left. */
  | "last-sheet";

export type SheetOutcome =
  { readonly kind: "done" } | { readonly kind: "refused"; readonly reason: SheetRefusal; readonly sheet?: string };

/** Nothing was done. */
export type SheetRefused = Extract<SheetOutcome, { readonly kind: "refused" }>;

export interface AddSheetsOptions {
  /** Name of the sheet after which they go; "" for the front; at the end when absent, or when it is not there. */
  readonly after?: string;
  /** Called as sheets are made. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Ends the work with an `AbortError`-named error; nothing is left of it. */
  readonly signal?: AbortSignal;
}

/** A sheet, and what it must hold. */
export interface HeldSheet {
  readonly name: string;
  /** The cells that are not blank, by their A1 addresses; absent where it does not matter. */
  readonly cells?: ReadonlyMap<string, CellValue>;
}

/** Names of the sheets that went, and of those that hold something else by now. */
export type SheetRemoval =
  { readonly kind: "done"; readonly removed: readonly string[]; readonly kept: readonly string[] } | SheetRefused;

/** Exactly what stands in an area, row by row. */
export interface AreaContents {
  /** As they are typed: formulas with their "=". */
  readonly formulas: readonly (readonly CellValue[])[];
  readonly numberFormats: readonly (readonly string[])[];
  /** By A1 addresses. */
  readonly links: ReadonlyMap<string, CellLink>;
}

/** An area of a sheet that is written anew. Cells that look alike in both plans keep the looks that a person gave them. */
export interface SheetRewrite {
  /** It names the sheet. */
  readonly plan: SheetPlan;
  /** The plan that the area was made to: its looks come back when the writing fails. */
  readonly former: SheetPlan;
  readonly area: Area;
  /** What must stand in the area, by A1 addresses, without the blank cells. */
  readonly held: ReadonlyMap<string, CellValue>;
  /** What is to stand in the area instead of the plan's values and links. */
  readonly contents?: AreaContents;
}

/** `before` is what stood in the area. */
export type RewriteOutcome =
  | { readonly kind: "done"; readonly before: AreaContents }
  /** The host refused in the middle, and then to make the area again what it was: part of it may be written. */
  | { readonly kind: "broken"; readonly before: AreaContents; readonly error: HostError | CancelledError }
  | SheetRefused;

/**
 * Adds and removes whole sheets of a workbook. Whatever it does, it does as a whole or not at all, but for a rewriting that
 * says so. Errors: HostError, CancelledError.
 */
export interface SheetEditor {
  /** Adds sheets, in their order. */
  addSheets(plans: readonly SheetPlan[], options?: AddSheetsOptions): Promise<SheetOutcome>;
  /** Adds copies of a sheet with everything on it but our marks, right after it and in the order of their names. */
  copySheet(name: string, newNames: readonly string[]): Promise<SheetOutcome>;
  rewriteSheet(rewrite: SheetRewrite): Promise<RewriteOutcome>;
  /** Removes sheets that hold what they should; those that are not there are passed over. */
  removeSheets(sheets: readonly HeldSheet[]): Promise<SheetRemoval>;
}
