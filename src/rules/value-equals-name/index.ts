import { normaliseForComparison } from "../../text/similarity";
import { rowPath } from "../indicator-row";
import { quote } from "../quote";
import type { TableRule } from "../rule";
import { valueRows } from "../value-rows";

export const rule: TableRule = {
  id: "value-equals-name",
  group: "indicator",
  scope: "table",
  severity: "warning",
  overrides: ["value-equals-desc", "value-unmeasurable"],
  title: { "zh-CN": "指标值照抄指标名称", en: "Value repeats the name" },
  why: {
    "zh-CN": "指标值是年底对照的标准；照抄名称等于没有标准。来源：财预〔2015〕88号（绩效目标应当细化量化、可衡量）。",
    en: "The value is what is compared at the end of the year; a copy of the name is no standard. Source: 财预〔2015〕88号.",
  },
  how: {
    "zh-CN": "写成符号、数值和单位，例如“≥95%”；不能量化的，写能够核实的结果。",
    en: "Write sign, number and unit, such as ≥95%, or a result that can be verified.",
  },
  *check(table) {
    for (const row of valueRows(table)) {
      const words = normaliseForComparison(row.value.text);
      if (words === "" || words !== normaliseForComparison(row.name)) continue;
      const text = quote(row.value.text);
      yield {
        field: rowPath(row, "value"),
        message: {
          "zh-CN": `指标值${text["zh-CN"]}和三级指标一样，没有可以对照的标准。`,
          en: `The target value ${text.en} is the same as the name and sets no standard.`,
        },
      };
    }
  },
};
