import type { Level2Category } from "../standards/standard";
import { foldLabel } from "../text/fold";
import { countsPeople } from "./counted-description";
import { countedEntry } from "./counted-entries";
import type { CountFact, TableFacts } from "./facts";
import {
  GENERAL_KIND,
  likeness,
  pairsOf,
  placeInKind,
  SPECIAL_SUBJECTS,
  type Library,
  type LibraryEntry,
  type ListedEntry,
} from "./library";
import type { KindScore } from "./project-kind";
import { fillSlots, type FilledEntry } from "./slots";

/** What suggestions are made from. */
export interface FillContext {
  readonly library: Library;
  /** The kinds that the project may be of, the one that holds first. */
  readonly ranking: readonly KindScore[];
  readonly facts: TableFacts;
  /** The project's name, folded. */
  readonly name: string;
  /** The purpose, folded. */
  readonly purpose: string;
}

/** An entry filled in for one table, and how well it fits, 0 to 1. */
export interface Candidate {
  readonly entry: LibraryEntry;
  readonly filled: FilledEntry;
  readonly score: number;
}

/** From this score on an entry belongs to the kind of the project, not to any project. */
export const OF_KIND = 0.6;

/** Entries of a category that fit the project, the best first; equal ones in the order of the library. */
export function candidatesFor(category: Level2Category, context: FillContext): readonly Candidate[] {
  const listed = (context.library.byCategory.get(category) ?? []).flatMap((item) => candidateOf(item, context));
  return [...listed, ...(category === "quantity" ? countedCandidates(context, listed) : [])].sort(
    (a, b) => b.score - a.score,
  );
}

/** Made of the table's own numbers; an entry of the kind that takes the same number up stands before it. */
const COUNTED = 0.86;
const COUNTED_PEOPLE = 0.865;

function countedCandidates({ facts }: FillContext, listed: readonly Candidate[]): Candidate[] {
  return facts.counts.flatMap((count) => {
    const entry = listed.some((candidate) => takesUp(candidate, count)) ? undefined : countedEntry(count);
    const filled = entry && fillSlots(entry, facts);
    if (entry === undefined || filled === undefined) return [];
    const used = { column: "value", text: filled.cells.value, from: count.from } as const;
    const score = countsPeople(count.family) ? COUNTED_PEOPLE : COUNTED;
    return [{ entry, filled: { ...filled, facts: [used] }, score }];
  });
}

/** True when an entry of the kind says the same number already. */
function takesUp({ score, filled }: Candidate, { from, number }: CountFact): boolean {
  return score >= OF_KIND && filled.facts.some((fact) => fact.from === from && fact.text.includes(number));
}

function candidateOf(item: ListedEntry, context: FillContext): Candidate[] {
  const fit = item.own ? ownFit(item.entry, context) : builtInFit(item.entry, context);
  if (fit === 0) return [];
  const filled = fillSlots(item.entry, context.facts);
  if (filled === undefined) return [];
  return [{ entry: item.entry, filled, score: scoreOf(fit, filled) }];
}

/** Above the first of the kind: 护路 in the name asks for patrols along the line rather than for any campaign. */
const SPECIAL_SUBJECT = 0.9;
const PLACE_STEP = 0.04;
const FIRST_KIND = 0.88;
const OTHER_KIND = 0.7;
const ANY_PROJECT = 0.5;
/** Another kind counts when this share of the first one's score speaks for it. */
const LEAST_SHARE = 0.4;
const MOST_KINDS = 3;

function builtInFit({ id, tags }: LibraryEntry, { ranking, name }: FillContext): number {
  const best = ranking[0]?.score ?? 0;
  let fit = fitIn(id, GENERAL_KIND, ANY_PROJECT);
  for (const [index, { kind, score }] of ranking.slice(0, MOST_KINDS).entries()) {
    if (index === 0) fit = Math.max(fit, fitIn(id, kind, FIRST_KIND));
    else if (kind !== GENERAL_KIND && score >= best * LEAST_SHARE) fit = Math.max(fit, fitIn(id, kind, OTHER_KIND));
  }
  const isOfKind = placeInKind(id, ranking[0]?.kind ?? GENERAL_KIND) !== undefined;
  return isOfKind && tags.some((tag) => SPECIAL_SUBJECTS.has(tag) && name.includes(tag)) ? SPECIAL_SUBJECT : fit;
}

function fitIn(id: string, kind: KindScore["kind"], most: number): number {
  const place = placeInKind(id, kind);
  return place === undefined ? 0 : most - place * PLACE_STEP;
}

const OWN_TAGGED = 0.92;
const OWN_GENERAL = 0.75;
const GENERAL_TAG = "通用";

/** An own entry fits where the project's name or purpose speaks of one of its tags. */
function ownFit({ tags }: LibraryEntry, { name, purpose }: FillContext): number {
  const subject = name + purpose;
  if (tags.some((tag) => tag !== GENERAL_TAG && subject.includes(foldLabel(tag)))) return OWN_TAGGED;
  return tags.length === 0 || tags.includes(GENERAL_TAG) ? OWN_GENERAL : 0;
}

/** People whom only the purpose or the goals name may be some of many. */
const PROSE_PEOPLE = 0.06;
const FACT_BONUS = 0.06;
const VALUE_SLOT = 0.05;
const OTHER_SLOT = 0.01;

/** What is ready to use stands before what a person has still to fill in. */
function scoreOf(fit: number, { slots, facts }: FilledEntry): number {
  const open = slots.reduce((sum, { column }) => sum + (column === "value" ? VALUE_SLOT : OTHER_SLOT), 0);
  const known = facts.some(({ column }) => column === "value") ? FACT_BONUS : 0;
  const isInProse = facts.some(({ column, from }) => column === "name" && from !== "name" && from !== "title");
  const doubt = isInProse ? PROSE_PEOPLE : 0;
  return Math.round(Math.max(0, Math.min(1, fit - open - doubt + known)) * 1000) / 1000;
}

/** Names as alike as this measure the same. */
const SAME_MEASURE = 0.75;

/** True when two names of indicators measure the same. */
export function isSameMeasure(first: string, second: string): boolean {
  return likeness(pairsOf(foldLabel(first)), pairsOf(foldLabel(second))) >= SAME_MEASURE;
}

const ALIKE = 0.6;
/** Verbs before the thing itself. */
const LEADING_VERB = /^(?:年度|举办|开展|组织|召开|发放|完成|购置|新建|建设|形成|实际|项目|租赁|因公)/;

/** The entry whose name is nearest to that of an indicator, of the same thing; undefined when none is near. */
export function entryNamed(
  name: string,
  categories: readonly Level2Category[],
  library: Library,
): LibraryEntry | undefined {
  const folded = foldLabel(name);
  const pairs = pairsOf(folded);
  let best: { readonly entry: LibraryEntry; readonly score: number } | undefined;
  for (const item of categories.flatMap((category) => library.byCategory.get(category) ?? [])) {
    if (item.name !== folded && !folded.includes(item.name.replace(LEADING_VERB, "").slice(0, 2))) continue;
    const score = item.name === folded ? 2 : likeness(pairs, item.pairs);
    if (score >= ALIKE && score > (best?.score ?? 0)) best = { entry: item.entry, score };
  }
  return best?.entry;
}
