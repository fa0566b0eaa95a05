import { projectName } from "../rules/project-name";
import type { Field } from "../model/field";
import type { TargetTable } from "../model/target-table";
import { foldLabel } from "../text/fold";
import { isSecret } from "../text/secret";
import { GENERAL_KIND, PROJECT_KINDS, type KindId } from "./library";

/** A kind that a project may be of. */
export interface KindScore {
  readonly kind: KindId;
  /** How much speaks for it; more than 0. */
  readonly score: number;
}

/** What kind of project a table is for. */
export interface KindGuess {
  readonly kind: KindId;
  /** Every kind that something speaks for, the guess first; the general one is always among them. */
  readonly ranking: readonly KindScore[];
}

/**
 * Guesses the kind of a project from its name, purpose and goals. The name counts most, and in it the word that stands last: 光纤租赁费 is a
 * rent, 养老保险补助 a subsidy. Without any sign it is the general kind.
 */
export function guessKind(table: TargetTable): KindGuess {
  const name = foldLabel(projectName(table)).slice(0, LONGEST);
  const purpose = textOf(table.purpose).replace(FUNDING_SENTENCE, "");
  const goals = (table.goals ?? []).map(textOf).join("。");
  const ranking = PATTERNS.map(({ kind, words, hints }): KindScore => ({
    kind,
    score:
      kind === GENERAL_KIND
        ? GENERAL_SCORE
        : nameScore(name, words, hints) +
          proseScore(purpose, words, hints, PURPOSE_WEIGHT) +
          proseScore(goals, words, hints, GOAL_WEIGHT),
  }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  return { kind: ranking[0]?.kind ?? GENERAL_KIND, ranking };
}

/** The kind that a person chose, where one did, before all that the table speaks for; else the guess. */
export function kindOf(table: TargetTable, chosen: KindId | undefined): KindGuess {
  const guess = guessKind(table);
  if (chosen === undefined || chosen === guess.kind) return guess;
  const best = guess.ranking[0]?.score ?? 1;
  const others = guess.ranking.filter(({ kind }) => kind !== chosen);
  return { kind: chosen, ranking: [{ kind: chosen, score: best }, ...others] };
}

const LONGEST = 600;
/** 预算数30万元。其中：财政资金30万元。 */
const FUNDING_SENTENCE = /^(?:预算数|其中)[^。]{0,60}。(?:其中[^。]{0,60}。)?/;
const GENERAL_SCORE = 2.5;
const NAME_WORD = 6;
const NAME_HINT = 2;
const HEAD_BONUS = 5;
const LAST_PART_BONUS = 2;
const PURPOSE_WEIGHT = 1;
const GOAL_WEIGHT = 0.7;
const PROSE_WORD = 2;
const PROSE_HINT = 0.6;
const MOST_MATCHES = 3;

const PATTERNS = PROJECT_KINDS.map(({ id, words, hints }) => ({
  kind: id,
  words: patternOf(words),
  hints: patternOf(hints),
}));

function patternOf(words: string): RegExp | undefined {
  return words === "" ? undefined : new RegExp(words.split(" ").join("|"), "g");
}

function textOf(field: Field | undefined): string {
  return field === undefined || isSecret(field.text) ? "" : foldLabel(field.text).slice(0, LONGEST);
}

/** What may stand behind the word that says the kind. */
const TAIL = /^(?:专项|补充|区级|县级|市级|省级|工作|业务|服务|项目|支出|经费|资金|费用?|款|金|\(.*\)|[)\d.]+)*$/;
const PARTS = /[、及和与,，;]/;

function nameScore(name: string, words: RegExp | undefined, hints: RegExp | undefined): number {
  const plain = name.replace(/\(([^()]*)\)$/, "、$1");
  const parts = plain.split(PARTS).filter((part) => part !== "");
  return parts.reduce((sum, part, index) => {
    const last = index === parts.length - 1 ? LAST_PART_BONUS : 0;
    return sum + partScore(part, words, NAME_WORD + last) + partScore(part, hints, NAME_HINT);
  }, 0);
}

/** The best of the words that stand in a part of the name. */
function partScore(part: string, pattern: RegExp | undefined, weight: number): number {
  let best = 0;
  if (pattern === undefined) return best;
  for (const found of part.matchAll(pattern)) {
    const isHead = TAIL.test(part.slice(found.index + found[0].length));
    best = Math.max(best, weight + (isHead ? HEAD_BONUS : 0));
  }
  return best;
}

function proseScore(text: string, words: RegExp | undefined, hints: RegExp | undefined, weight: number): number {
  return weight * (PROSE_WORD * countDistinct(text, words) + PROSE_HINT * countDistinct(text, hints));
}

function countDistinct(text: string, pattern: RegExp | undefined): number {
  if (pattern === undefined || text === "") return 0;
  const found = new Set(text.match(pattern));
  return Math.min(found.size, MOST_MATCHES);
}
