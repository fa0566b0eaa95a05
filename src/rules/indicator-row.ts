import type { Localized } from "../i18n/localized";
import type { Field, FieldPath } from "../model/field";
import { indicatorPath } from "../model/field-path";
import type { Indicator, IndicatorColumn, TargetTable } from "../model/target-table";
import { scanComparatorBefore } from "../text/comparator";
import { foldLabel, isBlank } from "../text/fold";
import { isPlaceholder } from "../text/placeholder";
import { rememberByObject } from "../model/remember";
import { isSecret } from "../text/secret";

/** The columns of a row that are filled in by hand: 三级指标, 绩效指标描述, 指标值, 指标值确定依据. */
export const CONTENT_COLUMNS = ["name", "description", "value", "basis"] as const satisfies readonly IndicatorColumn[];
export type ContentColumn = (typeof CONTENT_COLUMNS)[number];

/** What the columns are called in messages. */
export const COLUMN_TITLES: Readonly<Record<ContentColumn, Localized>> = {
  name: { "zh-CN": "三级指标", en: "level-3 indicator" },
  description: { "zh-CN": "绩效指标描述", en: "description" },
  value: { "zh-CN": "指标值", en: "target value" },
  basis: { "zh-CN": "指标值确定依据", en: "basis" },
};

/** A row of the indicator grid with its place among `table.indicators`. */
export interface IndicatorRow {
  readonly index: number;
  readonly indicator: Indicator;
}

/** The rows that rules about content look at: those with something in them, none of it 涉密 (the rest of such a row is withheld too). */
export const contentRows = rememberByObject(({ indicators }: TargetTable): readonly IndicatorRow[] =>
  indicators
    .map((indicator, index) => ({ index, indicator }))
    .filter(({ indicator }) => !isBlankRow(indicator) && !isSecretRow(indicator)),
);

/** Path of a cell of a row. */
export function rowPath({ index }: IndicatorRow, column: IndicatorColumn): FieldPath {
  return indicatorPath(index, column);
}

/** True when no content column of the row is filled in. */
export function isBlankRow(indicator: Indicator): boolean {
  return CONTENT_COLUMNS.every((column) => isBlank(indicator[column]?.text ?? ""));
}

/** True when the target value is not there (blank, dashes, a lone ≥) though the row names or describes an indicator. */
export function isValueMissing(indicator: Indicator): boolean {
  const { name, description, value } = indicator;
  return value !== undefined && isNoValue(value.text) && (isFilled(name) || isFilled(description));
}

/** True when the layout has the cell and something is filled in. */
export function isFilled(field: Field | undefined): field is Field {
  return field !== undefined && !isPlaceholder(field.text);
}

/** True when a content cell of the row says 涉密. */
export function isSecretRow(indicator: Indicator): boolean {
  return CONTENT_COLUMNS.some((column) => isSecret(indicator[column]?.text ?? ""));
}

/** True for a row that says itself that its value is in words: 定性 as its sign or its kind. */
export function isQualitative({ indicator: { operator, valueType } }: IndicatorRow): boolean {
  return [operator, valueType].some((field) => field?.text.includes("定性"));
}

function isNoValue(text: string): boolean {
  const label = foldLabel(text);
  return isPlaceholder(text) || scanComparatorBefore(label, 0)?.end === label.length;
}
