import { missingCategoryProblem } from "../missing-category-problem";
import type { TableRule } from "../rule";

export const rule: TableRule = {
  id: "grid-satisfaction-missing",
  group: "structure",
  scope: "table",
  severity: "hint",
  title: { "zh-CN": "没有填满意度指标", en: "No satisfaction indicator" },
  why: {
    "zh-CN": "项目有直接服务对象的，应当设满意度指标；没有服务对象的可以不设。来源：财预〔2021〕101号。",
    en: "A project that serves somebody directly sets a satisfaction indicator; one that serves nobody needs none. Source: 财预〔2021〕101号.",
  },
  how: {
    "zh-CN": "写明谁的满意度、用什么方式调查，例如参训人员满意度，问卷调查。",
    en: "Say whose satisfaction is meant and how it is asked, such as trainees by questionnaire.",
  },
  *check(table, context) {
    yield* missingCategoryProblem(
      table,
      context,
      "satisfaction",
      { "zh-CN": "满意度指标", en: "satisfaction indicators 满意度指标" },
      { "zh-CN": "项目有服务对象的应当填", en: "a project that serves somebody should have one" },
    );
  },
};
