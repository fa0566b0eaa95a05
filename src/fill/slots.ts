import type { FieldPath } from "../model/field";
import type { CountFact, TableFacts } from "./facts";
import { unitFamily } from "./facts";
import { valueText, type LibraryEntry } from "./library";
import { COMMON_VERBS, sharesPair } from "../rules/goal-number-context";
import type { ContentColumn } from "../rules/indicator-row";

/** The four cells that an entry fills in. */
export type RowCells = Readonly<Record<ContentColumn, string>>;

/** Something that only a person can know, marked 【】 in a cell. */
export interface Slot {
  readonly column: ContentColumn;
  /** What stands between the marks: 文号; "" for a number. */
  readonly label: string;
}

/** What was taken from the table, and where it stands there. */
export interface UsedFact {
  readonly column: ContentColumn;
  readonly text: string;
  readonly from: FieldPath;
}

/** An entry with its slots filled in as far as the table tells. */
export interface FilledEntry {
  readonly cells: RowCells;
  readonly slots: readonly Slot[];
  readonly facts: readonly UsedFact[];
}

const SLOT = /【([^【】]*)】/g;

/** Fills the slots of an entry from the facts of a table; undefined when its name needs a fact that is not there. */
export function fillSlots(entry: LibraryEntry, facts: TableFacts, indicatorName = entry.name): FilledEntry | undefined {
  const used: UsedFact[] = [];
  const slots: Slot[] = [];
  const count = entry.value === "【】" ? matchingCount(entry, facts, indicatorName) : undefined;
  const fill = (column: ContentColumn, text: string): string =>
    text.replace(SLOT, (slot: string, label: string) => {
      const known = knownText(label, facts);
      if (known === undefined) slots.push({ column, label });
      else if (known.from !== undefined) used.push({ column, text: known.text, from: known.from });
      return known?.text ?? slot;
    });
  const name = fill("name", entry.name);
  if (slots.length > 0) return undefined;
  const cells = {
    name,
    description: fill("description", entry.description),
    value: count === undefined ? fill("value", valueText(entry)) : countText(entry, count),
    basis: fill("basis", entry.basis),
  };
  if (count !== undefined) used.push({ column: "value", text: cells.value, from: count.from });
  return { cells, slots, facts: used };
}

function knownText(
  label: string,
  { budget, year, people }: TableFacts,
): { readonly text: string; readonly from?: FieldPath } | undefined {
  switch (label) {
    case "预算数":
      return budget && { text: String(budget.value), from: budget.from };
    case "预算年度":
      return year === undefined ? undefined : { text: String(year) };
    case "服务对象":
      return people && { text: people.value, from: people.from };
    default:
      return undefined;
  }
}

/** 个, 项, 次 count anything: with one of them the words round the number must speak of the same thing. */
const VAGUE_UNITS = new Set(["个", "项", "次", "家", "人", "件", "处", "种", "批", "条", "台", "份"]);

function matchingCount(entry: LibraryEntry, { counts }: TableFacts, name: string): CountFact | undefined {
  const family = unitFamily(entry.unit);
  const same = counts.filter((count) => isSameKind(family, count.family));
  const about = same.filter((count) => sharesSubject(count.context, name));
  if (about.length > 0) return about[0];
  return same.length === 1 && !VAGUE_UNITS.has(same[0]?.family ?? "") ? same[0] : undefined;
}

/** 400人 taking part is as good as 400人次. */
function isSameKind(wanted: string, found: string): boolean {
  return wanted === found || (wanted === "人次" && found === "人");
}

function countText({ comparator, unit }: LibraryEntry, count: CountFact): string {
  return (
    (comparator ?? "") + count.number + (/^[万亿千百]/.test(count.unit) || !isPlain(count, unit) ? count.unit : unit)
  );
}

/** The unit of the entry may stand for that of the fact where one is another word for the other. */
function isPlain(count: CountFact, unit: string): boolean {
  return count.family === unitFamily(unit) || unit === "人次";
}

/** What the names of indicators have in common, besides the verbs. */
const COMMON = new RegExp(
  `${COMMON_VERBS}|年度|服务|工作|人员|数量|次数|人次|人数|件数|份数|户数|项数|面积|场次|活动|实际|数$`,
  "g",
);

function sharesSubject(context: string, name: string): boolean {
  return sharesPair(context, name.replace(COMMON, " "));
}
