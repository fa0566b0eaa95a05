import type { Field } from "../model/field";
import { foldLabel } from "../text/fold";

/** The text of a cell for comparing: folded, without any white space; "" where the layout has no such cell. */
export function foldedCell(field: Field | undefined): string {
  return field === undefined ? "" : foldLabel(field.text);
}
