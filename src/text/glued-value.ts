import { scanComparatorBefore } from "./comparator";
import { scanDate } from "./date";
import type { FoldedText } from "./folded-text";
import { scanQuantity } from "./quantity";
import type { GluedValue } from "./target-value";

/** A number and behind it, without anything between, a date that begins with its year. */
const BEFORE_YEAR = /^(\d{1,8}(?:\.\d{1,4}?)?%?)\s{0,8}(?=(?:19|20)\d{2}\s{0,2}(?:年|[-/.]\d{1,2}[-/.]\d))/;
/** The numbers that an export writes of itself, and behind them a month. */
const BEFORE_MONTH = /^(0|100|0?\.0+|\d{1,3}\.00)\s{0,8}(?=(?:1[0-2]|0?[1-9])月)/;
const PERCENT_BEFORE_DATE = /^(\d{1,8}(?:\.\d{1,4})?%)\s{0,8}(?=\d{1,2}月|每|年[底末初])/;

/** What 0 may stand before and be a value: 0投诉, 零事故. */
const COUNTED_BY_ZERO =
  /投诉|事故|差错|失误|污染|违规|违纪|违法|缺陷|伤亡|死亡|感染|上访|信访|案件|发案|发生|故障|损失|泄露|泄密|泄漏|遗漏|拖欠|排放|容忍|增长|新增|延误|事件|隐患|脱管|漏管|纠纷|超支|逾期|返贫|退货|宕机|中断|病例|火灾|诉讼|复发|障碍|误差|距离|跑/;

/** What ends a state of things, which no number counts. */
const STATE =
  /(?:稳定|完善|提高|提升|改善|良好|安全|健全|增强|加强|和谐|到位|及时|有效|规范|正常|开展|运行|运转|持续|长期|明显|显著|保障|落实|满意|达标|合格|完成|减少|增加|下降|不断|促进|维护|有序|畅通|发展|优化)/;

/** The longest word behind a number that passes for a unit of its own: 680点位. */
const LONGEST_UNKNOWN_UNIT = 4;

/** Words that only begin like a unit: 100人民群众满意 counts nobody. */
const FALSE_UNIT = /^(?:人[民均才]|个[别性]|次要|名称|分[别析]|份额|位置|天然|日常|月均|期间)/;
/** Units that people and things are counted by: what follows is what they count. */
const COUNTING_UNIT = /^[个名人次件项场台套户份家位元%]/;

/** True for a word that can stand behind 0 and make a value: 投诉, 安全事故. */
export function canBeCountedByZero(text: string): boolean {
  return COUNTED_BY_ZERO.test(text.slice(0, 12));
}

/**
 * A number that an export glued to what follows: `0环境稳定`, `1002023年12月31日`, `≤02023-12-31`. Undefined for anything else;
 * `0投诉` and `680点位` are quantities.
 */
export function readGlued(folded: FoldedText): GluedValue | undefined {
  const start = scanComparatorBefore(folded.text, 0)?.end ?? 0;
  return /^\d/.test(folded.text.slice(start, start + 1))
    ? (readGluedDate(folded, start) ?? readGluedText(folded, start))
    : undefined;
}

function readGluedDate(folded: FoldedText, start: number): GluedValue | undefined {
  const text = folded.text.slice(start, start + 60);
  const match = BEFORE_YEAR.exec(text) ?? BEFORE_MONTH.exec(text) ?? PERCENT_BEFORE_DATE.exec(text);
  if (match?.[1] === undefined || scanDate(text, 0) !== undefined || !dateBegins(text, match[0].length))
    return undefined;
  return glued(folded, start + match[1].length, start + match[0].length, "date");
}

function readGluedText(folded: FoldedText, start: number): GluedValue | undefined {
  // 2023年底前全部完成 begins with a date.
  if (scanDate(folded.text, start) !== undefined) return undefined;
  const found = scanQuantity(folded, start, false);
  if (found === undefined || found.quantity.chinese || found.quantity.comparators.length > 0) return undefined;
  const { value, unit, numberText } = found.quantity;
  const numberEnd = start + numberText.length;
  const whole = folded.text.slice(numberEnd).trim();
  if (!/^\p{Script=Han}{2}/u.test(whole) || /\d/.test(whole)) return undefined;
  const rest = folded.text.slice(found.end).trim();
  const isGlued = value === 0 ? rest !== "" || unit === undefined : isGluedText(whole, rest, unit?.text);
  if (!isGlued || (value === 0 && canBeCountedByZero(whole))) return undefined;
  return glued(folded, numberEnd, folded.text.indexOf(whole, numberEnd), "text");
}

/** The figures of the number may hide the year's: the date must be one where it is cut. */
function dateBegins(text: string, at: number): boolean {
  return scanDate(text.slice(at, at + 40), 0) !== undefined;
}

function isGluedText(whole: string, rest: string, unit: string | undefined): boolean {
  if (unit !== undefined && unit.length > 1) return false;
  if (FALSE_UNIT.test(whole)) return true;
  if (unit === undefined) return whole.length > LONGEST_UNKNOWN_UNIT || STATE.test(whole);
  return rest !== "" && whole.length >= 4 && STATE.test(whole) && !COUNTING_UNIT.test(whole);
}

function glued(folded: FoldedText, numberEnd: number, restStart: number, restKind: GluedValue["restKind"]): GluedValue {
  return {
    kind: "glued",
    number: folded.sourceSlice(0, numberEnd),
    rest: folded.sourceSlice(restStart, folded.text.length),
    restKind,
  };
}
