import { canonicalValueText } from "../text/canonical-value";
import type { Comparator, NumberValue, TargetValue } from "../text/target-value";

/** `≥95%` of `95%`: a number written with a comparator in place of its own, if any. Undefined when something would be lost. */
export function withComparator(target: NumberValue & TargetValue, comparator: Comparator): string | undefined {
  const text = canonicalValueText(target);
  return text === undefined ? undefined : comparator + text.slice(target.comparator?.length ?? 0);
}
