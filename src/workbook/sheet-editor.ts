import type { Area } from "./address";
import type { SheetPlan } from "./sheet-plan";
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

export interface AddSheetsOptions {
  /** Name of the sheet after which they go; "" for the front; at the end when absent, or when it is not there. */
  readonly after?: string;
  /** Called as sheets are made. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Ends the work with an `AbortError`-named error; nothing is left of it. */
  readonly signal?: AbortSignal;
}

/** Adds and removes whole sheets of a workbook. Whatever it does, it does as a whole or not at all. Errors: HostError, CancelledError. */
export interface SheetEditor {
  /** Adds sheets, in their order. */
  addSheets(plans: readonly SheetPlan[], options?: AddSheetsOptions): Promise<SheetOutcome>;
  /** Adds copies of a sheet with everything on it, right after it and in the order of their names. */
  copySheet(name: string, newNames: readonly string[]): Promise<SheetOutcome>;
  /**
   * Blanks an area of the sheet that the plan names, formats and merged areas too, and writes the plan there.
   * @param held what stands in the area by its A1 addresses, without the blank cells
   */
  rewriteSheet(plan: SheetPlan, area: Area, held: ReadonlyMap<string, CellValue>): Promise<SheetOutcome>;
  /** Removes sheets; those that are not there are passed over. */
  removeSheets(names: readonly string[]): Promise<SheetOutcome>;
}
