import { planCells } from "../plan-cells";
import type { TableRule } from "../rule";

export const rule: TableRule = {
  id: "plan-blank",
  group: "plan",
  scope: "table",
  severity: "warning",
  title: { "zh-CN": "资金支出计划有空格", en: "Gap in the spend plan" },
  why: {
    "zh-CN": "每个时点都要有累计进度：空着看不出是 0 还是漏填，年中没有数可以对照。来源：河北省绩效目标表表样。",
    en: "Every checkpoint needs its cumulative percentage: a blank may mean 0 or forgotten, and leaves nothing to measure progress against. Source: Hebei's form.",
  },
  how: {
    "zh-CN": "到这个时点还不支出就填 0，进度没有变化就填上一个时点的数，12月底填 100%。",
    en: "Enter 0 when nothing is spent by then, the previous figure when nothing changes, and 100% for the end of December.",
  },
  *check(table) {
    const cells = planCells(table);
    if (cells.every((cell) => cell.blank)) return;
    for (const { path, label } of cells.filter((cell) => cell.blank)) {
      yield {
        field: path,
        message: {
          "zh-CN": `${label["zh-CN"]}的支出计划没有填。`,
          en: `The spend plan for the ${label.en} is blank.`,
        },
      };
    }
  },
};
