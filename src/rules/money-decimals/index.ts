import { budgetAmounts } from "../budget-amounts";
import { decimalPlaces, isBareZero, isPadded } from "../number-style";
import { quote } from "../quote";
import type { TableRule } from "../rule";

export const rule: TableRule = {
  id: "money-decimals",
  group: "budget",
  scope: "table",
  severity: "hint",
  title: { "zh-CN": "金额小数位数不一致", en: "Amounts with different decimals" },
  why: {
    "zh-CN": "同一行的金额小数位数要统一，一般保留两位。来源：部门预算公开表样，实践。",
    en: "The amounts of one row have the same number of decimals, as a rule two. Source: the published forms of department budgets, practice.",
  },
  how: { "zh-CN": "把这一行的金额都写成两位小数。", en: "Write every amount of the row with two decimals." },
  *check(table) {
    const amounts = budgetAmounts(table).filter(({ field }) => !isBareZero(field.text));
    // 12.5 beside 10 is how numbers are written; 12.50 beside 10 is not.
    const model = amounts.find(({ field }) => isPadded(field.text));
    if (model === undefined) return;
    const places = decimalPlaces(model.field.text);
    const odd = amounts.find(({ field }) => decimalPlaces(field.text) !== places);
    if (odd === undefined) return;
    const [text, other] = [quote(odd.field.text), quote(model.field.text)];
    yield {
      field: odd.path,
      message: {
        "zh-CN": `${odd.title["zh-CN"]}${text["zh-CN"]}与${model.title["zh-CN"]}${other["zh-CN"]}的小数位数不一致。`,
        en: `The ${odd.title.en} ${text.en} and the ${model.title.en} ${other.en} have different decimals.`,
      },
    };
  },
};
