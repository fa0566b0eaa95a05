import type { ComparatorMark } from "../../text/comparator";
import { fold } from "../../text/fold";
import type { Comparator, DateValue, NumberValue, SeveralValue, TargetValue } from "../../text/target-value";
import { cellFix } from "../cell-fix";
import { rowPath } from "../indicator-row";
import { quote } from "../quote";
import type { TableRule } from "../rule";
import { readTargetValue } from "../target-value-of";
import { valueRows } from "../value-rows";

export const rule: TableRule = {
  id: "value-symbol-variant",
  group: "indicator",
  scope: "table",
  severity: "hint",
  fixable: "safe",
  title: { "zh-CN": "指标值的符号不规范", en: "Comparator not in standard form" },
  why: {
    "zh-CN":
      "系统只认 ≥、≤、>、<、=；写成“≧”“以上”“不少于”，导入时会丢失或者当成文字。来源：预算绩效系统的填报要求（计算符号），实践。",
    en: "Systems know ≥ ≤ > < = only; other spellings get lost on import or are taken for words. Source: what budget systems require, practice.",
  },
  how: {
    "zh-CN": "改成 ≥、≤、>、< 或 =，写在数字前面；数字用半角。",
    en: "Write ≥, ≤, >, < or = before the number, and plain figures.",
  },
  *check(table) {
    for (const row of valueRows(table)) {
      const { target, value } = row;
      if (target.kind !== "number" && target.kind !== "date" && target.kind !== "several") continue;
      const first = variantsIn(target).find(({ text }) => !isLimitOfTime(target, text));
      const written = first?.text ?? WIDE.exec(value.text)?.[0];
      if (written === undefined) continue;
      const fix = cellFix(table, value, target.kind === "several" ? undefined : fixed(target), "safe");
      const [text, odd, right] = [quote(value.text), quote(written), first?.comparator ?? fold(written)];
      yield {
        field: rowPath(row, "value"),
        message: {
          "zh-CN": `指标值${text["zh-CN"]}里的${odd["zh-CN"]}应当写成 ${right}。`,
          en: `${odd.en} in the target value ${text.en} should be written ${right}.`,
        },
        ...(fix && { fix }),
      };
    }
  },
};

/** １２００: figures that are no numbers for Excel. */
const WIDE = /[０-９]+/;

type Compared = NumberValue | DateValue | SeveralValue;

/** The comparators that are not written as = > ≥ < ≤: `≧`, `＞`, `>=`, `不少于`, `以上`. */
function variantsIn(target: Compared): readonly ComparatorMark[] {
  if (target.kind === "date") return signOf(target);
  const marks = target.kind === "number" ? target.comparators : target.quantities.flatMap((one) => one.comparators);
  return marks.filter(({ variant }) => variant);
}

/** The sign before a date; words (不晚于2024年) are how its limit is written. */
function signOf({ comparator, comparatorText: text = "" }: DateValue): readonly ComparatorMark[] {
  if (comparator === undefined || text === comparator || /^\p{Script=Han}/u.test(text)) return [];
  return [{ comparator, text, variant: true, place: "before" }];
}

/** 30天内 is how a limit of time is written. */
function isLimitOfTime(target: TargetValue, text: string): boolean {
  return target.kind === "number" && target.unit?.kind === "time" && /内$/.test(text);
}

/** The text with the signs and full-width figures changed and nothing else; undefined when it would not be read as the same value. */
function fixed(target: TargetValue & (NumberValue | DateValue)): string | undefined {
  const sign = target.comparator;
  if (sign === undefined || target.lead !== undefined || target.rest !== undefined) return undefined;
  // 约≧5次 would become ≥约5次.
  if (target.kind === "number" && target.approx) return undefined;
  let text = target.text.trim();
  for (const mark of variantsIn(target)) {
    const at = mark.place === "before" ? text.indexOf(mark.text) : text.lastIndexOf(mark.text);
    if (at < 0 || mark.comparator !== sign) return undefined;
    text = `${text.slice(0, at).trimEnd()}${text.slice(at + mark.text.length).trimStart()}`;
  }
  const signed = text.startsWith(sign) ? text : sign + text;
  const plain = signed.replace(/[０-９．]/g, fold);
  return saysTheSame(target, sign, plain) ? plain : undefined;
}

function saysTheSame(target: NumberValue | DateValue, sign: Comparator, text: string): boolean {
  const read = readTargetValue(text);
  if (!(read.kind === "number" || read.kind === "date") || read.comparator !== sign || variantsIn(read).length > 0)
    return false;
  if (read.kind === "date") return target.kind === "date" && read.dateText === target.dateText;
  return target.kind === "number" && read.value === target.value && read.rest === undefined;
}
