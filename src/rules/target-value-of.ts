import type { Field } from "../model/field";
import { rememberByText } from "../text/remember";
import { parseTargetValue, type TargetValue } from "../text/target-value";

/** What a text says as a target value. */
export const readTargetValue = rememberByText(parseTargetValue);

/** The target value that a field holds. Many rules ask for the same one, and most values of a workbook are written the same. */
export function targetValueOf({ text }: Field): TargetValue {
  return readTargetValue(text);
}
