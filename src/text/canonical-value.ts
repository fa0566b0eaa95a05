import type { NumberValue, TargetValue } from "./target-value";

/**
 * A target value in the form of the standards: comparator as a sign before the number, figures, %: `≧90％` and `90%以上` give
 * `≥90%`, `不低于百分之九十五` gives `≥95%`. The number keeps its decimals and its unit its word.
 * Undefined for a value that cannot be written so without losing something.
 */
export function canonicalValueText(value: TargetValue): string | undefined {
  if (value.kind !== "number" || value.lead !== undefined || value.rest !== undefined || value.approx) return undefined;
  if (value.comparators.some((mark) => mark.comparator !== value.comparator)) return undefined;
  return (value.comparator ?? "") + figures(value) + unitText(value);
}

function figures({ value, numberText, chinese, unit }: NumberValue): string {
  if (unit?.canonical === "成") return String(value * 10);
  return chinese || !/^-?[\d.]+$/.test(numberText) ? String(value) : numberText;
}

function unitText({ unit }: NumberValue): string {
  if (unit === undefined) return "";
  if (unit.canonical === "成") return "%";
  return unit.kind === "percent" ? unit.canonical : unit.text;
}
