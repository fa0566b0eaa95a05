import { planCells } from "../plan-cells";
import type { TableRule } from "../rule";

export const rule: TableRule = {
  id: "plan-backloaded",
  group: "plan",
  scope: "table",
  severity: "hint",
  title: { "zh-CN": "资金都留到年底支出", en: "All money spent at the end of the year" },
  why: {
    "zh-CN": "钱全压到最后两个月花，容易突击花钱，支出进度也过不了关。来源：实践。",
    en: "Money that is left to the last weeks is spent in a hurry, and progress checks fail. Source: practice.",
  },
  how: {
    "zh-CN": "按合同付款时间和工作进度排各时点的比例；确实年底一次付清的，可以忽略这条。",
    en: "Plan by the dates of contracts and work; ignore this when all is really paid in December.",
  },
  *check(table) {
    const cells = planCells(table);
    const last = cells.at(-1);
    const before = cells.at(-2);
    if (last === undefined || before === undefined || last.percent === undefined || last.percent === 0) return;
    if (cells.slice(0, -1).every((cell) => cell.blank)) {
      yield {
        field: last.path,
        message: {
          "zh-CN": `资金支出计划只填了${last.label["zh-CN"]}，全年的钱都在最后支出。`,
          en: `Only the ${last.label.en} is filled in: all the money is spent at the end.`,
        },
      };
    } else if (before.percent === 0) {
      yield {
        field: before.path,
        message: {
          "zh-CN": `到${before.label["zh-CN"]}还是 0%，钱都留到年底支出。`,
          en: `Nothing is spent by the ${before.label.en}: all the money is left to the end of the year.`,
        },
      };
    }
  },
};
