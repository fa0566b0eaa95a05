import { missingCategoryProblem } from "../missing-category-problem";
import type { TableRule } from "../rule";

export const rule: TableRule = {
  id: "grid-quantity-missing",
  group: "structure",
  scope: "table",
  severity: "warning",
  title: { "zh-CN": "没有填数量指标", en: "No quantity indicator" },
  why: {
    "zh-CN": "数量指标和质量指标原则上都要有，没有数量就看不出做多少。来源：财预〔2021〕101号。",
    en: "In principle quantity and quality are both required; without a quantity nobody sees how much is done. Source: 财预〔2021〕101号.",
  },
  how: {
    "zh-CN": "补一条能数出来的指标，例如培训人次、购置台数、维修面积。",
    en: "Add an indicator that can be counted, such as persons trained, devices bought or square metres repaired.",
  },
  *check(table, context) {
    yield* missingCategoryProblem(
      table,
      context,
      "quantity",
      { "zh-CN": "数量指标", en: "quantity indicators 数量指标" },
      { "zh-CN": "产出要写明做多少", en: "output states how much is done" },
    );
  },
};
