import { percentText } from "../number-text";
import { planCells } from "../plan-cells";
import type { TableRule } from "../rule";

export const rule: TableRule = {
  id: "plan-frontloaded",
  group: "plan",
  scope: "table",
  severity: "hint",
  title: { "zh-CN": "一季度就计划支出 100%", en: "Everything spent in the first quarter" },
  why: {
    "zh-CN": "预算一般二三月才批复，3月底就花完的很少见，多半没有按实际进度填。来源：实践。",
    en: "Budgets are approved in February or March; hardly any project is paid by the end of March. Source: practice.",
  },
  how: {
    "zh-CN": "按付款时间填各时点的比例；确实一季度一次付清的，可以忽略这条。",
    en: "Plan by the dates of payment; ignore this when all is really paid in the first quarter.",
  },
  *check(table) {
    const cells = planCells(table);
    const [first] = cells;
    if (first?.percent === undefined || cells.length < 2 || first.percent < 100) return;
    if (first.month !== undefined && first.month > END_OF_FIRST_QUARTER) return;
    const percent = percentText(first.percent);
    yield {
      field: first.path,
      message: {
        "zh-CN": `${first.label["zh-CN"]}就计划支出 ${percent}。`,
        en: `By the ${first.label.en}, ${percent} is already spent.`,
      },
    };
  },
};

const END_OF_FIRST_QUARTER = 3;
