import type { HostErrorCode } from "../workbook/errors";
import { checkWorkbook } from "./check-workbook";

/** What people ask for and what needs the engine: recognition and rules. Pages load it apart, for it is large. */
export interface Tasks {
  readonly checkWorkbook: typeof checkWorkbook;
}

export const TASKS: Tasks = { checkWorkbook };

/** What can keep a task from its end, in terms that a sentence for the user can be found for. */
export type TaskErrorCode =
  | HostErrorCode
  /** The part of the product that does it did not load. */
  | "engine-missing";
