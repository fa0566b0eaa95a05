import type { Settings } from "../src/check/settings";
import type { Locale } from "../src/i18n/localized";

type Named = Exclude<keyof Settings, "version" | "$schema">;

/** What the parts of the settings are called in the section 设置. */
const NAMES: Readonly<Record<Locale, Readonly<Record<Named, string>>>> = {
  "zh-CN": {
    standard: "指标体系",
    budgetYear: "预算年度",
    rulesOff: "关掉的规则",
    severities: "规则的级别",
    budgetTolerance: "预算数允许的误差",
    planFloors: "支出进度要求",
    nameLength: "三级指标名称最多几个字",
    goalLength: "绩效目标至少几个字",
    satisfactionFloor: "满意度指标值至少多少",
    vagueWords: "含糊词",
    ignores: "已忽略的问题",
    library: "本单位的指标库",
  },
  en: {
    standard: "Indicator system",
    budgetYear: "Budget year",
    rulesOff: "Rules switched off",
    severities: "Severity of rules",
    budgetTolerance: "Tolerance of the budget total",
    planFloors: "Spending schedule",
    nameLength: "Length of indicator names",
    goalLength: "Length of the goal",
    satisfactionFloor: "Least satisfaction",
    vagueWords: "Vague words",
    ignores: "Ignored findings",
    library: "The unit's own indicators",
  },
};

/** The part of the settings that a path such as `ignores.3.reason` leads into, by its name; undefined where it has none. */
export function settingName(path: string, locale: Locale): string | undefined {
  const [key] = path.split(".");
  return Object.entries(NAMES[locale]).find(([named]) => named === key)?.[1];
}
