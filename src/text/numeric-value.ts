import type { FoldedText } from "./folded-text";
import { RANGE_DASHES } from "./dashes";
import { scanComparatorBefore } from "./comparator";
import { canBeCountedByZero } from "./glued-value";
import { scanNumber } from "./number-scan";
import { findQuantities, scanQuantity, type Quantity, type ScannedQuantity } from "./quantity";
import type { NumberValue, RangeValue, RatioValue, SeveralValue } from "./target-value";
import { parseUnit, unknownUnit, type Unit } from "./unit";

const RATIO = /^(?:[≥≤=<>]\s?)?(\d{1,6}(?:\.\d{1,4})?)\s?[:∶]\s?(\d{1,6}(?:\.\d{1,4})?)[。.]?$/;
const JOIN = new RegExp(`\\s{0,4}(?:[${RANGE_DASHES}]{1,2}|至|到)\\s{0,4}`, "y");
const TOLERANCE = /\s{0,4}(?:±|\+\/-)\s{0,4}/y;
const INTERVAL = /^[[(]\s{0,4}(\d{1,9}(?:\.\d{1,4})?)(%?)\s{0,4},\s{0,4}(\d{1,9}(?:\.\d{1,4})?)(%?)\s{0,4}[\])]$/;
/** 80%≤X<90% */
const BOUNDS =
  /^(\d{1,9}(?:\.\d{1,4})?)(%?)\s?[≤<]\s?(?:[A-Za-z]|\p{Script=Han}){1,8}\s?[≤<]\s?(\d{1,9}(?:\.\d{1,4})?)(%?)$/u;
/** What closes a value without adding to it. */
const CLOSING = /^[\s。.,;、!]*$/;
/** What closes a range besides. */
const BETWEEN = /^\s?(?:之间|之内|以内|范围内|区间)?[\s。.,;、!]*$/;
/** One word behind a number: a unit that no dictionary has. */
const UNKNOWN_UNIT = /^(?:\p{Script=Han}{1,4}|[A-Za-z]{1,4})$/u;
/** 零投诉: a numeral before what is counted, where a sentence would say 没有; but 零售额 and 零星故障 count nothing. */
const ZERO_OF = /^零(?![售星散碎])(\p{Script=Han}{2,6})[。.]?$/u;
/** A time of day is no number. */
const CLOCK = /^[^\d]{0,6}\d{1,2}:[0-5]\d[^\d]{0,10}$/;
/** 7×24小时: times how much it is taken. */
const TIMES = /^(\d{1,4}\s?[×xX*]\s?)(?=\d)/;
const MARGIN = /[\s。.,;、!:，；：]/;
/** A longer text that holds a number but no comparator is a sentence, not a value. */
const LONGEST_PHRASE = 40;

/** Reads a value that is a number, a range, a ratio, or several of them. */
export function readNumeric(folded: FoldedText): NumberValue | RangeValue | RatioValue | SeveralValue | undefined {
  const ratio = RATIO.exec(folded.text);
  if (ratio !== null) return readRatio(folded.text, Number(ratio[1]), Number(ratio[2]));
  if (CLOCK.test(folded.text)) return undefined;
  const special = readZero(folded.text) ?? readTimes(folded);
  if (special !== undefined) return special;
  const first = scanQuantity(folded, 0);
  const range = readInterval(folded.text) ?? (first === undefined ? readTolerance(folded) : readRange(folded, first));
  if (range !== undefined) return range;
  if (first !== undefined && isWholeOrBegins(folded.text, first)) {
    return readBehind(folded, first);
  }
  return readInside(folded);
}

function readRatio(text: string, antecedent: number, consequent: number): RatioValue {
  const comparator = scanComparatorBefore(text, 0)?.comparator;
  return { kind: "ratio", ...(comparator !== undefined && { comparator }), antecedent, consequent };
}

/** Chinese numerals begin ordinary words (三级网, 一次性): they are a value only when nothing else is said. */
function isWholeOrBegins(text: string, { quantity, end }: ScannedQuantity): boolean {
  if (!quantity.chinese) return true;
  return /^(?:\([^()]{0,20}\)|[\s。.,;、!])*$/.test(text.slice(end, end + 30));
}

function readZero(text: string): NumberValue | undefined {
  const counted = ZERO_OF.exec(text)?.[1];
  if (counted === undefined || !canBeCountedByZero(counted)) return undefined;
  const unit = unknownUnit(counted);
  return { kind: "number", value: 0, numberText: "零", chinese: true, approx: false, comparators: [], unit };
}

function readTimes(folded: FoldedText): NumberValue | undefined {
  const times = TIMES.exec(folded.text)?.[1];
  const found = times === undefined ? undefined : scanQuantity(folded, times.length, false);
  if (times === undefined || found === undefined || !CLOSING.test(folded.text.slice(found.end))) return undefined;
  return numberValue(found.quantity, { lead: times.trim() });
}

function readBehind(folded: FoldedText, { quantity, end }: ScannedQuantity): NumberValue | SeveralValue | undefined {
  const { text } = folded;
  const tail = text.slice(end);
  if (CLOSING.test(tail.slice(0, 20)) && tail.length <= 20) return numberValue(quantity);
  if (findQuantities(withoutBrackets(tail)).length > 0) {
    const quantities = findQuantities(folded.source);
    return quantities.length > 1 ? { kind: "several", quantities } : readInside(folded);
  }
  const rest = trimMargin(folded.sourceSlice(end, text.length));
  if (quantity.unit === undefined && UNKNOWN_UNIT.test(rest)) return numberValue(quantity, { unit: unknownUnit(rest) });
  return numberValue(quantity, rest === "" ? {} : { rest });
}

/** A number with words before it. */
function readInside(folded: FoldedText): NumberValue | SeveralValue | undefined {
  const quantities = findQuantities(folded.source).filter(
    (quantity) => !quantity.chinese || isPercent(quantity) || quantity.comparators.length > 0,
  );
  const [first, second] = quantities;
  if (first === undefined) return undefined;
  if (second !== undefined) return { kind: "several", quantities };
  if (first.comparators.length === 0 && folded.text.length > LONGEST_PHRASE) return undefined;
  const lead = trimMargin(folded.source.slice(0, first.start));
  const rest = trimMargin(folded.source.slice(first.end));
  return numberValue(first, { ...(lead !== "" && { lead }), ...(rest !== "" && { rest }) });
}

function isPercent(quantity: Quantity): boolean {
  return quantity.unit?.kind === "percent" || quantity.numberText.includes("分之");
}

function numberValue(
  quantity: Quantity,
  more: { readonly lead?: string; readonly rest?: string; readonly unit?: Unit } = {},
): NumberValue {
  const { comparator, comparators, value, numberText, chinese, approx, unit } = quantity;
  return {
    kind: "number",
    value,
    numberText,
    chinese,
    approx,
    comparators,
    ...(comparator !== undefined && { comparator }),
    ...(comparators[0] !== undefined && { comparatorText: comparators[0].text }),
    ...(unit !== undefined && { unit }),
    ...more,
  };
}

/** `[80,90)`, `(0,5%]`, `80≤X<90`. */
function readInterval(text: string): RangeValue | undefined {
  const match = INTERVAL.exec(text) ?? BOUNDS.exec(text);
  if (match === null) return undefined;
  const percent = parseUnit("%");
  const hasPercent = match[2] === "%" || match[4] === "%";
  return {
    kind: "range",
    from: Number(match[1]),
    to: Number(match[3]),
    ...(hasPercent && percent !== undefined && { unit: percent }),
  };
}

function readRange(folded: FoldedText, first: ScannedQuantity): RangeValue | undefined {
  // 控制在30-50万元; but the sign of ≥30-50万元 and the range contradict each other.
  const isSigned = first.quantity.comparators.some(({ text }) => !/\p{Script=Han}/u.test(text));
  return isSigned ? undefined : (readSpan(folded, first) ?? readAround(folded, first));
}

/** 3-5个, 80%~90%, 控制在30-50万元之间. */
function readSpan(folded: FoldedText, first: ScannedQuantity): RangeValue | undefined {
  JOIN.lastIndex = first.end;
  const join = JOIN.exec(folded.text)?.[0];
  if (join === undefined) return undefined;
  const second = scanQuantity(folded, first.end + join.length, false);
  if (second === undefined || !BETWEEN.test(folded.text.slice(second.end))) return undefined;
  const unit = second.quantity.unit ?? first.quantity.unit;
  return { kind: "range", from: first.quantity.value, to: second.quantity.value, ...(unit !== undefined && { unit }) };
}

/** 85±5. */
function readAround(folded: FoldedText, first: ScannedQuantity): RangeValue | undefined {
  TOLERANCE.lastIndex = first.end;
  const sign = TOLERANCE.exec(folded.text)?.[0];
  if (sign === undefined) return undefined;
  const margin = scanQuantity(folded, first.end + sign.length, false);
  if (margin === undefined || !CLOSING.test(folded.text.slice(margin.end))) return undefined;
  const unit = margin.quantity.unit ?? first.quantity.unit;
  const { value } = first.quantity;
  const width = margin.quantity.value;
  return { kind: "range", from: value - width, to: value + width, ...(unit !== undefined && { unit }) };
}

/** ±3℃: around nothing. */
function readTolerance(folded: FoldedText): RangeValue | undefined {
  TOLERANCE.lastIndex = 0;
  const sign = TOLERANCE.exec(folded.text)?.[0];
  if (sign === undefined || scanNumber(folded.text, sign.length) === undefined) return undefined;
  const margin = scanQuantity(folded, sign.length, false);
  if (margin === undefined || !CLOSING.test(folded.text.slice(margin.end))) return undefined;
  const { value, unit } = margin.quantity;
  return { kind: "range", from: -value, to: value, ...(unit !== undefined && { unit }) };
}

/** Explanations in brackets may hold numbers of their own. */
function withoutBrackets(text: string): string {
  return text.replace(/\([^()]{0,200}\)/g, " ");
}

/** Takes blanks and stops off both ends. A loop, for a pattern would be slow on long runs of blanks. */
function trimMargin(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && MARGIN.test(text.charAt(start))) start += 1;
  while (end > start && MARGIN.test(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}
