import { categoryRows } from "../category-rows";
import { foldedCell } from "../folded-cell";
import { rowPath } from "../indicator-row";
import { percentText } from "../number-text";
import { quote } from "../quote";
import type { TableRule } from "../rule";
import { targetValueOf } from "../target-value-of";

export const rule: TableRule = {
  id: "satisfaction-low",
  group: "indicator",
  scope: "table",
  severity: "hint",
  title: { "zh-CN": "满意度定得偏低", en: "Satisfaction target is low" },
  why: {
    "zh-CN":
      "目标定得过低，不用努力就能完成，自评时超额完成也会扣分。来源：财预〔2020〕10号（目标值明显偏低的调减得分），实践。",
    en: "A target that is met without effort says nothing, and exceeding it by far costs points. Source: 财预〔2020〕10号, practice.",
  },
  how: {
    "zh-CN": "按往年的调查结果定，一般不低于 85%。",
    en: "Set it by the surveys of earlier years, usually 85% or more.",
  },
  *check(table, { options }) {
    for (const row of categoryRows(table, "satisfaction")) {
      const { name, description, value } = row.indicator;
      const named = `${foldedCell(name)}|${foldedCell(description)}`;
      if (value === undefined || !named.includes("满意") || named.includes("不满意")) continue;
      const target = targetValueOf(value);
      if (target.kind !== "number" || target.unit?.canonical !== "%" || target.value >= options.satisfactionFloor)
        continue;
      const { comparator } = target;
      if (comparator === "≤" || comparator === "<" || target.lead !== undefined) continue;
      const text = quote(value.text);
      const floor = percentText(options.satisfactionFloor);
      yield {
        field: rowPath(row, "value"),
        message: {
          "zh-CN": `满意度${text["zh-CN"]}低于 ${floor}。`,
          en: `The satisfaction of ${text.en} is below ${floor}.`,
        },
      };
    }
  },
};
