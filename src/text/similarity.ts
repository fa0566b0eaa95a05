import { fold } from "./fold";
import { rememberByText } from "./remember";

/** A text for comparing by its words alone: folded, without blanks and punctuation, lower case. */
export const normaliseForComparison = rememberByText((text) =>
  fold(text)
    .toLowerCase()
    .replace(/[\s\p{P}]+/gu, ""),
);

/** True when two texts say the same apart from blanks, punctuation and full-width forms. Two blank texts do. */
export function saysTheSame(a: string, b: string): boolean {
  return normaliseForComparison(a) === normaliseForComparison(b);
}

/**
 * Likeness of two texts by their pairs of neighbouring characters (Dice), 0 to 1; repeated pairs count as often as they stand.
 * 1 when both say the same; texts of one character are alike only when equal.
 */
export function dice(a: string, b: string): number {
  const first = normaliseForComparison(a);
  const second = normaliseForComparison(b);
  if (first === second) return 1;
  return diceOf(bigrams(first), bigrams(second));
}

/** True when the likeness of two texts by `dice` is at least `threshold` (above 0 to 1); pairs are counted only where the lengths allow it. */
export function isAlike(a: string, b: string, threshold: number): boolean {
  const first = normaliseForComparison(a);
  const second = normaliseForComparison(b);
  if (first === second) return true;
  const shorter = Math.min(first.length, second.length) - 1;
  const longer = Math.max(first.length, second.length) - 1;
  if ((2 * shorter) / (shorter + longer) < threshold) return false;
  return diceOf(bigrams(first), bigrams(second)) >= threshold;
}

/** How often each pair of neighbouring characters stands in a text, and how many there are in all. */
interface Bigrams {
  readonly pairs: ReadonlyMap<string, number>;
  readonly total: number;
}

function bigrams(text: string): Bigrams {
  const pairs = new Map<string, number>();
  for (let at = 0; at + 1 < text.length; at += 1) {
    const pair = text.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return { pairs, total: Math.max(0, text.length - 1) };
}

function diceOf(a: Bigrams, b: Bigrams): number {
  if (a.total + b.total === 0) return 0;
  let common = 0;
  for (const [pair, count] of a.pairs) common += Math.min(count, b.pairs.get(pair) ?? 0);
  return (2 * common) / (a.total + b.total);
}
