import { isSecret } from "../../text/secret";
import { purposeCells } from "../purpose-text";
import type { TableRule } from "../rule";

export const rule: TableRule = {
  id: "use-missing",
  group: "budget",
  scope: "table",
  severity: "error",
  title: { "zh-CN": "资金用途没有填", en: "Use of the money missing" },
  why: {
    "zh-CN":
      "不说明钱花在哪里，就没法判断目标和资金是否匹配。来源：财预〔2015〕88号（绩效目标应当与资金量相匹配），河北省绩效目标表表样。",
    en: "Without the use of the money nobody can tell whether targets and money match. Source: 财预〔2015〕88号, Hebei's form.",
  },
  how: {
    "zh-CN": "写明钱用来买什么、办什么事、补给谁，数量和标准尽量写上。",
    en: "Say what is bought, done or paid to whom, with numbers and rates as far as possible.",
  },
  *check(table) {
    const { purpose, name, budget } = table;
    if (purpose === undefined || purposeCells(table).length > 0) return;
    // Where name or amount are classified the use is withheld too.
    if (isSecret(name?.text ?? "") || isSecret(budget?.total?.text ?? "")) return;
    yield {
      field: "purpose",
      message: { "zh-CN": "资金用途没有写明。", en: "The use of the money is not told." },
    };
  },
};
