import { isBlank } from "../../text/fold";
import { contentRows, isValueMissing, rowPath } from "../indicator-row";
import { quote } from "../quote";
import type { TableRule } from "../rule";

export const rule: TableRule = {
  id: "value-missing",
  group: "indicator",
  scope: "table",
  severity: "error",
  title: { "zh-CN": "指标值没有填", en: "Target value missing" },
  why: {
    "zh-CN": "没有指标值的指标没法衡量完成了没有。来源：财预〔2015〕88号（绩效目标应当细化量化、可衡量）。",
    en: "Without a target value nobody can tell whether the indicator was met. Source: 财预〔2015〕88号.",
  },
  how: {
    "zh-CN": "填上要达到的数和单位，例如 ≥95%、≥12次；这一行用不着就把整行清空。",
    en: "Enter the value to be reached with its unit, such as ≥95% or ≥12次; clear the row when it is not needed.",
  },
  *check(table) {
    for (const row of contentRows(table)) {
      const { name, description, value } = row.indicator;
      if (value === undefined || !isValueMissing(row.indicator)) continue;
      const indicator = quote(name === undefined || isBlank(name.text) ? (description?.text ?? "") : name.text);
      const text = quote(value.text);
      yield {
        field: rowPath(row, "value"),
        message: isBlank(value.text)
          ? {
              "zh-CN": `指标${indicator["zh-CN"]}没有填指标值。`,
              en: `The indicator ${indicator.en} has no target value.`,
            }
          : {
              "zh-CN": `指标${indicator["zh-CN"]}的指标值只有${text["zh-CN"]}。`,
              en: `The target value of ${indicator.en} says only ${text.en}.`,
            },
      };
    }
  },
};
