import { projectName } from "../project-name";
import type { Localized } from "../../i18n/localized";
import { anyOf } from "../../standards/words/any-of";
import { missingCategoryProblem } from "../missing-category-problem";
import type { TableRule } from "../rule";
import { WORKS_AND_PURCHASES } from "./works-and-purchases";

export const rule: TableRule = {
  id: "grid-cost-missing",
  group: "structure",
  scope: "table",
  severity: "warning",
  title: { "zh-CN": "没有填成本指标", en: "No cost indicator" },
  why: {
    "zh-CN":
      "工程基建、大型修缮和购置项目必须设成本指标，其他项目也应当写明花多少钱办多少事。来源：财预〔2021〕101号，财预〔2015〕88号。",
    en: "Works, large repairs and purchases must set cost indicators, and any other project should say what its output may cost. Source: 财预〔2021〕101号, 财预〔2015〕88号.",
  },
  how: {
    "zh-CN": "补一条成本指标，例如项目总成本不超过预算数，或者人均、台均的单价。",
    en: "Add a cost indicator, such as a total cost within the budget or a price per person or device.",
  },
  *check(table, context) {
    const isCompulsory = MUST.test(projectName(table));
    const advice = isCompulsory ? COMPULSORY : USUAL;
    const name = { "zh-CN": "成本指标", en: "cost indicators 成本指标" };
    for (const problem of missingCategoryProblem(table, context, "cost", name, advice)) {
      // Other forms than Hebei's print no row for it where the project need not have one.
      const isFree = table.form === "national" && !isCompulsory && !problem.field.endsWith("level2");
      yield isFree ? { ...problem, severity: "hint" } : problem;
    }
  },
};

const MUST = anyOf(WORKS_AND_PURCHASES);
const COMPULSORY: Localized = {
  "zh-CN": "工程、修缮、购置类项目必须有",
  en: "works, repairs and purchases must have one",
};
const USUAL: Localized = { "zh-CN": "应当写明要花多少钱", en: "state what it may cost" };
