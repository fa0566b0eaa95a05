import type { Field } from "../model/field";
import type { TargetTable } from "../model/target-table";
import { categoryOf, isNotConcerned } from "../rules/category-rows";
import { CONTENT_COLUMNS } from "../rules/indicator-row";
import { isBlank } from "../text/fold";
import { isSecret } from "../text/secret";
import type { GridRow } from "./suggestion";

/** The rows of a table's grid, each with the category that its level names say. */
export function gridRows(table: TargetTable): readonly GridRow[] {
  return table.indicators.map((indicator, index) => ({ index, indicator, category: categoryOf(indicator, table) }));
}

/** True for a cell that the layout has and in which nothing stands, not even a dash. */
export function isBlankCell(field: Field | undefined): field is Field {
  return field !== undefined && isBlank(field.text) && typeof field.value === "string" && isBlank(field.value);
}

/** False for rows that are withheld as 涉密 or say that their category does not concern the project. */
export function mayBeFilled(row: GridRow): boolean {
  const { indicator } = row;
  const cells = [indicator.level1, indicator.level2, ...CONTENT_COLUMNS.map((column) => indicator[column])];
  return !cells.some((field) => isSecret(field?.text ?? "")) && !isNotConcerned(row);
}

/** True for a cell that the layout has and in which something stands. */
export function hasContent(field: Field | undefined): field is Field {
  return field !== undefined && (typeof field.value !== "string" || !isBlank(field.value) || !isBlank(field.text));
}
