import type { OpenBookErrorCode } from "../workbook/errors";
import type * as changes from "./changes";
import { checkWorkbook } from "./check-workbook";

/** What people ask for and what needs the engine: recognition and rules. Pages load it apart, for it is large. */
export interface Tasks {
  readonly checkWorkbook: typeof checkWorkbook;
  readonly fixWorkbook: typeof changes.fixWorkbook;
  readonly ignoreFinding: typeof changes.ignoreFinding;
  readonly takeBackIgnore: typeof changes.takeBackIgnore;
  readonly recheckEdits: typeof changes.recheckEdits;
}

/** The tasks, of which those that change something are loaded when the first of them is asked for. */
export function tasksWith(loadChanges: () => Promise<typeof changes>): Tasks {
  return {
    checkWorkbook,
    fixWorkbook: async (...given) => (await loadChanges()).fixWorkbook(...given),
    ignoreFinding: async (...given) => (await loadChanges()).ignoreFinding(...given),
    takeBackIgnore: async (...given) => (await loadChanges()).takeBackIgnore(...given),
    recheckEdits: async (...given) => (await loadChanges()).recheckEdits(...given),
  };
}

/** What changes the workbook, or what is kept in it, in between checks. */
export type ChangeTask = "fix" | "undo" | "ignore" | "takeBack" | "fill" | "insert" | "settings";

/** How much was changed. */
export interface ChangeCount {
  /** Cells. */
  readonly applied: number;
  /** Rows inserted, or removed where they are taken back. */
  readonly rows?: number;
  /** Sheets made or rewritten, or removed where they are taken back. */
  readonly sheets?: number;
}

/** What can keep a task from its end, in terms that a sentence for the user can be found for. */
export type TaskErrorCode =
  | OpenBookErrorCode
  /** The part of the product that does it did not load. */
  | "engine-missing"
  /** The workbook's settings are damaged or of a later version, or have no more room: they are kept as they are. */
  | "settings-kept";
