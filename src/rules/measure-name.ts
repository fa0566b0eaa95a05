import { ADVERSE_WORDS } from "../standards/words/adverse-words";
import { finderOf } from "../standards/words/word-finder";
import { COUNT_ENDINGS, NOT_COUNTS } from "../standards/words/quantity-words";

/** 覆盖率（%）, 参保率情况: what follows the measure itself. */
const TAIL = /(?:\([^()]{0,12}\)|[。.,;、:%]|情况|指标|目标|要求)+$/;
/** The last character of any such tail. */
const TAIL_END = /[).。,;、:%况标求]/;
/** 效率, 频率, 利率 and the like are no shares of something. */
const RATE = /(?<![效频利汇税功速费心斜赔辨积码帧])率$|满意度$|(?:占比|比例|比重|百分比)$/;
const NUMBER = new RegExp(`(?:数|${COUNT_ENDINGS.join("|")})$`);
const NO_NUMBER = new RegExp(`(?:${NOT_COUNTS.join("|")})$`);
const ADVERSE = finderOf(ADVERSE_WORDS);

/** The measure that a folded name speaks of: 覆盖率 of `覆盖率(%)情况`. */
export function measureName(name: string): string {
  // Most names end in the measure.
  return TAIL_END.test(name.slice(-1)) ? name.replace(TAIL, "") : name;
}

/** True when a folded name is of a share of something: 合格率, 占比, 满意度. */
export function isRateName(name: string): boolean {
  return RATE.test(measureName(name));
}

/** True when a folded name is of a number of things: 培训人数, 维修面积. 天数, 得分数 and 满意度指数 count nothing that was produced. */
export function isCountName(name: string): boolean {
  const measure = measureName(name);
  return NUMBER.test(measure) && !NO_NUMBER.test(measure);
}

/** True when a folded text speaks of what is better the less there is of it: 事故次数. */
export function isAdverse(text: string): boolean {
  return ADVERSE.test(text);
}
