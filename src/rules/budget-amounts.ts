import type { Localized } from "../i18n/localized";
import type { Field, FieldPath } from "../model/field";
import type { TargetTable } from "../model/target-table";
import { parseAmount, type Amount } from "../text/amount";
import { rememberByObject } from "../model/remember";
import { isSecret } from "../text/secret";
import type { RuleOptions } from "./rule";

/** The amounts of the budget row, by what they are called in messages. */
export const AMOUNT_TITLES: Readonly<Record<"total" | "fiscal" | "other", Localized>> = {
  total: { "zh-CN": "预算数", en: "budget total" },
  fiscal: { "zh-CN": "财政资金", en: "fiscal funds" },
  other: { "zh-CN": "其他资金", en: "other funds" },
};

const PARTS = ["total", "fiscal", "other"] as const;

/** An amount of the budget row as its cell states it. */
export interface BudgetAmount {
  readonly path: FieldPath;
  readonly title: Localized;
  readonly field: Field;
  readonly amount: Amount;
}

/** The largest difference in 万元 that passes: the option counts in the table's own unit. */
export function toleranceFor({ moneyUnit }: TargetTable, { budgetTolerance }: RuleOptions): number {
  return moneyUnit === "元" ? budgetTolerance / 10000 : budgetTolerance;
}

/** The amounts that can be read, in the order of the form; blank and classified cells have none. */
export const budgetAmounts = rememberByObject(({ budget }: TargetTable): readonly BudgetAmount[] =>
  PARTS.flatMap((part) => amountOf(part, budget?.[part])),
);

function amountOf(part: (typeof PARTS)[number], field: Field | undefined): BudgetAmount[] {
  const amount = field === undefined || isSecret(field.text) ? undefined : parseAmount(field.value);
  if (field === undefined || amount === undefined) return [];
  return [{ path: `budget.${part}`, title: AMOUNT_TITLES[part], field, amount }];
}
