import type { Field } from "../../model/field";
import type { NumberValue, TargetValue } from "../../text/target-value";
import { cellFix } from "../cell-fix";
import { categoryRows, rowText } from "../category-rows";
import { rowPath } from "../indicator-row";
import { quote } from "../quote";
import type { TableRule } from "../rule";
import { targetValueOf } from "../target-value-of";
import { isMoney } from "../value-units";

export const rule: TableRule = {
  id: "cost-no-upper",
  group: "indicator",
  scope: "table",
  severity: "hint",
  overrides: ["value-no-comparator"],
  fixable: "confirm",
  title: { "zh-CN": "成本金额没有写上限", en: "Cost without an upper limit" },
  why: {
    "zh-CN": "成本是要控制的，金额前面写 ≤ 才知道是上限。来源：财预〔2021〕101号（成本指标反映成本控制），实践。",
    en: "Cost is to be held down; ≤ before the amount says that it is a limit. Source: 财预〔2021〕101号, practice.",
  },
  how: {
    "zh-CN": "在金额前面加 ≤，例如“≤10万元”。补助标准这类固定的数写 =。",
    en: "Write ≤ before the amount, such as ≤10万元; use = for a fixed standard of a subsidy.",
  },
  *check(table) {
    for (const row of categoryRows(table, "cost")) {
      const { value } = row.indicator;
      const amount = value && bareAmount(value);
      if (value === undefined || amount === undefined || FIXED.test(rowText(row, "name", "description"))) continue;
      const text = quote(value.text);
      const fix = cellFix(table, value, limitOf(amount), "confirm");
      yield {
        field: rowPath(row, "value"),
        message: {
          "zh-CN": `成本金额${text["zh-CN"]}没有写 ≤。`,
          en: `The cost ${text.en} has no ≤.`,
        },
        ...(fix && { fix }),
      };
    }
  },
};

/** What is paid out by a fixed rate is no limit. */
const FIXED = /标准|补助|补贴|津贴|奖励|补偿|定额/;

type Amount = NumberValue & TargetValue;

function bareAmount(field: Field): Amount | undefined {
  const value = targetValueOf(field);
  if (value.kind !== "number" || value.unit === undefined || !isMoney(value.unit)) return undefined;
  return value.comparators.length === 0 && value.lead === undefined && value.rest === undefined ? value : undefined;
}

/** The amount as written behind ≤; undefined for 约30万元 and 三十万元, which want another wording. */
function limitOf({ chinese, approx, text }: Amount): string | undefined {
  return chinese || approx ? undefined : `≤${text.trim()}`;
}
