import type { Field } from "../model/field";
import { findQuantities, type Quantity } from "../text/quantity";

/** Fields never change, so what was found once holds as long as the field lives. */
const FOUND = new WeakMap<Field, readonly Quantity[]>();

/** The quantities of a cell of prose: figures, and Chinese numerals above one that count something (三所, not 一批 or 三级). */
export function quantitiesOf(field: Field): readonly Quantity[] {
  const known = FOUND.get(field);
  if (known !== undefined) return known;
  const quantities = findQuantities(field.text).filter(isMeant);
  FOUND.set(field, quantities);
  return quantities;
}

function isMeant({ chinese, value, unit, comparators }: Quantity): boolean {
  if (!chinese || comparators.length > 0 || unit?.kind === "percent") return true;
  return value > 1 && unit !== undefined && unit.kind !== "grade";
}
