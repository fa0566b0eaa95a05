import type { FieldPath } from "../model/field";
import type { Indicator, TargetTable } from "../model/target-table";
import { level1Of, level2Of } from "../standards/names";
import type { Level2Category } from "../standards/standard";
import { rememberByObject } from "../model/remember";
import { foldedCell } from "./folded-cell";
import { contentRows, isFilled, rowPath, type ContentColumn, type IndicatorRow } from "./indicator-row";

/** A row of the indicator grid that says what kind of indicator it holds. */
export interface CategoryRow extends IndicatorRow {
  readonly category: Level2Category;
}

/** The four categories that stand under 效益指标. */
export const BENEFIT_CATEGORIES = ["economic", "social", "ecological", "sustainable"] as const;
const COST_CATEGORIES = ["cost", "social-cost", "ecological-cost"] as const;

export function isBenefit(category: Level2Category | undefined): boolean {
  return BENEFIT_CATEGORIES.some((one) => one === category);
}

export function isCost(category: Level2Category | undefined): boolean {
  return COST_CATEGORIES.some((one) => one === category);
}

/**
 * The rows of some categories, told by the level-2 name, where it is blank by the level-1 name when only one category stands
 * under it. Rows that say the category does not concern the project (不涉及) are left out.
 */
export function categoryRows(table: TargetTable, ...categories: readonly Level2Category[]): readonly CategoryRow[] {
  return allCategoryRows(table).filter((row) => categories.includes(row.category));
}

/** The rows of every category, as `categoryRows` tells them. */
export const allCategoryRows = rememberByObject((table: TargetTable): readonly CategoryRow[] =>
  contentRows(table).flatMap((row) => {
    const category = categoryOf(row.indicator, table);
    if (category === undefined || isNotConcerned(row)) return [];
    return [{ index: row.index, indicator: row.indicator, category }];
  }),
);

/** Folded text of some cells of a row, one after the other with a mark between them. */
export function rowText({ indicator }: IndicatorRow, ...columns: readonly ContentColumn[]): string {
  return columns.map((column) => foldedCell(indicator[column])).join("|");
}

/** Paths of the cells of a row that the layout has. */
export function rowPaths(row: IndicatorRow, ...columns: readonly ContentColumn[]): FieldPath[] {
  return columns.filter((column) => row.indicator[column] !== undefined).map((column) => rowPath(row, column));
}

/** The cell that names the indicator: the name, where it is blank the description. */
export function namingColumn({ indicator }: IndicatorRow): "name" | "description" | undefined {
  if (isFilled(indicator.name)) return "name";
  return isFilled(indicator.description) ? "description" : undefined;
}

/** What kind of indicator a row is for; undefined where its levels do not tell. */
export function categoryOf({ level1, level2 }: Indicator, { standard }: TargetTable): Level2Category | undefined {
  const second = foldedCell(level2);
  if (second !== "") return level2Of(second, standard)?.category;
  const first = level1Of(foldedCell(level1), standard)?.category;
  return first === "satisfaction" ? "satisfaction" : undefined;
}

const NOT_CONCERNED = /^(?:无|暂无|没有|不涉及|不适用|此项不涉及|(?:本|该)?项目(?:不涉及|无此)[^,;。]{0,12})[。.]?$/;

/** True for a row that says its category does not concern the project: 不涉及. */
export function isNotConcerned({ indicator }: IndicatorRow): boolean {
  return NOT_CONCERNED.test(foldedCell(indicator.name)) || NOT_CONCERNED.test(foldedCell(indicator.description));
}
