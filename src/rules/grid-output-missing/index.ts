import { missingCategoryProblem } from "../missing-category-problem";
import type { TableRule } from "../rule";

export const rule: TableRule = {
  id: "grid-output-missing",
  group: "structure",
  scope: "table",
  severity: "error",
  title: { "zh-CN": "没有填产出指标", en: "No output indicator" },
  why: {
    "zh-CN":
      "原则上每个项目都要设产出指标，没有就看不出钱花下去做成了什么。来源：财预〔2021〕101号，预算绩效系统的填报要求。",
    en: "In principle every project sets output indicators; without them nobody sees what the money produces. Source: 财预〔2021〕101号, what budget systems require.",
  },
  how: {
    "zh-CN": "写明做多少（数量）、做成什么样（质量）、什么时候做完（时效）。",
    en: "State how much is done (quantity), how well (quality) and by when (timeliness).",
  },
  *check(table, context) {
    yield* missingCategoryProblem(
      table,
      context,
      "output",
      { "zh-CN": "产出指标", en: "output indicators 产出指标" },
      { "zh-CN": "至少要有一条", en: "at least one is required" },
    );
  },
};
