import type { CellValue } from "../workbook/snapshot";

/** A place in a target table that holds a value, and what stands there. */
export interface Field {
  /** A1 address; of the top-left cell when the cell is merged. */
  readonly cell: string;
  /** The text as Excel shows it, untrimmed; "" when blank. */
  readonly text: string;
  /** What the cell stores; "" when blank. `fieldEdit` makes the change of it. */
  readonly value: CellValue;
  /** The number it stands for, where the field has one: amounts in 万元, spend plan in percent (0 to 100). */
  readonly number?: number;
  /** What else the cell holds where it is not the field's alone: `项目名称：` before the name. Text and value are then the field's part. */
  readonly around?: { readonly before: string; readonly after: string };
}

/**
 * Names a field of a table: `title`, `unitLine`, `moneyUnit`, `code`, `name`, `budget.total`, `budget.fiscal`, `budget.other`,
 * `budget.more[0]`.., `purpose`, `morePurpose[0]`.., `plan[0]`..`plan[3]`, `overallGoals[0]`.., `goals[0]`.., `indicators[3].value`, `labels.code`, `labels.headers[0]`; `table` is the whole.
 */
export type FieldPath = string;
