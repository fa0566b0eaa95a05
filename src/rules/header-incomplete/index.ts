import type { Localized } from "../../i18n/localized";
import { INDICATOR_COLUMNS, type IndicatorColumn } from "../../model/target-table";
import type { TableRule } from "../rule";

export const rule: TableRule = {
  id: "header-incomplete",
  group: "structure",
  scope: "table",
  severity: "error",
  title: { "zh-CN": "指标表头不全", en: "Columns missing from the grid" },
  why: {
    "zh-CN":
      "一级、二级、三级指标和指标值说明考核什么、考核到多少，少一列这张表就不完整；描述和依据少了，说不清怎么算、凭什么定。来源：河北省绩效目标表表样，财预〔2015〕88号。",
    en: "The three levels and the target value say what is measured and how much; description and basis say how and why that much. Source: Hebei's form, 财预〔2015〕88号.",
  },
  how: {
    "zh-CN": "照表样补上缺的列，表头写成一级指标、二级指标、三级指标、绩效指标描述、指标值、指标值确定依据。",
    en: "Add the columns; the form's heads are 一级指标, 二级指标, 三级指标, 绩效指标描述, 指标值, 指标值确定依据.",
  },
  *check({ labels }) {
    const isThere = (column: IndicatorColumn): boolean => pathOf(column) in labels;
    const present = INDICATOR_COLUMNS.filter(isThere);
    const missing = INDICATOR_COLUMNS.filter((column) => !isThere(column));
    const [first] = present;
    if (first === undefined || missing.length === 0) return;
    const names = missing.map((column) => TITLES[column]);
    yield {
      field: `labels.${pathOf(neighbour(missing, present) ?? first)}`,
      // Some places leave description or basis out of their form; without the others it is no target table.
      ...(missing.every((column) => column === "description" || column === "basis") && {
        severity: "warning" as const,
      }),
      message: {
        "zh-CN": `表头缺少${names.map((name) => name["zh-CN"]).join("、")}。`,
        en: `The grid has no column for ${names.map((name) => name.en).join(", ")}.`,
      },
    };
  },
};

function pathOf(column: IndicatorColumn): string {
  return `headers[${INDICATOR_COLUMNS.indexOf(column)}]`;
}

/** The head to the left of the first one that is missing. */
function neighbour(
  missing: readonly IndicatorColumn[],
  present: readonly IndicatorColumn[],
): IndicatorColumn | undefined {
  const at = missing[0] === undefined ? 0 : INDICATOR_COLUMNS.indexOf(missing[0]);
  return present.findLast((column) => INDICATOR_COLUMNS.indexOf(column) < at);
}

const TITLES: Readonly<Record<IndicatorColumn, Localized>> = {
  level1: { "zh-CN": "一级指标", en: "level 1 (一级指标)" },
  level2: { "zh-CN": "二级指标", en: "level 2 (二级指标)" },
  name: { "zh-CN": "三级指标", en: "level 3 (三级指标)" },
  description: { "zh-CN": "绩效指标描述", en: "the description (绩效指标描述)" },
  value: { "zh-CN": "指标值", en: "the target value (指标值)" },
  basis: { "zh-CN": "指标值确定依据", en: "the basis (指标值确定依据)" },
};
