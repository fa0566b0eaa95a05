import type { TargetValue } from "../text/target-value";

/** True for a scale that says when a result is good, fair or poor: numbers beside the grades, or three grades and more. */
export function isGradeScale(target: TargetValue): boolean {
  return target.kind === "scale" && !isChoice(target) && (new Set(target.grades).size >= 3 || /\d/.test(target.text));
}

/** True for 是/否, 有/无: both answers where one of them should stand. */
export function isChoice(target: TargetValue): boolean {
  return target.kind === "scale" && target.grades.length === 2 && target.grades.every((grade) => CHOICES.has(grade));
}

const CHOICES: ReadonlySet<string> = new Set("是 否 有 无 没有 能 不能 √ ×".split(" "));
