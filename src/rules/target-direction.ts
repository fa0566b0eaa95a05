import { ADVERSE_MEASURES, FAVOURABLE_SHARES, REMEDIES, TIME_LIMITS } from "../standards/words/adverse-measures";
import { measureName } from "./measure-name";
import type { ValueRow } from "./value-rows";
import { isMoney, unitsOf } from "./value-units";

/** Whether what a row measures is better the lower or the higher it is. */
export type Direction = "low" | "high";

/**
 * The better direction of a row where it is beyond doubt: low for 故障率, 投诉次数, 响应时间 and money in a cost row,
 * high for 验收合格率. Undefined for everything else, such as 培训人数 or 床位使用率.
 */
export function directionOf(row: ValueRow): Direction | undefined {
  const measure = measureName(row.name);
  if (isAdverseMeasure(measure) || isTimeLimit(row, measure) || isSpending(row)) return "low";
  return FAVOURABLE.test(measure) && !DENIAL.test(measure) ? "high" : undefined;
}

const MEASURES = "(?:发生|发案)?(?:率|数|次数|起数|件数|人数|数量|频次|占比|比例|比率|案件数|天数|人次)?$";
const ADVERSE = new RegExp(`(?:${ADVERSE_MEASURES})${MEASURES}`);
const ADVERSE_RATE = new RegExp(`(?:${ADVERSE_MEASURES})(?:发生)?率$`);
const LOWERING = /减少|降|控制|规避|避免|防控/;
const REMEDY = new RegExp(REMEDIES);
const TIME_LIMIT = new RegExp(`(?:${TIME_LIMITS})$`);
/** 质保时限, 档案保存时限: the longer the better. */
const LASTING_LIMIT = /保|留存|存储|有效|使用|服务|公示|开放|管护|运行/;
const FAVOURABLE = new RegExp(`(?:${FAVOURABLE_SHARES})(?:率|度)$`);
/** 不合格率, 未完成率 and 零事故: the opposite of what they end in; 无害化处理率 and 未成年人救助率 are not. */
const DENIAL = /[不零]|未(?!成年)|无(?!害|障碍)|非(?!常)/;
/** What is saved or earned, and standards that may be a floor. */
const NOT_SPENT =
  /节|省|减|降|增|收入|收益|效益|标准|补助|补贴|工资|薪酬|待遇|投资|投入|贷款|保额|保险金额|奖|产值|利润|税|完成/;

/** True for a measure that is better the lower it is, by its folded name alone: 故障率, 伤亡人数, but not 故障修复率. */
export function isAdverseMeasure(measure: string): boolean {
  // 检测报告差错率 is a rate of errors; 处理投诉件数 is work done, and 降低故障率 is no longer the rate itself.
  const remedy = ADVERSE_RATE.test(measure) ? LOWERING : REMEDY;
  return ADVERSE.test(measure) && !remedy.test(measure) && !/(?:^|[^不])(?:[无零未]|不发生)/.test(measure);
}

function isTimeLimit({ target }: ValueRow, measure: string): boolean {
  const isLimit = TIME_LIMIT.test(measure) || (measure.endsWith("时限") && !LASTING_LIMIT.test(measure));
  return isLimit && unitsOf(target).every((unit) => unit.kind === "time");
}

function isSpending({ category, target, name }: ValueRow): boolean {
  return category === "cost" && unitsOf(target).some(isMoney) && name !== "" && !NOT_SPENT.test(name);
}
