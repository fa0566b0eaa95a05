import { rule as budgetMissing } from "./budget-missing";
import { rule as budgetSum } from "./budget-sum";
import { rule as codeMissing } from "./code-missing";
import { rule as descEqualsName } from "./desc-equals-name";
import { rule as l1NameUnknown } from "./l1-name-unknown";
import { rule as l2WrongParent } from "./l2-wrong-parent";
import { rule as planBlank } from "./plan-blank";
import { rule as planDecreasing } from "./plan-decreasing";
import { rule as planFinal } from "./plan-final";
import { rule as planMissing } from "./plan-missing";
import { rule as planRange } from "./plan-range";
import { rule as rowIncomplete } from "./row-incomplete";
import { rule as valueGluedNumber } from "./value-glued-number";
import { rule as valueMissing } from "./value-missing";
import { rule as valueNoUnit } from "./value-no-unit";
import type { Rule } from "./rule";

/** Every rule, sorted by id. Written by `npm run docs:rules` from the folders here. */
export const RULES: readonly Rule[] = [
  budgetMissing,
  budgetSum,
  codeMissing,
  descEqualsName,
  l1NameUnknown,
  l2WrongParent,
  planBlank,
  planDecreasing,
  planFinal,
  planMissing,
  planRange,
  rowIncomplete,
  valueGluedNumber,
  valueMissing,
  valueNoUnit,
];

const BY_ID = new Map(RULES.map((rule) => [rule.id, rule]));

/** The rule with an id; undefined when there is none. */
export function ruleById(id: string): Rule | undefined {
  return BY_ID.get(id);
}
