import type { Field } from "../model/field";
import { parseTargetValue, type TargetValue } from "../text/target-value";

/** Fields never change, so what was read once holds as long as the field lives. */
const READ = new WeakMap<Field, TargetValue>();

/** The target value that a field holds. Many rules ask for the same one: it is read only once. */
export function targetValueOf(field: Field): TargetValue {
  const known = READ.get(field);
  if (known !== undefined) return known;
  const value = parseTargetValue(field.text);
  READ.set(field, value);
  return value;
}
