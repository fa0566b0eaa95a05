import { scanComparatorBefore, type ComparatorMark } from "./comparator";
import { foldText } from "./folded-text";
import { findQuantities } from "./quantity";

/** How a value is written, as far as a house style cares. */
export interface ValueStyle {
  /** Comparators that are not written as = > ≥ < ≤: `≧`, `＞`, `>=`, `不少于`, `以上`. */
  readonly symbolVariants: readonly ComparatorMark[];
  /** Percent signs that are not written as %: `百分比`, `百分之`, `％`, `pct`. */
  readonly percentWords: readonly string[];
}

const PERCENT_WORDS = /百分比|百分之|％|﹪|(?<![A-Za-z])pct\b/gi;

/** What stands out in the writing of a text that is or holds target values. */
export function readValueStyle(text: string): ValueStyle {
  const quantities = findQuantities(text);
  const comparators = [...quantities.flatMap((quantity) => quantity.comparators), ...dateComparators(text)];
  return {
    symbolVariants: comparators.filter((mark) => mark.variant),
    percentWords: text.match(PERCENT_WORDS) ?? [],
  };
}

/** What no word begins with: 不晚于2024年 is no sign. */
const SIGN = /[^\p{Script=Han}]/u;
const BEFORE_DATE = /^\s{0,8}(?:\d{4}年|\d{1,2}月|每|年)/;

/** A sign before a date belongs to no quantity. */
function dateComparators(text: string): ComparatorMark[] {
  const folded = foldText(text.slice(0, 100));
  const start = folded.text.length - folded.text.trimStart().length;
  const sign = scanComparatorBefore(folded.text, start);
  if (sign === undefined || !SIGN.test(folded.text.charAt(start))) return [];
  if (!BEFORE_DATE.test(folded.text.slice(sign.end))) return [];
  const written = folded.sourceSlice(start, sign.end);
  return [{ comparator: sign.comparator, text: written, variant: written !== sign.comparator, place: "before" }];
}
