import { projectName } from "../project-name";
import { isPlaceholder } from "../../text/placeholder";
import { isAlike, normaliseForComparison } from "../../text/similarity";
import { purposeOf, purposeWithoutAmounts } from "../purpose-text";
import { quote } from "../quote";
import type { TableRule } from "../rule";

export const rule: TableRule = {
  id: "use-equals-name",
  group: "budget",
  scope: "table",
  severity: "hint",
  title: { "zh-CN": "资金用途只是重复项目名称", en: "Use repeats the project name" },
  why: {
    "zh-CN": "“主要用于＋项目名称”等于没说，看不出钱具体花在哪里。来源：实践。",
    en: "“For” and the name of the project says nothing of what the money buys. Source: practice.",
  },
  how: {
    "zh-CN": "写明具体的支出内容、数量和标准，例如“租用光纤 12 条，每条每年 1000 元”。",
    en: "Say what is paid for, how many and at which rate, such as 12 lines at 1,000 元 a year.",
  },
  *check(table) {
    const purpose = purposeOf(table);
    const name = projectName(table);
    if (purpose === undefined || isPlaceholder(name)) return;
    const [use, project] = [core(purposeWithoutAmounts(purpose)), core(name)];
    if (project.length < SHORTEST || (use !== project && !isAlike(use, project, ALIKE))) return;
    const text = quote(purpose.text);
    yield {
      field: "purpose",
      message: {
        "zh-CN": `资金用途${text["zh-CN"]}只是重复了项目名称。`,
        en: `The use ${text.en} only repeats the name of the project.`,
      },
    };
  },
};

const SHORTEST = 2;
const ALIKE = 0.9;

const LEAD =
  /^(?:该|本)?(?:项目|资金|经费)?(?:主要|专项|全部|专门)?(?:是)?(?:用于|用作|用来|为)?(?:支付|保障|开展|发放|拨付|购买|做好)?/;
const TAIL =
  /(?:方面)?(?:所需)?(?:的|等)?(?:各项|相关)?(?:专项|工作)?(?:支出|费用|经费|资金|项目|费|款|工作)*(?:发放|使用|支付|开支)?$/;
const YEAR = /(?:20)?\d{2}年度?|\d+[名人个]/g;

/** The words of name and use that tell the matter: without 主要用于, 经费, years and head counts. */
function core(text: string): string {
  return normaliseForComparison(text).replace(YEAR, "").replace(LEAD, "").replace(TAIL, "");
}
