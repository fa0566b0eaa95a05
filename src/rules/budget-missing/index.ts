import type { Localized } from "../../i18n/localized";
import type { Field } from "../../model/field";
import { isPlaceholder } from "../../text/placeholder";
import { isSecret } from "../../text/secret";
import { quote } from "../quote";
import type { TableRule } from "../rule";

export const rule: TableRule = {
  id: "budget-missing",
  group: "budget",
  scope: "table",
  severity: "error",
  title: { "zh-CN": "预算数没有填", en: "Budget total missing" },
  why: {
    "zh-CN":
      "绩效目标要与资金量相匹配，没有预算数就没法判断目标定得高还是低。来源：财预〔2015〕88号（绩效目标应当相应匹配）。",
    en: "Targets have to match the money; without the total nobody can tell whether they are too high or too low. Source: 财预〔2015〕88号.",
  },
  how: {
    "zh-CN": "填写项目的预算数，只填数字，单位与表头一致（一般是万元）。",
    en: "Enter the budget of the project as a number, in the unit of the table (万元 as a rule).",
  },
  *check(table) {
    const total = table.budget?.total;
    if (total === undefined || isSecret(total.text)) return;
    const message = complaintAbout(total);
    if (message !== undefined) yield { field: "budget.total", message };
  },
};

function complaintAbout(total: Field): Localized | undefined {
  if (isPlaceholder(total.text)) return { "zh-CN": "预算数没有填。", en: "The budget total is blank." };
  const text = quote(total.text);
  if (total.number === undefined) {
    return { "zh-CN": `预算数${text["zh-CN"]}不是金额。`, en: `The budget total ${text.en} is not an amount.` };
  }
  if (total.number === 0) {
    return {
      "zh-CN": `预算数是 0（填的是${text["zh-CN"]}）。`,
      en: `The budget total is 0 (the cell says ${text.en}).`,
    };
  }
  return undefined;
}
