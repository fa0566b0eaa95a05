import { level1Name } from "../../standards/names";
import { missingCategoryProblem } from "../missing-category-problem";
import type { TableRule } from "../rule";

export const rule: TableRule = {
  id: "grid-benefit-missing",
  group: "structure",
  scope: "table",
  severity: "error",
  title: { "zh-CN": "没有填效益指标", en: "No benefit indicator" },
  why: {
    "zh-CN":
      "原则上每个项目都要设效益指标，没有就看不出做成的事有什么用。来源：财预〔2021〕101号，预算绩效系统的填报要求。",
    en: "In principle every project sets benefit indicators; without them nobody sees what the output is good for. Source: 财预〔2021〕101号, what budget systems require.",
  },
  how: {
    "zh-CN": "从经济、社会、生态效益或者可持续影响里选适合的，至少填一条。",
    en: "Choose what fits among economic, social, ecological benefit and lasting effect, and fill in at least one.",
  },
  *check(table, context) {
    const name = level1Name("benefit", context.standard) ?? "效益指标";
    yield* missingCategoryProblem(
      table,
      context,
      "benefit",
      { "zh-CN": name, en: `benefit indicators ${name}` },
      { "zh-CN": "至少要有一条", en: "at least one is required" },
    );
  },
};
