import type { Comparator } from "./comparator";
import { rememberByText } from "./remember";
import type { TargetValue } from "./target-value";
import { parseUnit } from "./unit";

/** Most values are a sign, figures and a unit of one character: `≥95%`, `12个`, `30`. Dates are written otherwise, but for 2023.12. */
const PLAIN = /^([≥≤<>=])?(?!(?:19|20)\d\d\.)((?:0|[1-9]\d{0,6})(?:\.\d{1,4})?)([%\u4E00-\u9FFF])?$/;

const unitOf = rememberByText(parseUnit);

/** Reads the plainest values, as the general reader would but at once; undefined for all others. */
export function readPlainValue(text: string): TargetValue | undefined {
  const match = PLAIN.exec(text);
  if (match === null) return undefined;
  const [, sign, numberText = "", word] = match;
  const unit = word === undefined ? undefined : unitOf(word);
  // What is no unit may be a slip, and with 年 or 月 it may be a date.
  if (word !== undefined && (unit === undefined || unit.kind === "time")) return undefined;
  const comparator = sign as Comparator | undefined;
  return {
    kind: "number",
    text,
    value: Number(numberText),
    numberText,
    chinese: false,
    approx: false,
    comparators: comparator === undefined ? [] : [{ comparator, text: comparator, variant: false, place: "before" }],
    ...(comparator !== undefined && { comparator, comparatorText: comparator }),
    ...(unit !== undefined && { unit }),
  };
}
