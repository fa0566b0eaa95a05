import type { Field } from "../model/field";
import { parseTargetValue, type TargetValue } from "../text/target-value";

/** Fields never change, so what was read once holds as long as the field lives. */
const READ = new WeakMap<Field, TargetValue>();

/** Most values of a workbook are written the same: 100%, ≥90%. */
const READ_TEXTS = new Map<string, TargetValue>();
const MOST_TEXTS = 1000;

/** The target value that a field holds. Many rules ask for the same one: it is read only once. */
export function targetValueOf(field: Field): TargetValue {
  const known = READ.get(field);
  if (known !== undefined) return known;
  const value = READ_TEXTS.get(field.text) ?? read(field.text);
  READ.set(field, value);
  return value;
}

function read(text: string): TargetValue {
  const value = parseTargetValue(text);
  if (READ_TEXTS.size >= MOST_TEXTS) READ_TEXTS.clear();
  READ_TEXTS.set(text, value);
  return value;
}
