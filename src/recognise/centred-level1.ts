import type { Field } from "../model/field";
import type { Indicator } from "../model/target-table";
import { detectStandard, level1Of, level2Of } from "../standards/names";
import { isBlank } from "../text/fold";

/**
 * Gives the rows above a 一级指标 that stands in the middle of its block to it, as a form without merged cells shows a centred name.
 * Only where the first row has no name, and only rows whose 二级指标 belongs under it: any other blank name is missing.
 */
export function spreadCentredLevel1(indicators: readonly Indicator[]): readonly Indicator[] {
  const first = indicators[0]?.level1;
  if (first === undefined || !isBlank(first.text)) return indicators;
  const spread = [...indicators];
  let start = 0;
  indicators.forEach(({ level1 }, index) => {
    if (level1 === undefined || isBlank(level1.text) || level1.cell === indicators[index - 1]?.level1?.cell) return;
    const above = start === 0 ? undefined : indicators[start - 1]?.level1;
    const begin = firstRowOf(level1, above, indicators, start, index);
    for (let row = begin; row < index; row += 1) spread[row] = { ...spread[row], level1 };
    start = index + 1;
  });
  return spread;
}

/** The first row from where on all rows down to the name belong under it, and not under the name above. */
function firstRowOf(
  level1: Field,
  above: Field | undefined,
  indicators: readonly Indicator[],
  start: number,
  index: number,
): number {
  let begin = index;
  while (begin > start) {
    const level2 = indicators[begin - 1]?.level2?.text ?? "";
    if (!belongs(level2, level1.text) || (above !== undefined && belongs(level2, above.text))) break;
    begin -= 1;
  }
  return begin;
}

function belongs(level2: string, level1: string): boolean {
  const standard = detectStandard([level1]);
  const category = level1Of(level1, standard)?.category;
  return category !== undefined && level2Of(level2, standard)?.parents.includes(category) === true;
}
