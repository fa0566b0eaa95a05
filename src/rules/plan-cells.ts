import type { Localized } from "../i18n/localized";
import type { Field, FieldPath } from "../model/field";
import type { TargetTable } from "../model/target-table";
import { foldLabel } from "../text/fold";
import { isPlaceholder } from "../text/placeholder";
import { isSecret } from "../text/secret";

/** A cell of the spend plan 资金支出计划. */
export interface PlanCell {
  readonly path: FieldPath;
  readonly field: Field;
  /** The time it is for: 3月底. */
  readonly label: Localized;
  /** True when nothing is filled in, or dashes only. */
  readonly blank: boolean;
  /** The cumulative percentage when it can be one, 0 to 100. */
  readonly percent?: number;
}

const DEFAULT_MONTHS = [3, 6, 10, 12];

/** The cells of the spend plan; none when the layout has no plan, or when any of them says 涉密 (its neighbours are then withheld too). */
export function planCells(table: TargetTable): readonly PlanCell[] {
  const plan = table.plan ?? [];
  if (plan.some((field) => isSecret(field.text))) return [];
  return plan.map((field, i) => ({
    path: `plan[${i}]`,
    field,
    label: labelOf(table, i),
    blank: isPlaceholder(field.text),
    ...(isPercentage(field.number) && { percent: field.number }),
  }));
}

function isPercentage(number: number | undefined): number is number {
  return number !== undefined && number >= 0 && number <= 100;
}

function labelOf(table: TargetTable, i: number): Localized {
  const printed = foldLabel(table.labels[`planLabels[${i}]`]?.text ?? "");
  const month = /^(\d{1,2})月/.exec(printed)?.[1] ?? DEFAULT_MONTHS[i];
  const chinese = printed === "" ? `${month ?? i + 1}月底` : printed;
  return { "zh-CN": chinese, en: month === undefined ? chinese : `end of month ${month}` };
}
