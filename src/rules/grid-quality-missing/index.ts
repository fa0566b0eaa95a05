import { missingCategoryProblem } from "../missing-category-problem";
import type { TableRule } from "../rule";

export const rule: TableRule = {
  id: "grid-quality-missing",
  group: "structure",
  scope: "table",
  severity: "warning",
  title: { "zh-CN": "没有填质量指标", en: "No quality indicator" },
  why: {
    "zh-CN": "数量指标和质量指标原则上都要有，没有质量就看不出做得好不好。来源：财预〔2021〕101号。",
    en: "In principle quantity and quality are both required; without a quality nobody sees how well it is done. Source: 财预〔2021〕101号.",
  },
  how: {
    "zh-CN": "补一条说明做得好不好的指标，例如验收合格率、系统正常运行率。",
    en: "Add an indicator of how well it is done, such as the share that passes acceptance.",
  },
  *check(table, context) {
    yield* missingCategoryProblem(
      table,
      context,
      "quality",
      { "zh-CN": "质量指标", en: "quality indicators 质量指标" },
      { "zh-CN": "产出要写明做成什么样", en: "output states how well it is done" },
    );
  },
};
