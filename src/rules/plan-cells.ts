import type { Localized } from "../i18n/localized";
import type { Field, FieldPath } from "../model/field";
import type { TargetTable } from "../model/target-table";
import { checkpointMonth } from "../text/checkpoint-month";
import { foldLabel } from "../text/fold";
import { isPlaceholder } from "../text/placeholder";
import { rememberByObject } from "../model/remember";
import { isSecret } from "../text/secret";

/** A cell of the spend plan 资金支出计划. */
export interface PlanCell {
  readonly path: FieldPath;
  readonly field: Field;
  /** The time it is for: 3月底. */
  readonly label: Localized;
  /** The month at whose end it stands, 1 to 12, when the label or the form tells it. */
  readonly month?: number;
  /** True when nothing is filled in, or dashes only. */
  readonly blank: boolean;
  /** The cumulative percentage when it can be one, 0 to 100. */
  readonly percent?: number;
}

/** 3, 6, 10 and 12: the months at whose ends the form asks for the spend plan. */
export const DEFAULT_MONTHS = [3, 6, 10, 12] as const;

/** The cells of the spend plan; none when the layout has no plan, or when any of them says 涉密 (its neighbours are then withheld too). */
export const planCells = rememberByObject(readCells);

function readCells(table: TargetTable): readonly PlanCell[] {
  const plan = table.plan ?? [];
  if (plan.some((field) => isSecret(field.text))) return [];
  return plan.map((field, i) => {
    const month = monthOf(table, i);
    return {
      path: `plan[${i}]`,
      field,
      label: labelOf(table, i, month),
      ...(month !== undefined && { month }),
      blank: isPlaceholder(field.text),
      ...(isPercentage(field.number) && { percent: field.number }),
    };
  });
}

function monthOf(table: TargetTable, i: number): number | undefined {
  return checkpointMonth(printedLabel(table, i)) ?? DEFAULT_MONTHS[i];
}

function printedLabel(table: TargetTable, i: number): string {
  return foldLabel(table.labels[`planLabels[${i}]`]?.text ?? "");
}

function isPercentage(number: number | undefined): number is number {
  return number !== undefined && number >= 0 && number <= 100;
}

const MONTHS = "January February March April May June July August September October November December".split(" ");

function monthName(month: number | undefined): string | undefined {
  const name = month === undefined ? undefined : MONTHS[month - 1];
  return name && `end of ${name}`;
}

function labelOf(table: TargetTable, i: number, month: number | undefined): Localized {
  const printed = printedLabel(table, i);
  const chinese = printed === "" ? `${month ?? i + 1}月底` : printed;
  return { "zh-CN": chinese, en: monthName(month) ?? chinese };
}
