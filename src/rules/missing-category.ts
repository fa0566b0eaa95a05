import type { FieldPath } from "../model/field";
import { indicatorPath } from "../model/field-path";
import type { Indicator, IndicatorColumn, StandardId, TargetTable } from "../model/target-table";
import { level1Of, level2Of } from "../standards/names";
import type { Level1Category, Level2Category } from "../standards/standard";
import { foldLabel } from "../text/fold";
import { rememberByObject } from "../model/remember";
import { isSecret } from "../text/secret";
import { isBenefit, isCost, isNotConcerned } from "./category-rows";
import { CONTENT_COLUMNS, isFilled, isSecretRow } from "./indicator-row";

/** The categories that a grid is expected to have a filled row of; `cost` is any kind of cost. */
export const EXPECTED_CATEGORIES = [
  "output",
  "benefit",
  "satisfaction",
  "quantity",
  "quality",
  "time",
  "cost",
] as const;
export type ExpectedCategory = (typeof EXPECTED_CATEGORIES)[number];

/** A category of which no row is filled in. */
export interface MissingCategory {
  /** The cell to look at: of its first blank row, else of the block it belongs to, else `table`. */
  readonly field: FieldPath;
  /** The cells of its blank rows. */
  readonly covers: readonly FieldPath[];
  /** Indexes of its blank rows: the form prints the category, but nobody filled it in. */
  readonly rows: readonly number[];
}

export type MissingCategories = ReadonlyMap<ExpectedCategory, MissingCategory>;

/**
 * What a table lacks. Rows that say 涉密 count as filled, those with dashes or 无 in every cell as blank. Nothing is said where
 * a filled row names no known level: it may be the one that is looked for. A level 2 is not reported when its whole level 1 is missing.
 */
export function missingCategories(table: TargetTable, standard: StandardId): MissingCategories {
  return MISSING[standard](table);
}

const MISSING = {
  "hebei-legacy": rememberByObject((table: TargetTable) => findMissing(table, "hebei-legacy")),
  "2015": rememberByObject((table: TargetTable) => findMissing(table, "2015")),
  "2021": rememberByObject((table: TargetTable) => findMissing(table, "2021")),
};

/** True when all that is filled in says 涉密: which categories there are is withheld too. */
function isWithheld(rows: readonly PlacedRow[]): boolean {
  const filled = rows.filter((row) => row.filled);
  return filled.length > 0 && filled.every(({ indicator }) => isSecretRow(indicator));
}

interface PlacedRow {
  readonly index: number;
  readonly indicator: Indicator;
  readonly level1: Level1Category | undefined;
  readonly level2: Level2Category | undefined;
  readonly filled: boolean;
}

function findMissing(table: TargetTable, standard: StandardId): MissingCategories {
  const rows = table.indicators.map((indicator, index) => placedRow(indicator, index, standard));
  const missing = new Map<ExpectedCategory, MissingCategory>();
  if (isWithheld(rows)) return missing;
  for (const category of EXPECTED_CATEGORIES) {
    const parent = parentOf(category, standard);
    if (parent !== category && missing.has(parent)) continue;
    const members = rows.filter((row) => belongsTo(row, category));
    if (members.some((row) => row.filled || isWaived(row, category))) continue;
    if (rows.some((row) => row.filled && mayBe(row, category, parent))) continue;
    missing.set(category, placeOf(category, parent, members, rows));
  }
  return missing;
}

function placedRow(indicator: Indicator, index: number, standard: StandardId): PlacedRow {
  const level2 = level2Of(indicator.level2?.text ?? "", standard);
  const level1 = level1Of(indicator.level1?.text ?? "", standard)?.category ?? level2?.parents[0];
  return { index, indicator, level1, level2: level2?.category, filled: isFilledRow(indicator) };
}

/** Words longer than 不涉及 say something: most cells need no closer look. */
const LONGEST_NOTHING = 6;
const WRITTEN = /[0-9A-Za-z\u4E00-\u9FFF]/;

/** Timeliness and satisfaction are set as the project needs them: a row that says 不涉及 is an answer. */
function isWaived(row: PlacedRow, category: ExpectedCategory): boolean {
  return (category === "time" || category === "satisfaction") && isNotConcerned(row);
}

const NOTHING = /^(?:无|暂无|没有|不涉及|不适用|空)?$/;

function isFilledRow(indicator: Indicator): boolean {
  return CONTENT_COLUMNS.some((column) => {
    const field = indicator[column];
    if (field === undefined) return false;
    const text = field.text.trim();
    if (text.length > LONGEST_NOTHING && WRITTEN.test(text)) return true;
    return isFilled(field) && !NOTHING.test(foldLabel(text));
  });
}

function parentOf(category: ExpectedCategory, standard: StandardId): ExpectedCategory {
  if (category === "cost") return standard === "2021" ? "cost" : "output";
  return category === "quantity" || category === "quality" || category === "time" ? "output" : category;
}

const OUTPUTS: readonly (Level2Category | undefined)[] = ["quantity", "quality", "time"];

function belongsTo({ level1, level2 }: PlacedRow, category: ExpectedCategory): boolean {
  switch (category) {
    case "output":
      return level1 === "output" || OUTPUTS.includes(level2);
    case "benefit":
      return level1 === "benefit" || isBenefit(level2);
    case "cost":
      return level1 === "cost" || isCost(level2);
    case "satisfaction":
      return level1 === "satisfaction" || level2 === "satisfaction";
    default:
      return level2 === category;
  }
}

/** A row whose names are unknown may be of the category all the same. */
function mayBe(
  { indicator, level1, level2 }: PlacedRow,
  category: ExpectedCategory,
  parent: ExpectedCategory,
): boolean {
  if (level2 !== undefined) return false;
  if (level1 === undefined) return true;
  if ([indicator.level1, indicator.level2].some((level) => isSecret(level?.text ?? ""))) return true;
  return parent !== category && level1 === parent;
}

function placeOf(
  category: ExpectedCategory,
  parent: ExpectedCategory,
  members: readonly PlacedRow[],
  rows: readonly PlacedRow[],
): MissingCategory {
  const isLevel2 = parent !== category || category === "satisfaction";
  const order: readonly IndicatorColumn[] = isLevel2 ? ["level2", "level1"] : ["level1", "level2"];
  const covers = members.flatMap((row) => paths(row, ["level2", ...CONTENT_COLUMNS]));
  const [first] = members;
  const block = rows.find((row) => row.level1 === parent && row.indicator.level1 !== undefined);
  const field = first ? paths(first, [...order, ...CONTENT_COLUMNS])[0] : block && indicatorPath(block.index, "level1");
  return { field: field ?? "table", covers, rows: members.map((row) => row.index) };
}

/** Those of the columns that the layout has. */
function paths({ index, indicator }: PlacedRow, columns: readonly IndicatorColumn[]): FieldPath[] {
  return columns.filter((column) => indicator[column] !== undefined).map((column) => indicatorPath(index, column));
}
