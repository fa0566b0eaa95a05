import { budgetAmounts } from "../budget-amounts";
import { quote } from "../quote";
import type { TableRule } from "../rule";

export const rule: TableRule = {
  id: "money-negative",
  group: "budget",
  scope: "table",
  severity: "error",
  overrides: ["budget-sum"],
  title: { "zh-CN": "金额是负数", en: "Negative amount" },
  why: {
    "zh-CN":
      "预算安排的是支出，金额不会是负数；负数多半是多打了负号，或者把核减数填了进来。来源：河北省绩效目标表表样，实践。",
    en: "A budget provides money and is never negative; a minus sign slipped in, or a cut was entered for the amount. Source: Hebei's form, practice.",
  },
  how: { "zh-CN": "填写实际安排的金额，去掉负号。", en: "Enter the amount that is provided, without a minus sign." },
  *check(table) {
    for (const { path, title, field, amount } of budgetAmounts(table)) {
      if (amount.value >= 0) continue;
      const text = quote(field.text);
      yield {
        field: path,
        message: {
          "zh-CN": `${title["zh-CN"]}${text["zh-CN"]}是负数。`,
          en: `The ${title.en} ${text.en}: a negative amount.`,
        },
        // The sum of a row with a negative amount is wrong for the same reason.
        covers: ["budget.total"],
      };
    }
  },
};
