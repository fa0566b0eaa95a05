import type { Field } from "../model/field";
import { findQuantities, type Quantity } from "../text/quantity";
import { rememberByText } from "../text/remember";

const READ = rememberByText((text) => findQuantities(text).filter(isMeant));

/** The quantities of a cell of prose: figures, and Chinese numerals above one that count something (三所, not 一批 or 三级). */
export function quantitiesOf({ text }: Field): readonly Quantity[] {
  return READ(text);
}

function isMeant({ chinese, value, unit, comparators }: Quantity): boolean {
  if (!chinese || comparators.length > 0 || unit?.kind === "percent") return true;
  return value > 1 && unit !== undefined && unit.kind !== "grade";
}
