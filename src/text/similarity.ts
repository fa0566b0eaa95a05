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

/** Likeness of two texts by the share of different character pairs that both have (Jaccard), 0 to 1. */
export function jaccard(a: string, b: string): number {
  const first = normaliseForComparison(a);
  const second = normaliseForComparison(b);
  if (first === second) return 1;
  const firstPairs = new Set(bigrams(first).pairs.keys());
  const secondPairs = new Set(bigrams(second).pairs.keys());
  let common = 0;
  for (const pair of firstPairs) if (secondPairs.has(pair)) common += 1;
  const union = firstPairs.size + secondPairs.size - common;
  return union === 0 ? 0 : common / union;
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

/** Another text that is nearly the same. */
export interface NearDuplicate {
  /** Its place among the texts given. */
  readonly index: number;
  /** Dice, from the threshold to 1. */
  readonly likeness: number;
}

/** Which texts of a list are nearly the same. */
export interface NearDuplicates {
  /** Those like the text at `index`, itself left out, the likest first; all of them in groups of up to 20 different texts. */
  readonly of: (index: number) => readonly NearDuplicate[];
  /** Groups of two and more texts, each like another of its group; members and groups in the order of the list. */
  readonly groups: readonly (readonly number[])[];
  /** How many pairs of different texts were compared: far fewer than all of them. */
  readonly comparisons: number;
}

/**
 * Finds texts that are nearly the same: likeness of at least `threshold` (0.5 to 1). Blank texts are like nothing.
 * Texts that say the same are looked at once; others only when their lengths allow the likeness and they share a rare pair.
 */
export function findNearDuplicates(texts: readonly string[], threshold = 0.9): NearDuplicates {
  const normalised = texts.map(normaliseForComparison);
  const members = new Map<string, number[]>();
  normalised.forEach((text, index) => {
    if (text === "") return;
    const same = members.get(text);
    if (same === undefined) members.set(text, [index]);
    else same.push(index);
  });
  const distinct = [...members.keys()];
  const { links, comparisons } = linkDistinct(distinct, Math.max(0.5, threshold));
  const positions = new Map(distinct.map((text, position) => [text, position]));
  const membersAt = (position: number): readonly number[] => members.get(distinct[position] ?? "") ?? [];
  const of = (index: number): NearDuplicate[] => {
    const position = positions.get(normalised[index] ?? "");
    if (position === undefined) return [];
    const same = membersAt(position).filter((other) => other !== index);
    const near = [...(links[position] ?? [])].flatMap(([other, likeness]) =>
      membersAt(other).map((member) => ({ index: member, likeness })),
    );
    return [...same.map((member) => ({ index: member, likeness: 1 })), ...near].sort(
      (a, b) => b.likeness - a.likeness || a.index - b.index,
    );
  };
  const groups = connect(links)
    .map((positionsOfGroup) => positionsOfGroup.flatMap(membersAt).sort((a, b) => a - b))
    .filter((group) => group.length > 1)
    .sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
  return { of, groups, comparisons };
}

/** A text that is like so many shorter ones needs no more links to stand in their group; it keeps a large group from costing its square. */
const ENOUGH = 20;

type Links = readonly ReadonlyMap<number, number>[];

/**
 * Prefix filtering: two texts of Dice t or more have so many pairs in common that, with the pairs of each sorted from rare to common,
 * the few first of one hold at least one of the few first of the other (see `rarePairs`). Only those are indexed.
 */
function linkDistinct(
  texts: readonly string[],
  threshold: number,
): { readonly links: Links; readonly comparisons: number } {
  const pairsOf = texts.map(bigrams);
  const frequency = new Map<string, number>();
  for (const { pairs } of pairsOf) for (const pair of pairs.keys()) frequency.set(pair, (frequency.get(pair) ?? 0) + 1);
  const links = texts.map(() => new Map<number, number>());
  const index = new Map<string, number[]>();
  let comparisons = 0;
  const byLength = texts
    .map((_, position) => position)
    .sort((a, b) => totalAt(pairsOf, a) - totalAt(pairsOf, b) || a - b);
  for (const position of byLength) {
    const own = pairsOf[position];
    if (own === undefined) continue;
    const rare = rarePairs(own, frequency, threshold);
    for (const other of candidates(rare, index)) {
      if ((links[position]?.size ?? 0) >= ENOUGH) break;
      const theirs = pairsOf[other];
      if (theirs === undefined || bestPossible(own, theirs) < threshold) continue;
      comparisons += 1;
      const likeness = diceOf(own, theirs);
      if (likeness < threshold) continue;
      links[position]?.set(other, likeness);
      links[other]?.set(position, likeness);
    }
    for (const pair of rare) {
      const postings = index.get(pair);
      if (postings === undefined) index.set(pair, [position]);
      else postings.push(position);
    }
  }
  return { links, comparisons };
}

/** The texts that share a pair, each once, found only as far as they are asked for. */
function* candidates(pairs: readonly string[], index: ReadonlyMap<string, readonly number[]>): Generator<number> {
  const seen = new Set<number>();
  for (const pair of pairs) {
    for (const other of index.get(pair) ?? []) {
      if (seen.has(other)) continue;
      seen.add(other);
      yield other;
    }
  }
}

function totalAt(pairsOf: readonly Bigrams[], position: number): number {
  return pairsOf[position]?.total ?? 0;
}

/** Dice when the shorter is wholly in the longer. */
function bestPossible(a: Bigrams, b: Bigrams): number {
  return (2 * Math.min(a.total, b.total)) / (a.total + b.total);
}

/** The pairs of which one at least is shared with any text that is like this one, rarest first. */
function rarePairs({ pairs, total }: Bigrams, frequency: ReadonlyMap<string, number>, threshold: number): string[] {
  // A like text has at least t / (2 - t) of our pairs; so many may be missing, and one more cannot.
  const mayMiss = Math.floor(total * (1 - threshold / (2 - threshold)) + 1e-9);
  const sorted = [...pairs.keys()].sort(
    (a, b) => (frequency.get(a) ?? 0) - (frequency.get(b) ?? 0) || (a < b ? -1 : a > b ? 1 : 0),
  );
  const rare: string[] = [];
  for (let taken = 0, at = 0; taken <= mayMiss && at < sorted.length; at += 1) {
    const pair = sorted[at] ?? "";
    rare.push(pair);
    taken += pairs.get(pair) ?? 1;
  }
  return rare;
}

/** Positions that hang together by links, every position in exactly one group. */
function connect(links: Links): number[][] {
  const seen = new Set<number>();
  const groups: number[][] = [];
  for (let start = 0; start < links.length; start += 1) {
    if (seen.has(start)) continue;
    const group = [start];
    seen.add(start);
    for (const position of group) {
      for (const other of links[position]?.keys() ?? []) {
        if (seen.has(other)) continue;
        seen.add(other);
        group.push(other);
      }
    }
    groups.push(group);
  }
  return groups;
}
