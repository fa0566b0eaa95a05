import type { Field } from "../../model/field";
import { findQuantities, type Quantity } from "../../text/quantity";
import { contentRows, isFilled, rowPath } from "../indicator-row";
import { quote } from "../quote";
import type { TableRule } from "../rule";
import { targetValueOf } from "../target-value-of";

export const rule: TableRule = {
  id: "name-contains-value",
  group: "indicator",
  scope: "table",
  severity: "warning",
  title: { "zh-CN": "三级指标里写了指标值", en: "Target value in the name" },
  why: {
    "zh-CN":
      "三级指标只说考核什么，数值写在指标值一栏；名称里带数，两处容易不一致，次年也没法沿用。来源：财预〔2021〕101号（指标名称应当简洁易懂）。",
    en: "The name says what is measured, the value column how much; a number in both may differ, and the name cannot be used next year. Source: 财预〔2021〕101号.",
  },
  how: {
    "zh-CN": "把数值和符号移到指标值一栏，名称只留考核的内容。",
    en: "Move number and sign to the value column.",
  },
  *check(table) {
    for (const row of contentRows(table)) {
      const { name, value } = row.indicator;
      if (!isFilled(name) || !/[\d０-９]/.test(name.text)) continue;
      const found = findQuantities(name.text).find((quantity) => isValue(quantity, name.text, value));
      if (found === undefined) continue;
      const text = quote(name.text);
      const written = quote(found.text);
      yield {
        field: rowPath(row, "name"),
        message: {
          "zh-CN": `三级指标${text["zh-CN"]}里写了数值${written["zh-CN"]}。`,
          en: `The name ${text.en} holds the value ${written.en}.`,
        },
      };
    }
  },
};

function isValue(quantity: Quantity, name: string, value: Field | undefined): boolean {
  if (quantity.chinese) return false;
  return hasSign(quantity) || isTheTarget(quantity, value) || endsTheName(quantity, name);
}

/** ≥120万; but 60岁以上老人 and 不满18岁 say whom it is about. */
function hasSign({ comparators }: Quantity): boolean {
  return comparators.some(({ place, text }) => place === "before" && SIGN.test(text));
}

const SIGN = /^[≥≤≧≦⩾⩽＞＜>＝=<]+$/;

function isTheTarget({ value, unit, comparators }: Quantity, field: Field | undefined): boolean {
  const target = field === undefined ? undefined : targetValueOf(field);
  if (target?.kind !== "number" || unit === undefined || comparators.length > 0) return false;
  return target.value === value && target.unit?.canonical === unit.canonical;
}

/** 宣传活动5次, 人均成本不超过300元; but 国道107线 and 第3期 are names. */
function endsTheName({ end, unit }: Quantity, name: string): boolean {
  if (!/^[\s)）。.，,；;]*$/.test(name.slice(end))) return false;
  return unit?.kind === "percent" || unit?.kind === "money" || COUNTED.has(unit?.canonical ?? "");
}

const COUNTED: ReadonlySet<string> = new Set(
  "个 次 人 人次 场 场次 件 份 户 台 套 台(套) 项 家 名 篇 张 辆 所 亩 公里 平方米 吨 册 万人 万元 万人次".split(" "),
);
