import type { Field } from "../model/field";
import type { StandardId } from "../model/target-table";
import { foldLabel } from "../text/fold";
import { rememberByText } from "../text/remember";
import { LEVEL1_ALIASES, LEVEL2_ALIASES } from "./aliases";
import type { Level1, Level1Category, Level2, Level2Category } from "./standard";
import { STANDARDS } from "./standards";

/** A name that a standard knows. */
export interface KnownName<Category> {
  /** What it stands for. */
  readonly category: Category;
  /** The name as the standard writes it. */
  readonly canonical: string;
  /** Present when the text is another spelling than the canonical one. */
  readonly alias?: true;
}

/** A level-2 name that a standard knows. */
export interface KnownLevel2 extends KnownName<Level2Category> {
  /** The level-1 categories that it may stand under. */
  readonly parents: readonly Level1Category[];
}

/**
 * What a level-1 name 一级指标 stands for in a standard; white space and full-width forms do not count.
 * 效果指标 and 效益指标 are the same category everywhere; 成本指标 is unknown where cost has no level 1. Undefined for an unknown text.
 */
export function level1Of(text: string, standard: StandardId): KnownName<Level1Category> | undefined {
  return LEVEL1_READ[standard](text);
}

const LEVEL1_READ = byStandard(readLevel1);

function readLevel1(standard: StandardId, text: string): KnownName<Level1Category> | undefined {
  const label = foldLabel(text);
  const category = LEVEL1_CATEGORIES.get(label) ?? own(LEVEL1_ALIASES, label);
  const entry = STANDARDS[standard].level1.find((level1) => level1.category === category);
  if (entry === undefined) return undefined;
  return known(entry, label);
}

/**
 * What a level-2 name 二级指标 stands for, and where it may stand, in a standard. Names of the other standards are known too:
 * 成本指标 in a table of 2021 is 经济成本指标. Undefined for an unknown text.
 */
export function level2Of(text: string, standard: StandardId): KnownLevel2 | undefined {
  return LEVEL2_READ[standard](text);
}

const LEVEL2_READ = byStandard(readLevel2);

function readLevel2(standard: StandardId, text: string): KnownLevel2 | undefined {
  const label = foldLabel(text);
  const category = LEVEL2_CATEGORIES.get(label) ?? own(LEVEL2_ALIASES, label);
  if (category === undefined) return undefined;
  const { entry, parents } = placeOf(category, standard);
  return { ...known(entry ?? { category, name: label }, label), parents };
}

function byStandard<Name>(
  read: (standard: StandardId, text: string) => Name,
): Readonly<Record<StandardId, (text: string) => Name>> {
  const of = (standard: StandardId): ((text: string) => Name) => rememberByText((text) => read(standard, text));
  return { "hebei-legacy": of("hebei-legacy"), "2015": of("2015"), "2021": of("2021") };
}

/** The name of a level-1 category in a standard; undefined where the standard has none. */
export function level1Name(category: Level1Category, standard: StandardId): string | undefined {
  return STANDARDS[standard].level1.find((level1) => level1.category === category)?.name;
}

/** The name of a level-2 category in a standard, or where that does not list it, in another one. */
export function level2Name(category: Level2Category, standard: StandardId): string {
  return placeOf(category, standard).entry?.name ?? "";
}

/** The level-1 names of a standard, in the order of the form. */
export function level1Names(standard: StandardId): string[] {
  return STANDARDS[standard].level1.map((level1) => level1.name);
}

/** The standard that a table follows, told by its level-1 names: 成本指标 is of 2021, 效果指标 of Hebei's earlier form, all else of 2015. */
export function detectStandard(names: readonly string[]): StandardId {
  const labels = new Set(names.map(foldLabel));
  const has = (name: string): boolean => labels.has(name) || labels.has(`${name}指标`);
  if (has("成本")) return "2021";
  return has("效果") ? "hebei-legacy" : "2015";
}

/**
 * The standard that the rows of a table follow. Another form than Hebei's without 成本指标 is of 2021 too, unless a row has
 * a name that only the rules of 2015 list.
 */
export function detectStandardOf(
  rows: readonly { readonly level1?: Field; readonly level2?: Field }[],
  isNational: boolean,
): StandardId {
  const standard = detectStandard(rows.map(({ level1 }) => level1?.text ?? ""));
  const isOld = rows.some(({ level2 }) => /^(?:成本|可持续)/.test(foldLabel(level2?.text ?? "")));
  return standard === "2015" && isNational && !isOld ? "2021" : standard;
}

/** Where a standard that does not list a category lets it stand: 可持续影响 in 2021, the kinds of cost before 2021. */
const UNLISTED_PARENTS: Readonly<Partial<Record<Level2Category, Level1Category>>> = {
  sustainable: "benefit",
  "social-cost": "output",
  "ecological-cost": "output",
};

function placeOf(
  category: Level2Category,
  standard: StandardId,
): { readonly entry: Level2 | undefined; readonly parents: readonly Level1Category[] } {
  for (const level1 of STANDARDS[standard].level1) {
    const entry = level1.level2.find((level2) => level2.category === category);
    if (entry !== undefined) return { entry, parents: [level1.category] };
  }
  const parent = UNLISTED_PARENTS[category];
  return {
    entry: ALL_LEVEL2.find((level2) => level2.category === category),
    parents: parent === undefined ? [] : [parent],
  };
}

function known<Category>(
  entry: { readonly category: Category; readonly name: string },
  label: string,
): KnownName<Category> {
  const name = { category: entry.category, canonical: entry.name };
  return entry.name === label ? name : { ...name, alias: true };
}

function own<Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

const ALL_LEVEL1: readonly Level1[] = Object.values(STANDARDS).flatMap((standard) => standard.level1);
const ALL_LEVEL2: readonly Level2[] = ALL_LEVEL1.flatMap((level1) => level1.level2);
const LEVEL1_CATEGORIES = new Map(ALL_LEVEL1.map((level1) => [level1.name, level1.category]));
const LEVEL2_CATEGORIES = new Map(ALL_LEVEL2.map((level2) => [level2.name, level2.category]));
