import { cellFix } from "../cell-fix";
import { categoryRows } from "../category-rows";
import { rowPath } from "../indicator-row";
import { quote } from "../quote";
import type { TableRule } from "../rule";
import { isSatisfactionRow } from "../satisfaction-row";
import { targetValueOf } from "../target-value-of";

export const rule: TableRule = {
  id: "satisfaction-100",
  group: "indicator",
  scope: "table",
  severity: "hint",
  overrides: ["value-ge-100"],
  fixable: "confirm",
  title: { "zh-CN": "满意度定成了 100%", en: "Satisfaction target of 100%" },
  why: {
    "zh-CN":
      "让每个人都满意很难做到，目标定成 100%，年底往往完不成。来源：财预〔2015〕88号（目标应当合理可行），实践。",
    en: "Hardly any survey ends with everybody satisfied; such a target is seldom met. Source: 财预〔2015〕88号, practice.",
  },
  how: {
    "zh-CN": "按往年的调查结果定，例如 ≥95%。",
    en: "Set it by the surveys of earlier years, such as ≥95%.",
  },
  *check(table) {
    for (const row of categoryRows(table, "satisfaction")) {
      const { value } = row.indicator;
      if (value === undefined || value.text.includes("÷") || !isSatisfactionRow(row)) continue;
      const target = targetValueOf(value);
      if (target.kind !== "number" || target.unit?.canonical !== "%" || target.value !== 100) continue;
      const { comparator } = target;
      if (comparator === "≤" || comparator === "<") continue;
      const text = quote(value.text);
      const fix = cellFix(table, value, "≥95%", "confirm");
      yield {
        field: rowPath(row, "value"),
        // Nobody can be more than satisfied.
        ...((comparator === "≥" || comparator === ">") && { severity: "warning" as const }),
        message: {
          "zh-CN": `满意度${text["zh-CN"]}很难做到。`,
          en: `A satisfaction of ${text.en} can hardly be reached.`,
        },
        ...(fix && { fix }),
      };
    }
  },
};
