import { planCells, type PlanCell } from "../plan-cells";
import { percentText } from "../number-text";
import { quote } from "../quote";
import type { Problem, TableRule } from "../rule";

export const rule: TableRule = {
  id: "plan-range",
  group: "plan",
  scope: "table",
  severity: "error",
  title: { "zh-CN": "资金支出计划不在 0 到 100% 之间", en: "Spend plan outside 0 to 100%" },
  why: {
    "zh-CN":
      "支出计划是占全年预算的百分数，只能是 0 到 100%；填成金额、文字或者超过 100% 都没法用来看进度。来源：实践。",
    en: "The plan is a share of the year's budget and can only be 0 to 100%; an amount, a text or more than 100% cannot measure progress. Source: practice.",
  },
  how: {
    "zh-CN": "改成 0 到 100% 之间的百分数，例如 50%。",
    en: "Enter a percentage between 0 and 100%, such as 50%.",
  },
  *check(table) {
    for (const cell of planCells(table)) {
      if (!cell.blank && cell.percent === undefined) yield problemOf(cell);
    }
  },
};

function problemOf({ path, field, label }: PlanCell): Problem {
  if (field.number === undefined) {
    const text = quote(field.text);
    return {
      field: path,
      message: {
        "zh-CN": `${label["zh-CN"]}的支出计划${text["zh-CN"]}不是百分数。`,
        en: `The spend plan for the ${label.en}, ${text.en}, is not a percentage.`,
      },
    };
  }
  const number = percentText(field.number);
  return {
    field: path,
    message: {
      "zh-CN": `${label["zh-CN"]}的支出计划是 ${number}，${field.number < 0 ? "小于 0" : "超过 100%"}。`,
      en: `The spend plan for the ${label.en} is ${number}, ${field.number < 0 ? "less than 0" : "more than 100%"}.`,
    },
  };
}
