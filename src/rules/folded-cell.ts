import type { Field } from "../model/field";
import { foldLabel } from "../text/fold";

/** Fields never change, so what was folded once holds as long as the field lives. */
const FOLDED = new WeakMap<Field, string>();

/** The text of a cell for comparing: folded, without any white space; "" where the layout has no such cell. */
export function foldedCell(field: Field | undefined): string {
  if (field === undefined) return "";
  const known = FOLDED.get(field);
  if (known !== undefined) return known;
  const text = foldLabel(field.text);
  FOLDED.set(field, text);
  return text;
}
