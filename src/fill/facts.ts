import { findBudgetYear } from "../check/budget-year";
import { projectName } from "../rules/project-name";
import type { Field, FieldPath } from "../model/field";
import type { TargetTable } from "../model/target-table";
import { isNoTotal, isOverYears } from "../rules/goal-number-context";
import { quantitiesOf } from "../rules/goal-quantities";
import { findYears } from "../text/date";
import { foldLabel } from "../text/fold";
import type { Quantity } from "../text/quantity";
import { isSecret } from "../text/secret";
import { splitSentences } from "../text/sentence";
import { totalOf } from "./budget-total";
import { servedPeople } from "./served-people";

/** Something that a table itself says, and where. */
export interface Fact<Value> {
  readonly value: Value;
  readonly from: FieldPath;
}

/** A number of things that a table says it is about: 4名 of 4名劳务派遣人员. */
export interface CountFact {
  /** As written, in figures: `2000`, `1,500`. */
  readonly number: string;
  /** Name of the unit; with 万 and the like as written. */
  readonly unit: string;
  /** The units that count the same: 人 for 名 and 位. */
  readonly family: string;
  /** The words round it, folded, without the number. */
  readonly context: string;
  /** The words before the number, from the beginning of the clause; folded. */
  readonly before: string;
  /** The words right behind the unit, up to the end of the clause; folded. */
  readonly thing: string;
  readonly from: FieldPath;
}

/** What a table's own texts give for filling in its indicators. */
export interface TableFacts {
  /** 预算数 in 万元. */
  readonly budget?: Fact<number>;
  /** 预算年度 */
  readonly year?: number;
  readonly counts: readonly CountFact[];
  /** 服务对象: the people whom the project serves. */
  readonly people?: Fact<string>;
}

/**
 * Collects the facts of a table from its name, purpose, goals and budget, never from its indicators.
 * @param year the year of the budget where it is known from elsewhere.
 */
export function factsOf(table: TargetTable, year?: number): TableFacts {
  const texts = textFields(table);
  const budget = budgetOf(table);
  const people = peopleOf(table, texts);
  const budgetYear = year ?? yearOf(table, texts);
  return {
    ...(budget && { budget }),
    ...(budgetYear !== undefined && { year: budgetYear }),
    counts: texts.flatMap(([from, field]) => countsIn(field, from)),
    ...(people && { people }),
  };
}

type NamedText = readonly [path: FieldPath, field: Field];

/** What is withheld as 涉密 tells nothing. */
function textFields({ name, title, purpose, morePurpose = [], goals = [] }: TargetTable): NamedText[] {
  const heading: readonly (readonly [FieldPath, Field | undefined])[] =
    name === undefined || foldLabel(name.text) === "" ? [["title", title]] : [["name", name]];
  const fields: readonly (readonly [FieldPath, Field | undefined])[] = [
    ...heading,
    ["purpose", purpose],
    ...morePurpose.map((line): NamedText => ["purpose", line]),
    ...goals.map((goal, index): NamedText => [`goals[${index}]`, goal]),
  ];
  return fields.flatMap(([path, field]): NamedText[] =>
    field === undefined || isSecret(field.text) ? [] : [[path, field]],
  );
}

function budgetOf({ budget }: TargetTable): Fact<number> | undefined {
  const total = budget?.total?.number;
  if (total !== undefined && total > 0) return { value: total, from: "budget.total" };
  const parts = totalOf({ fiscal: budget?.fiscal?.number, other: budget?.other?.number });
  return parts !== undefined && parts > 0 ? { value: parts, from: "budget.fiscal" } : undefined;
}

/** A year that the texts name is the budget's when they name no other. */
function yearOf(table: TargetTable, texts: readonly NamedText[]): number | undefined {
  const told = findBudgetYear([table]);
  if (told !== undefined) return told;
  const years = new Set(texts.flatMap(([, field]) => findYears(field.text)));
  const [year] = years;
  return years.size === 1 ? year : undefined;
}

function peopleOf(table: TargetTable, texts: readonly NamedText[]): Fact<string> | undefined {
  const name = servedPeople(foldLabel(projectName(table)));
  if (name !== undefined) return { value: name, from: texts[0]?.[0] ?? "name" };
  for (const [from, { text }] of texts) {
    const value = servedPeople(foldLabel(text));
    if (value !== undefined) return { value, from };
  }
  return undefined;
}

const FAMILIES: Readonly<Record<string, string>> = {
  名: "人",
  位: "人",
  场: "次",
  场次: "次",
  频次: "次",
  班: "期",
  班次: "期",
  期次: "期",
  套: "台",
  "台(套)": "台",
  处: "个",
  座: "个",
  所: "个",
  点位: "个",
  册: "份",
  本: "份",
  件次: "件",
};

/** The unit that stands for all that count the same. */
export function unitFamily(unit: string): string {
  return FAMILIES[unit] ?? unit;
}

const COUNTED = new Set(["count", "length", "area"]);
/** 七个不发生, 三个必须: numbers of slogans. */
const SLOGAN = /^(?:不|必须|坚持|确保|统一|方面|层面|环节|全面|一批|到位)/;
const CLAUSE_BEFORE = /[^，,、：:。；;]*$/;
const CLAUSE_AFTER = /^[^，,、：:。；;]*/;

function countsIn(field: Field, from: FieldPath): CountFact[] {
  return splitSentences(field.text).flatMap((sentence) =>
    quantitiesOf(field)
      .filter(({ start, end }) => sentence.start <= start && end <= sentence.end)
      .flatMap((quantity) => countFact(field.text, sentence.start, sentence.end, quantity, from)),
  );
}

function countFact(text: string, start: number, end: number, quantity: Quantity, from: FieldPath): CountFact[] {
  const { unit, value } = quantity;
  if (unit === undefined || !COUNTED.has(unit.kind) || value <= 0) return [];
  const before = text.slice(start, quantity.start);
  if (isNoTotal(before) || isOverYears(before)) return [];
  const thing = foldLabel(CLAUSE_AFTER.exec(text.slice(quantity.end, end))?.[0] ?? "");
  if (quantity.chinese && SLOGAN.test(thing)) return [];
  const clause = foldLabel(CLAUSE_BEFORE.exec(before)?.[0] ?? "");
  const isScaled = unit.factor !== 1 && unit.kind === "count";
  return [
    {
      number: quantity.chinese ? String(value) : quantity.numberText,
      unit: isScaled ? unit.text : unit.canonical,
      family: isScaled ? unitFamily(unit.base) : unitFamily(unit.canonical),
      context: clause + thing,
      before: clause,
      thing,
      from,
    },
  ];
}
