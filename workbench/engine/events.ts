import type { Area } from "../../src/workbook/address";
import type { CellValue } from "../../src/workbook/snapshot";
import type { SheetId } from "./engine";

/** Who changed something: a person at the grid, or a call of the `Engine` interface. */
export type EventSource = "user" | "api";

/** What happened to the cells, in the words of Excel's `DataChangeType`. */
export type ChangeType = "RangeEdited" | "RowInserted" | "RowDeleted" | "ColumnInserted" | "ColumnDeleted";

/**
 * What an engine tells its subscribers, during the call that made the change or in a later turn, once each, in the
 * order the changes were made. Nothing is told of what did not change (activating the active sheet, writing
 * nothing). Recalculated formulas, styles, merges and conditional formats are not "values-changed".
 */
export type EngineEvent =
  | {
      readonly type: "values-changed";
      readonly sheet: SheetId;
      readonly area: Area;
      readonly change: ChangeType;
      readonly source: EventSource;
      /** Values before and after, given when exactly one cell was edited. */
      readonly before?: CellValue;
      readonly after?: CellValue;
    }
  /** Also when `Engine.select` was the reason, and never twice for the same selection. */
  | { readonly type: "selection-changed"; readonly sheet: SheetId; readonly areas: readonly Area[] }
  | { readonly type: "sheet-added"; readonly sheet: SheetId; readonly source: EventSource }
  | { readonly type: "sheet-deleted"; readonly sheet: SheetId; readonly source: EventSource }
  | {
      readonly type: "sheet-renamed";
      readonly sheet: SheetId;
      readonly before: string;
      readonly after: string;
      readonly source: EventSource;
    }
  | {
      readonly type: "sheet-moved";
      readonly sheet: SheetId;
      readonly before: number;
      readonly after: number;
      readonly source: EventSource;
    }
  | { readonly type: "sheet-activated"; readonly sheet: SheetId; readonly previous: SheetId }
  | {
      readonly type: "protection-changed";
      readonly sheet: SheetId;
      readonly isProtected: boolean;
      readonly source: EventSource;
    };
