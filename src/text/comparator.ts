/** How a target value compares with what is reached. */
export type Comparator = "=" | ">" | "≥" | "<" | "≤";

/** A comparator as it stands in a text. */
export interface ComparatorMark {
  readonly comparator: Comparator;
  /** As written in the source: `≧`, `＞`, `不少于`, `以上`. */
  readonly text: string;
  /** True when it is not written as the sign itself. */
  readonly variant: boolean;
  /** `before` the number (≥90%) or `after` it (90%以上). */
  readonly place: "before" | "after";
}

/** A comparator found in a folded text, and the index just behind it. */
export interface ScannedComparator {
  readonly comparator: Comparator;
  readonly end: number;
}

const BEFORE: Readonly<Record<Comparator, string>> = {
  "≥": "≥ ≧ ⩾ ≽ ≮ ≥= >= => =≥ 大于等于 大于或等于 高于或等于 不少于 不低于 不小于 不下于 不得少于 不得低于 不能少于 不能低于 应不低于 应不少于 至少 最少 最低 不差于 不早于",
  "≤": "≤ ≦ ⩽ ≼ ≯ ≤= <= =< =≤ 小于等于 小于或等于 低于或等于 不超过 不超 未超过 未超 不高于 不多于 不大于 不长于 不得超过 不得高于 不得多于 不能超过 不得大于 不超出 控制在 至多 最多 最高 不晚于 不迟于 应不超过 应不高于",
  ">": "> 大于 高于 多于 超过 超出 优于",
  "<": "< 小于 低于 少于 不足 不到 早于",
  "=": "= == 等于",
};

const AFTER: Readonly<Record<Comparator, string>> = {
  "≥": "及以上 或以上 含以上 (含)以上 以上 及其以上 起 之上 及之上",
  "≤": "及以下 或以下 (含)以下 以下 及以内 (含)以内 以内 之内 之下 内",
  ">": "",
  "<": "",
  "=": "",
};

const BEFORE_WORDS = byFirstCharacter(BEFORE);
const AFTER_WORDS = byFirstCharacter(AFTER);

/** Words by their first character, longest first. */
type Words = ReadonlyMap<string, readonly (readonly [string, Comparator])[]>;

function byFirstCharacter(words: Readonly<Record<Comparator, string>>): Words {
  const comparators = ["≥", "≤", ">", "<", "="] as const;
  const pairs = comparators
    .flatMap((comparator) => words[comparator].split(" ").map((word) => [word, comparator] as const))
    .filter(([word]) => word !== "")
    .sort(([a], [b]) => b.length - a.length);
  const map = new Map<string, (readonly [string, Comparator])[]>();
  for (const pair of pairs) map.set(pair[0].charAt(0), [...(map.get(pair[0].charAt(0)) ?? []), pair]);
  return map;
}

/** The comparator that begins at `at` of a folded text and stands before a number. */
export function scanComparatorBefore(text: string, at: number): ScannedComparator | undefined {
  return scanWord(BEFORE_WORDS, text, at);
}

/** The comparator that begins at `at` of a folded text and stands behind a number: 以上, 以内, (含)以上. */
export function scanComparatorAfter(text: string, at: number): ScannedComparator | undefined {
  return scanWord(AFTER_WORDS, text, at);
}

function scanWord(words: Words, text: string, at: number): ScannedComparator | undefined {
  const found = words.get(text.charAt(at))?.find(([word]) => text.startsWith(word, at));
  return found === undefined ? undefined : { comparator: found[1], end: at + found[0].length };
}
