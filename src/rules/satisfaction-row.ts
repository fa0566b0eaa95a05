import { finderOf } from "../standards/words/word-finder";
import { SATISFACTION_WORDS } from "../standards/words/satisfaction-words";
import { rowText } from "./category-rows";
import type { IndicatorRow } from "./indicator-row";

const OF_SATISFACTION = finderOf(SATISFACTION_WORDS);

/** True when a row of 满意度指标 really is about satisfaction. */
export function isSatisfactionRow(row: IndicatorRow): boolean {
  return OF_SATISFACTION.test(rowText(row, "name", "description", "value"));
}
