import { percentText } from "../number-text";
import { planCells } from "../plan-cells";
import type { TableRule } from "../rule";

export const rule: TableRule = {
  id: "plan-decreasing",
  group: "plan",
  scope: "table",
  severity: "error",
  title: { "zh-CN": "资金支出计划倒退", en: "Spend plan goes backwards" },
  why: {
    "zh-CN":
      "支出计划是累计数，后一个时点不会比前一个少；变小说明填错了，或者填成了当期数。来源：河北省绩效目标表表样，实践。",
    en: "The plan is cumulative, so a later checkpoint is never below an earlier one; a drop is a slip, or the share of a single period. Source: Hebei's form, practice.",
  },
  how: {
    "zh-CN": "按从年初到该时点的累计支出填写；如果填的是当期数，把它们逐个加起来。",
    en: "Enter what is spent from January up to each checkpoint; figures for single periods have to be added up.",
  },
  *check(table) {
    const cells = planCells(table).flatMap(({ path, label, percent }) =>
      percent === undefined ? [] : [{ path, label, percent }],
    );
    for (const [i, cell] of cells.entries()) {
      const previous = cells[i - 1];
      if (previous === undefined || cell.percent >= previous.percent) continue;
      const [now, before] = [percentText(cell.percent), percentText(previous.percent)];
      yield {
        field: cell.path,
        message: {
          "zh-CN": `${cell.label["zh-CN"]}的支出计划是 ${now}，比${previous.label["zh-CN"]}的 ${before} 少；支出计划是累计数。`,
          en: `The spend plan for the ${cell.label.en} is ${now}, less than the ${before} for the ${previous.label.en}; the plan is cumulative.`,
        },
      };
    }
  },
};
