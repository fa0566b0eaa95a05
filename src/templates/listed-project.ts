import type { KindId } from "../fill/library";
import type { Localized } from "../i18n/localized";
import type { ProjectBudget } from "./project";

/** A project as a list has it; what the list does not say is absent. */
export interface ListedProject {
  /** The row of the sheet, counted from 1. */
  readonly row: number;
  readonly name: string;
  readonly code?: string;
  readonly unit?: string;
  readonly purpose?: string;
  readonly kind?: KindId;
  readonly year?: number;
  /** In 万元. */
  readonly budget?: ProjectBudget;
}

/** Something in a row that a person should look at. */
export interface ListProblem {
  /** The row of the sheet, counted from 1; 0 when it is about the whole list. */
  readonly row: number;
  readonly message: Localized;
}

/** Most projects that are read from one list. */
export const MOST_PROJECTS = 500;
