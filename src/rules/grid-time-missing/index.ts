import { missingCategoryProblem } from "../missing-category-problem";
import type { TableRule } from "../rule";

export const rule: TableRule = {
  id: "grid-time-missing",
  group: "structure",
  scope: "table",
  severity: "hint",
  title: { "zh-CN": "没有填时效指标", en: "No timeliness indicator" },
  why: {
    "zh-CN": "时效指标按项目需要设置，不是必填；有了它才看得出什么时候做完。来源：财预〔2021〕101号，实践。",
    en: "Timeliness is set as the project needs it and is not compulsory; it shows by when the work is done. Source: 财预〔2021〕101号, practice.",
  },
  how: {
    "zh-CN": "补一条完成时间或者及时率。",
    en: "Add a date of completion or a share done in time.",
  },
  *check(table, context) {
    yield* missingCategoryProblem(
      table,
      context,
      "time",
      { "zh-CN": "时效指标", en: "timeliness indicators 时效指标" },
      { "zh-CN": "最好写明什么时候做完", en: "it is best to state by when the work is done" },
    );
  },
};
