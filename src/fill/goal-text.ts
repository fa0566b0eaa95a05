import { findBudgetYear } from "../check/budget-year";
import { projectName } from "../rules/project-name";
import type { FieldPath } from "../model/field";
import type { TargetTable } from "../model/target-table";
import { rule as goalGeneric } from "../rules/goal-generic";
import { DEFAULT_RULE_OPTIONS } from "../rules/rule";
import { targetValueOf } from "../rules/target-value-of";
import { withWholeValues } from "../rules/whole-values";
import type { Level2Category } from "../standards/standard";
import { oneLine } from "../text/one-line";
import type { Comparator, TargetValue } from "../text/target-value";
import { gridRows, hasContent, isBlankCell, mayBeFilled } from "./grid-rows";

/** A text for a goal cell. */
export interface GoalSuggestion {
  readonly field: FieldPath;
  /** `blank`: nothing stands there. `generic`: what stands there would fit any project; replacing it is a person's choice. */
  readonly reason: "blank" | "generic";
  /** The fullest first. */
  readonly texts: readonly string[];
}

/**
 * Sentences for the first goal of a table, made of its own quantity, quality, time and satisfaction rows. Undefined where the goal is
 * neither blank nor generic, or where the rows hold nothing to make a sentence of.
 */
export function suggestGoal(table: TargetTable, year = findBudgetYear([table])): GoalSuggestion | undefined {
  const place = goalPlace(table);
  if (place === undefined) return undefined;
  const texts = goalTexts(withWholeValues(table), year);
  return texts.length === 0 ? undefined : { ...place, texts };
}

function goalPlace(table: TargetTable): Pick<GoalSuggestion, "field" | "reason"> | undefined {
  const goals = table.goals ?? [];
  if (goals[0] !== undefined && goals.every(isBlankCell)) return { field: "goals[0]", reason: "blank" };
  const context = { standard: table.standard, options: DEFAULT_RULE_OPTIONS, year: undefined };
  for (const { field } of goalGeneric.check(withWholeValues(table), context)) return { field, reason: "generic" };
  return undefined;
}

function goalTexts(table: TargetTable, year: number | undefined): string[] {
  const outputs = clausesOf(table, ["quantity"]);
  const standards = clausesOf(table, ["quality"]);
  const dates = clausesOf(table, ["time"]);
  const effects = clausesOf(table, ["social", "economic", "ecological"]);
  const satisfaction = clausesOf(table, ["satisfaction"]);
  if (outputs.length + standards.length === 0) return [];
  const when = year === undefined ? "年度内" : `${year}年`;
  const name = projectName(table).replace(/(?:专项|工作)?(?:经费|资金|费用?)$/, "");
  const head = name === "" ? when : `${when}完成${name}各项任务：`;
  const full = [...outputs, ...standards, ...dates.slice(0, 1)];
  const effect = [...effects.slice(0, 1), ...satisfaction.slice(0, 1)];
  const oneLine = `${head}${[...full, ...effect].join("，")}。`;
  const short = `${when}${name === "" ? "" : `实施${name}，`}${[...outputs.slice(0, 1), ...standards.slice(0, 1)].join("，")}。`;
  const items = effect.length === 0 ? [] : [`1.${head}${full.join("，")}。\n2.${effect.join("，")}。`];
  return [...new Set([oneLine, ...items, short])];
}

function clausesOf(table: TargetTable, categories: readonly Level2Category[]): string[] {
  return gridRows(table).flatMap((row) => {
    const { name, value } = row.indicator;
    if (row.category === undefined || !categories.includes(row.category)) return [];
    if (!mayBeFilled(row) || !hasContent(name) || !hasContent(value) || value.text.includes("【")) return [];
    const phrase = valuePhrase(targetValueOf(value));
    return phrase === undefined ? [] : [oneLine(name.text).replace(REMARK, "") + phrase];
  });
}

/** 培训人次（含线上）: what closes a name in brackets. */
const REMARK = /\s*[(（][^()（）]*[)）]$/;

const COUNT_PHRASES: Readonly<Record<Comparator, readonly [before: string, after: string]>> = {
  "≥": ["不少于", ""],
  ">": ["超过", ""],
  "≤": ["不超过", ""],
  "<": ["少于", ""],
  "=": ["为", ""],
};
const SHARE_PHRASES: typeof COUNT_PHRASES = {
  "≥": ["达到", "以上"],
  ">": ["超过", ""],
  "≤": ["控制在", "以内"],
  "<": ["低于", ""],
  "=": ["达到", ""],
};

/** How a sentence says a target value; undefined for one that is no plain number or date. */
function valuePhrase(target: TargetValue): string | undefined {
  if (target.kind === "date") {
    const isLimit = target.before && target.lead === undefined && target.rest === undefined;
    return isLimit ? `为${target.text.trim().replace(/^[≤<]/, "")}` : undefined;
  }
  if (target.kind !== "number" || target.unit === undefined || target.approx) return undefined;
  const isShare = target.unit.kind === "percent" || target.unit.kind === "score";
  const { comparator = isShare && target.value === 100 ? "=" : "≥" } = target;
  const [before, after] = (isShare ? SHARE_PHRASES : COUNT_PHRASES)[comparator];
  const number = target.chinese ? String(target.value) : target.numberText;
  return before + number + target.unit.text + after;
}
