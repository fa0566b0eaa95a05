import type { Edit } from "../workbook/edit";
import type { FieldPath } from "./field";
import type { Severity } from "./severity";

/** A way to mend a finding. `safe` changes no meaning and may be applied in bulk; `confirm` is shown first. */
export interface Fix {
  readonly safety: "safe" | "confirm";
  readonly edits: readonly Edit[];
}

/** Something a reviewer would object to, in one cell of one table. */
export interface Finding {
  /** Id of the rule, such as `plan-final`. */
  readonly rule: string;
  readonly severity: Severity;
  /** Name of the sheet. */
  readonly sheet: string;
  /** A1 address of the cell to look at. */
  readonly cell: string;
  readonly field: FieldPath;
  /** Further fields that it is about, such as the rows of a category that is blank throughout. */
  readonly covers?: readonly FieldPath[];
  /** Index of the table among those of the workbook. */
  readonly table: number;
  /** Name of the project, as far as it is known. */
  readonly project: string;
  /** What is wrong, one sentence in the language asked for. */
  readonly message: string;
  /** Why it matters, with its source. */
  readonly why?: string;
  readonly fix?: Fix;
}
