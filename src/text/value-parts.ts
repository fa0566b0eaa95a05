import { canonicalValueText } from "./canonical-value";
import { scanComparatorBefore } from "./comparator";
import { fold, foldLabel } from "./fold";
import { isPlaceholder } from "./placeholder";
import { parseTargetValue } from "./target-value";
import { parseUnit } from "./unit";

/** A target value in three cells: 计算符号, 指标值, 计量单位. */
export interface ValueParts {
  readonly operator: string;
  readonly value: string;
  readonly unit: string;
}

/** What systems offer as a unit for a value that has none. */
const NO_UNIT = /^(?:无|定性|文字|文本|其[他它]|不适用|日期|时间|年月日)$/;
/** A number, or the place of one, ends here, so a unit may follow. */
const ENDS_IN_NUMBER = /[\d〇零一二两三四五六七八九十百千万亿】]$/;

/** The parts as one text, which says each of them once: `≥`, `95`, `百分比` give `≥95%`. What the value says itself goes first. */
export function joinValueParts({ operator, value, unit }: ValueParts): string {
  const text = value.trim();
  if (isPlaceholder(text)) return value;
  const folded = fold(text);
  const written = unitOf(unit);
  const behind = ENDS_IN_NUMBER.test(folded) ? written : "";
  const sign = signOf(operator);
  const isBare = sign === undefined || scanComparatorBefore(folded, 0) !== undefined;
  if (isBare || (sign === "=" && !/[\d【]/.test(folded))) return text + behind;
  return sign + text + behind;
}

/** The sign of an operator cell as written, but ＝ as =; undefined for 定性 and what is no sign. */
export function signOf(operator: string): string | undefined {
  const label = foldLabel(operator);
  const found = scanComparatorBefore(label, 0);
  if (found === undefined || found.end !== label.length) return undefined;
  return label === found.comparator ? label : operator.trim();
}

/** The unit of a unit cell, 百分比 as %; "" for 无 and the like. */
export function unitOf(unit: string): string {
  const label = foldLabel(unit);
  if (isPlaceholder(label) || NO_UNIT.test(label)) return "";
  return label === "百分之" || parseUnit(label)?.canonical === "%" ? "%" : unit.trim();
}

/** A value that a person has still to fill in: its slot stands where the number will. */
const SLOT = /^([≥≤=<>]?)(【[^【】]*】)([^\d【】]{0,12})$/;

/** A target value for a form with three cells: `≥95%` gives ≥, 95 and %; `2024年6月底前` ≤ and the date; words are 定性. */
export function splitTargetValue(text: string): ValueParts {
  const [, slotSign = "", slot, slotUnit = ""] = SLOT.exec(text.trim()) ?? [];
  if (slot !== undefined) return { operator: slotSign, value: slot, unit: slotUnit };
  const target = parseTargetValue(text);
  if (target.kind === "date" && target.lead === undefined && target.rest === undefined) {
    const operator = target.comparator ?? (target.before ? "≤" : "=");
    return { operator, value: target.dateText, unit: "" };
  }
  const sign = scanComparatorBefore(fold(text.trim()), 0)?.comparator;
  const written = canonicalValueText(target);
  const parts = /^[=><≥≤]?(-?[\d.]+)(.*)$/.exec(written ?? "");
  if (target.kind !== "number" || parts === null)
    return { operator: sign === undefined ? "定性" : "", value: text.trim(), unit: "" };
  return { operator: target.comparator ?? "", value: parts[1] ?? "", unit: parts[2] ?? "" };
}
