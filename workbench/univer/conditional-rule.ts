import type { Worksheet } from "@univerjs/core";
import {
  CFRuleType,
  CFSubRuleType,
  type IConditionFormattingRule,
} from "@univerjs/preset-sheets-conditional-formatting";
import type { ConditionalFormat, NewConditionalFormat } from "../engine/engine";
import { conditionalStyleOf, lookOf } from "./cell-style";
import { toArea, toRange } from "./grid";

/** A Univer rule in the engine's words. */
export function ruleToFormat(rule: IConditionFormattingRule, worksheet: Worksheet): ConditionalFormat {
  const { rule: config } = rule;
  const common = {
    id: rule.cfId,
    areas: rule.ranges.map((range) => toArea(range, worksheet)),
    stopIfTrue: rule.stopIfTrue,
  };
  if (config.type !== CFRuleType.highlightCell) return { ...common, kind: config.type, formula: "", look: {} };
  const look = lookOf(config.style, false);
  return config.subType === CFSubRuleType.formula
    ? { ...common, kind: "custom", formula: config.value, look }
    : { ...common, kind: KINDS[config.subType], formula: "", look };
}

/** A rule of ours: always a formula. */
export function newRule(id: string, format: NewConditionalFormat): IConditionFormattingRule {
  return {
    cfId: id,
    ranges: format.areas.map(toRange),
    stopIfTrue: format.stopIfTrue,
    rule: {
      type: CFRuleType.highlightCell,
      subType: CFSubRuleType.formula,
      value: format.formula,
      style: conditionalStyleOf(format.look),
    },
  };
}

/** The rule with the named parts replaced. A formula turns it into a formula rule. */
export function changedRule(
  old: IConditionFormattingRule,
  change: Partial<NewConditionalFormat>,
): IConditionFormattingRule {
  return {
    cfId: old.cfId,
    ranges: change.areas?.map(toRange) ?? old.ranges,
    stopIfTrue: change.stopIfTrue ?? old.stopIfTrue,
    rule: changedConfig(old.rule, change),
  };
}

function changedConfig(
  old: IConditionFormattingRule["rule"],
  change: Partial<NewConditionalFormat>,
): IConditionFormattingRule["rule"] {
  if (old.type !== CFRuleType.highlightCell) return old;
  const style = change.look === undefined ? old.style : conditionalStyleOf(change.look);
  if (change.formula === undefined) return { ...old, style };
  return { type: CFRuleType.highlightCell, subType: CFSubRuleType.formula, value: change.formula, style };
}

const KINDS: Readonly<Record<Exclude<CFSubRuleType, CFSubRuleType.formula>, ConditionalFormat["kind"]>> = {
  [CFSubRuleType.uniqueValues]: "presetCriteria",
  [CFSubRuleType.duplicateValues]: "presetCriteria",
  [CFSubRuleType.average]: "presetCriteria",
  [CFSubRuleType.timePeriod]: "presetCriteria",
  [CFSubRuleType.rank]: "topBottom",
  [CFSubRuleType.text]: "text",
  [CFSubRuleType.number]: "cellValue",
};
