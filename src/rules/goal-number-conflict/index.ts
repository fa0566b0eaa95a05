import type { Field } from "../../model/field";
import type { TargetTable } from "../../model/target-table";
import { level2Of } from "../../standards/names";
import { foldLabel } from "../../text/fold";
import type { Quantity } from "../../text/quantity";
import { splitSentences } from "../../text/sentence";
import type { NumberValue } from "../../text/target-value";
import { goalCells } from "../goal-cells";
import { COMMON_VERBS, isNoTotal, isOverYears, sharesPair } from "../goal-number-context";
import { quantitiesOf } from "../goal-quantities";
import { contentRows, rowPath, type IndicatorRow } from "../indicator-row";
import { quote } from "../quote";
import type { TableRule } from "../rule";
import { targetValueOf } from "../target-value-of";

export const rule: TableRule = {
  id: "goal-number-conflict",
  group: "goal",
  scope: "table",
  severity: "warning",
  title: { "zh-CN": "数量指标与绩效目标里的数不一致", en: "Quantity target and goal disagree" },
  why: {
    "zh-CN": "目标说培训 200 人，指标写 150 人，不知道以哪个为准。来源：财预〔2015〕88号（目标与指标相应匹配）。",
    en: "When the goal says 200 people and the target 150, nobody knows which holds. Source: 财预〔2015〕88号.",
  },
  how: {
    "zh-CN": "核对计划，把目标和指标值改成一样的数。",
    en: "Compare with the plan and write the same number in both.",
  },
  *check(table) {
    const mentions = goalCells(table).flatMap(({ field }) => mentionsIn(field));
    if (mentions.length === 0) return;
    const counts = contentRows(table).flatMap((row) => countIn(table, row));
    for (const { row, target, value, subject } of counts) {
      const about = mentions.filter((mention) => isAbout(mention, target, subject));
      const [mention] = about;
      // Two numbers about one thing, or one that agrees: nothing is certain.
      if (mention === undefined || about.length > 1) continue;
      const { quantity } = mention;
      if (counts.some((other) => isAbout(mention, other.target, other.subject) && isSame(quantity, other.target)))
        continue;
      const [told, text] = [quote(mention.quantity.text), quote(value.text)];
      yield {
        field: rowPath(row, "value"),
        ...(!isCertain(mention, subject) && { severity: "hint" }),
        message: {
          "zh-CN": `绩效目标里写的是${told["zh-CN"]}，指标值是${text["zh-CN"]}，不一致。`,
          en: `The goal says ${told.en}, the target value ${text.en}.`,
        },
      };
    }
  },
};

/** A row that counts something, with how many there are to be. */
interface Count {
  readonly row: IndicatorRow;
  readonly value: Field;
  readonly target: NumberValue;
  readonly subject: string;
}

function countIn(table: TargetTable, row: IndicatorRow): Count[] {
  const { name, value, level2 } = row.indicator;
  if (name === undefined || value === undefined || !isQuantityRow(table, level2)) return [];
  const target = targetValueOf(value);
  if (target.kind !== "number" || target.unit === undefined || target.approx || target.rest !== undefined) return [];
  return [{ row, value, target, subject: subjectOf(name.text) }];
}

function isAbout({ quantity, context }: Mention, target: NumberValue, subject: string): boolean {
  return sameUnit(quantity, target) && shares(context, subject);
}

function isQuantityRow(table: TargetTable, level2: Field | undefined): boolean {
  return level2Of(level2?.text ?? "", table.standard)?.category === "quantity";
}

/** A number in a goal, and the words round it. */
interface Mention {
  readonly quantity: Quantity;
  readonly context: string;
}

const BEFORE = 10;
const AFTER = 8;
/** 辖区300所 may be all that there is: it contradicts nothing for certain. */
const OF_DISTRICT = /辖区[^，,。；;]{0,8}$/;

/** 到2025年累计: maybe more than this year's target. */
const LONG_TERM = /累计|力争到|到20\d\d年/;

function mentionsIn(field: Field): Mention[] {
  const sentences = splitSentences(field.text);
  return quantitiesOf(field).flatMap((quantity) => {
    const sentence = sentences.find(({ start, end }) => start <= quantity.start && quantity.end <= end);
    if (sentence === undefined || quantity.approx) return [];
    const before = field.text.slice(sentence.start, quantity.start);
    if (isNoTotal(before) || isOverYears(before) || OF_DISTRICT.test(before) || LONG_TERM.test(before)) return [];
    const clause = /[^，,、：:]*$/.exec(before)?.[0].slice(-BEFORE) ?? "";
    const after = /^[^，,、：:]*/.exec(field.text.slice(quantity.end, sentence.end))?.[0].slice(0, AFTER) ?? "";
    return [{ quantity, context: foldLabel(`${clause} ${after}`) }];
  });
}

/** What is counted: 培训教师 of 培训教师人数. */
function subjectOf(name: string): string {
  return foldLabel(name)
    .replace(/\(.*?\)/g, "")
    .replace(/(?:的)?(?:总)?(?:数量|人次数?|人数|次数|户数|面积|长度|里程|个数|台数|套数|份数|场次|件数|数|量)$/, "");
}

function sameUnit({ unit }: Quantity, target: NumberValue): boolean {
  if (unit === undefined || target.unit === undefined) return false;
  return (
    unit.kind !== "percent" && unit.kind !== "money" && unit.kind === target.unit.kind && unit.base === target.unit.base
  );
}

type Amount = Pick<Quantity, "value" | "unit">;

function amountOf({ value, unit }: Amount): number {
  return value * (unit?.factor ?? 1);
}

/** Equal apart from what the conversion of units leaves (1.2万亩, 12000亩). */
function isSame(one: Amount, other: Amount): boolean {
  const [first, second] = [amountOf(one), amountOf(other)];
  return Math.abs(first - second) <= 1e-6 * Math.max(Math.abs(first), Math.abs(second));
}

/** 补助 is one of the verbs here: that both speak of a subsidy makes them no contradiction. */
const VERBS = new RegExp(`${COMMON_VERBS}|补助`, "g");

/** True when two neighbouring characters of the thing counted stand near the number. */
function shares(context: string, counted: string): boolean {
  return sharesPair(context, counted.replace(VERBS, " "));
}

const CERTAIN_LENGTH = 3;

function isCertain({ quantity, context }: Mention, subject: string): boolean {
  return subject.length >= CERTAIN_LENGTH && context.includes(subject) && !quantity.chinese;
}
