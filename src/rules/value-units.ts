import type { Field } from "../model/field";
import type { Unit } from "../text/unit";
import type { TargetValue } from "../text/target-value";
import { targetValueOf } from "./target-value-of";

/** The units of all quantities that a target value states. */
export function unitsOf(value: TargetValue): Unit[] {
  if (value.kind === "number" || value.kind === "range") return value.unit === undefined ? [] : [value.unit];
  return value.kind === "several" ? value.quantities.flatMap(({ unit }) => unit ?? []) : [];
}

/** True for an amount of money or one by something else: 30万元, 20元/户. */
export function isMoney(unit: Unit): boolean {
  return (unit.numerator ?? unit).kind === "money";
}

/** True when the cell states a percentage and nothing else. */
export function statesPercent(field: Field | undefined): boolean {
  return hasOnly(field, (unit) => unit.kind === "percent");
}

/** True when the cell states a number of things and nothing else: ≥50人次, 3次/月. */
export function statesCount(field: Field | undefined): boolean {
  return hasOnly(field, (unit) => (unit.numerator ?? unit).kind === "count");
}

/** True when the cell states money and nothing else. */
export function statesMoney(field: Field | undefined): boolean {
  return hasOnly(field, isMoney);
}

function hasOnly(field: Field | undefined, fits: (unit: Unit) => boolean): boolean {
  const units = field === undefined ? [] : unitsOf(targetValueOf(field));
  return units.length > 0 && units.every(fits);
}
