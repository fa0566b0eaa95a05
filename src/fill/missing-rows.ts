import type { TargetTable } from "../model/target-table";
import { isBenefit, isCost } from "../rules/category-rows";
import { missingCategories, type ExpectedCategory, type MissingCategories } from "../rules/missing-category";
import { level1Of, level2Of } from "../standards/names";
import type { Level1Category, Level2Category } from "../standards/standard";
import { STANDARDS } from "../standards/standards";
import type { GridRow, NewRowPlace } from "./suggestion";

/** A category of which a table should have a row and has none, not even a blank one. */
export interface MissingRow {
  readonly category: Level2Category;
  readonly level1: Level1Category;
  readonly target: NewRowPlace;
}

/** The categories that every table should have a row of, in the order of the form; 效益 is represented by its most usual one. */
const REQUIRED = ["quantity", "quality", "time", "cost", "social", "satisfaction"] as const;

/** The rows that a table lacks, in the order in which the standard prints them. */
export function missingRows(table: TargetTable, rows: readonly GridRow[]): readonly MissingRow[] {
  const { standard } = table;
  const missing = missingCategories(table, standard);
  return REQUIRED.filter((category) => isMissing(category, missing, rows))
    .map((category) => ({ category, level1: parentOf(category, table) }))
    .sort((a, b) => orderOf(a.category, table) - orderOf(b.category, table))
    .map(({ category, level1 }) => ({ category, level1, target: placeFor(category, level1, table, rows) }));
}

/** Indexes of the blank rows that a table needs one of: the first of each category that nobody filled in. */
export function requiredRows(table: TargetTable, rows: readonly GridRow[]): ReadonlySet<number> {
  const missing = missingCategories(table, table.standard);
  const required = new Set<number>();
  for (const category of REQUIRED) {
    if (!isReported(category, missing)) continue;
    const members = rows.filter((row) => stands(row.category, category));
    const first = members.find((row) => row.category === category) ?? members[0];
    if (first !== undefined) required.add(first.index);
  }
  return required;
}

function isMissing(category: (typeof REQUIRED)[number], missing: MissingCategories, rows: readonly GridRow[]): boolean {
  return isReported(category, missing) && !rows.some((row) => stands(row.category, category));
}

function isReported(category: (typeof REQUIRED)[number], missing: MissingCategories): boolean {
  const expected: ExpectedCategory = category === "social" ? "benefit" : category;
  const parent = expected === "benefit" || expected === "satisfaction" ? expected : "output";
  return missing.has(expected) || missing.has(parent);
}

function stands(found: Level2Category | undefined, wanted: (typeof REQUIRED)[number]): boolean {
  if (wanted === "cost") return isCost(found);
  return wanted === "social" ? isBenefit(found) : found === wanted;
}

function parentOf(category: Level2Category, { standard }: TargetTable): Level1Category {
  const found = STANDARDS[standard].level1.find(({ level2 }) => level2.some((entry) => entry.category === category));
  return found?.category ?? "output";
}

/** The place of a category in the form: the level 1 first, then the level 2. */
function orderOf(category: Level2Category, { standard }: TargetTable): number {
  const all = STANDARDS[standard].level1.flatMap(({ level2 }) => level2);
  const index = all.findIndex((entry) => entry.category === category);
  return index === -1 ? all.length : index;
}

/** Below the last row of its block that the form prints before it, else on top of the block, else between the blocks. */
function placeFor(
  category: Level2Category,
  level1: Level1Category,
  table: TargetTable,
  rows: readonly GridRow[],
): NewRowPlace {
  const order = orderOf(category, table);
  const block = rows.filter((row) => level1OfRow(row, table) === level1);
  const [first] = block;
  if (first !== undefined) {
    const above = block.filter((row) => row.category !== undefined && orderOf(row.category, table) < order).at(-1);
    return { kind: "new-row", after: above?.index ?? first.index - 1, block: first.index };
  }
  const levels = STANDARDS[table.standard].level1.map((entry) => entry.category);
  const before = levels.slice(0, levels.indexOf(level1));
  const above = rows.filter((row) => before.some((other) => other === level1OfRow(row, table))).at(-1);
  return { kind: "new-row", after: above?.index ?? -1 };
}

function level1OfRow({ indicator, category }: GridRow, table: TargetTable): Level1Category | undefined {
  const named = level1Of(indicator.level1?.text ?? "", table.standard)?.category;
  if (named !== undefined) return named;
  if (category === undefined) return undefined;
  return level2Of(indicator.level2?.text ?? "", table.standard)?.parents[0];
}
