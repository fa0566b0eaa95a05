import type { Field } from "../model/field";
import { fieldEdit } from "../model/field-edit";
import type { Fix } from "../model/finding";
import type { TargetTable } from "../model/target-table";

/** A fix that writes a text into one cell; undefined when there is no text, or the cell holds it already. */
export function cellFix(
  table: TargetTable,
  field: Field,
  to: string | undefined,
  safety: Fix["safety"],
): Fix | undefined {
  if (to === undefined || to === field.value) return undefined;
  return { safety, edits: [fieldEdit(table.sheet, field, to)] };
}
