import type { Localized } from "../i18n/localized";
import type { Unit, UnitKind } from "../text/unit";
import { isCountName, isRateName, measureName } from "./measure-name";

/** What a folded name asks for, and the units that cannot be meant. */
interface Demand {
  readonly asks: Localized;
  readonly excludes: ReadonlySet<UnitKind>;
}

const RATE: Demand = {
  asks: { "zh-CN": "比率，单位应当是 %", en: "a rate, so the unit should be %" },
  excludes: new Set<UnitKind>(["count", "money", "time", "length", "area", "volume", "mass", "data"]),
};
const COUNT: Demand = {
  asks: { "zh-CN": "数量，单位不能是 %", en: "a number, so the unit cannot be %" },
  excludes: new Set<UnitKind>(["percent"]),
};
const PERSONS: Demand = {
  asks: { "zh-CN": "人数或者次数，单位应当是人、人次、次等", en: "a count of persons or times" },
  excludes: new Set<UnitKind>(["percent", "money", "length", "area", "volume", "mass"]),
};
const AREA: Demand = {
  asks: { "zh-CN": "面积，单位应当是平方米、亩等", en: "an area" },
  excludes: new Set<UnitKind>(["percent", "money", "time", "mass", "length"]),
};
const MONEY: Demand = {
  asks: { "zh-CN": "金额，单位应当是元、万元", en: "an amount of money" },
  excludes: new Set<UnitKind>(["percent", "count", "time", "length", "area", "mass"]),
};
const DURATION: Demand = {
  asks: { "zh-CN": "时间，单位应当是天、小时或者写日期", en: "a time" },
  excludes: new Set<UnitKind>(["percent", "money", "length", "area", "mass"]),
};

/** Rates counted otherwise: 库存周转率 in times, 容积率 as a ratio, deaths per 100,000. */
const OTHER_RATES = /(?:周转|容积|换手|码|帧|死亡|发病|患病|出生|事故|发案|犯罪|伤亡|增长|提升|提高|下降|降低|转化)率$/;

/** What a folded name asks for when a unit cannot be it; undefined when they go together or nothing is certain. */
export function mismatchOf(name: string, unit: Unit): Localized | undefined {
  const demand = demandOf(measureName(name));
  if (demand === undefined) return undefined;
  // A satisfaction may be scored, a rate is no score: 合格率 ≥98分.
  const isScoredRate = demand === RATE && unit.canonical === "分" && measureName(name).endsWith("率");
  return isScoredRate || demand.excludes.has(unit.kind) ? demand.asks : undefined;
}

/** What a folded name asks for when it is a rate or a number, which no date can be. */
export function mismatchOfDate(name: string): Localized | undefined {
  const demand = demandOf(measureName(name));
  return demand === RATE || demand === PERSONS ? demand.asks : undefined;
}

function demandOf(measure: string): Demand | undefined {
  if (isRateName(measure)) return OTHER_RATES.test(measure) ? undefined : RATE;
  if (/(?:人数|次数|人次|户数|件数|场次|期数|份数|批次|班次)$/.test(measure)) return PERSONS;
  if (measure.endsWith("面积")) return AREA;
  if (/(?:金额|单价|总价|总成本)$/.test(measure)) return MONEY;
  if (/(?:时间|时限|时长|天数|年限|工期)$/.test(measure)) return DURATION;
  return isCountName(measure) ? COUNT : undefined;
}
