import { RANGE_DASHES } from "./dashes";
import { parseChineseNumeral } from "./numeral";

const MONTH = new RegExp(
  `^(?:截至|截止到?|至|到)?(?:20\\d{2}年)?(?:[^${RANGE_DASHES}至到]{1,3}[${RANGE_DASHES}至到])?(\\d{1,2}|[一二三四五六七八九十]{1,2})月`,
);
const QUARTER = /([一二两三四1-4])个?季度/;
const MONTHS_OF_QUARTER = 3;

/**
 * The month at whose end the spending of a plan's head stands: 3 of 3月底, 1-3月 and 一季度, 6 of 上半年, 9 of 前三季度, 12 of 全年 and
 * 年底. Undefined for any other text.
 * @param label folded, without white space
 */
export function checkpointMonth(label: string): number | undefined {
  const month = numberIn(MONTH.exec(label)?.[1]);
  if (month !== undefined) return month;
  const quarter = numberIn(QUARTER.exec(label)?.[1]);
  if (quarter !== undefined) return quarter * MONTHS_OF_QUARTER;
  if (/^上?半年/.test(label)) return 6;
  return /^(?:全年|年[底末终])/.test(label) ? 12 : undefined;
}

function numberIn(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  return /\d/.test(text) ? Number(text) : parseChineseNumeral(text);
}
