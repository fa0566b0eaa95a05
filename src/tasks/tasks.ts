import type { HostErrorCode } from "../workbook/errors";
import { ignoreFinding, takeBackIgnore } from "./change-settings";
import { checkWorkbook } from "./check-workbook";
import { fixWorkbook } from "./fix-workbook";

/** What people ask for and what needs the engine: recognition and rules. Pages load it apart, for it is large. */
export interface Tasks {
  readonly checkWorkbook: typeof checkWorkbook;
  readonly fixWorkbook: typeof fixWorkbook;
  readonly ignoreFinding: typeof ignoreFinding;
  readonly takeBackIgnore: typeof takeBackIgnore;
}

export const TASKS: Tasks = { checkWorkbook, fixWorkbook, ignoreFinding, takeBackIgnore };

/** What changes the workbook, or what is kept in it, in between checks. */
export type ChangeTask = "fix" | "undo" | "ignore" | "takeBack" | "fill" | "insert" | "settings";

/** What can keep a task from its end, in terms that a sentence for the user can be found for. */
export type TaskErrorCode =
  | HostErrorCode
  /** The part of the product that does it did not load. */
  | "engine-missing"
  /** The workbook's settings are damaged or of a later version, or have no more room: they are kept as they are. */
  | "settings-kept";
