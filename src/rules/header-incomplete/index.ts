import type { Localized } from "../../i18n/localized";
import { FORM_COLUMNS, type FormColumn } from "../../model/target-table";
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
  *check({ labels, form }) {
    const isThere = (column: FormColumn): boolean => labels[HEADS[column]] !== undefined;
    const present = FORM_COLUMNS.filter(isThere);
    const missing = FORM_COLUMNS.filter((column) => !isThere(column) && !(form === "national" && isHebeis(column)));
    const [first] = present;
    if (first === undefined || missing.length === 0) return;
    const names = missing.map((column) => TITLES[column]);
    yield {
      field: `labels.${HEADS[neighbour(missing, present) ?? first]}`,
      // Some places leave description or basis out of their form; without the others it is no target table.
      ...(missing.every(isHebeis) && {
        severity: "warning" as const,
      }),
      message: {
        "zh-CN": `表头缺少${names.map((name) => name["zh-CN"]).join("、")}。`,
        en: `The grid has no column for ${names.map((name) => name.en).join(", ")}.`,
      },
    };
  },
};

/** The finance ministry's form has no such column. */
function isHebeis(column: FormColumn): boolean {
  return column === "description" || column === "basis";
}

/** What the label cells are called. */
const HEADS: Readonly<Record<FormColumn, string>> = {
  level1: "headers[0]",
  level2: "headers[1]",
  name: "headers[2]",
  description: "headers[3]",
  value: "headers[4]",
  basis: "headers[5]",
};

/** The head to the left of the first one that is missing. */
function neighbour(missing: readonly FormColumn[], present: readonly FormColumn[]): FormColumn | undefined {
  const at = missing[0] === undefined ? 0 : FORM_COLUMNS.indexOf(missing[0]);
  return present.findLast((column) => FORM_COLUMNS.indexOf(column) < at);
}

const TITLES: Readonly<Record<FormColumn, Localized>> = {
  level1: { "zh-CN": "一级指标", en: "level 1 (一级指标)" },
  level2: { "zh-CN": "二级指标", en: "level 2 (二级指标)" },
  name: { "zh-CN": "三级指标", en: "level 3 (三级指标)" },
  description: { "zh-CN": "绩效指标描述", en: "the description (绩效指标描述)" },
  value: { "zh-CN": "指标值", en: "the target value (指标值)" },
  basis: { "zh-CN": "指标值确定依据", en: "the basis (指标值确定依据)" },
};
