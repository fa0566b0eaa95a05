import { isQualitative, rowPath } from "../indicator-row";
import { quote } from "../quote";
import type { TableRule } from "../rule";
import { valueRows } from "../value-rows";
import { isGradeScale } from "../value-scale";

export const rule: TableRule = {
  id: "value-grade-scale",
  group: "indicator",
  scope: "table",
  severity: "warning",
  title: { "zh-CN": "指标值写成了评分档次", en: "Grade scale as a target value" },
  why: {
    "zh-CN":
      "指标值是要达到的目标；“优、良、中、差”是年底打分用的档次，写在这里等于没有定目标。来源：财预〔2020〕10号（评分与目标值分开）。",
    en: "The value is what is to be reached; grades are for scoring afterwards and set no target. Source: 财预〔2020〕10号.",
  },
  how: {
    "zh-CN": "只写要达到的那一档，例如“≥90%”；评分档次写进评分标准或者描述。",
    en: "Write the one that is to be reached, such as ≥90%, and move the scale to the description.",
  },
  *check(table) {
    for (const row of valueRows(table)) {
      if (!isGradeScale(row.target)) continue;
      const text = quote(row.value.text);
      yield {
        field: rowPath(row, "value"),
        ...(isQualitative(row) && { severity: "hint" as const }),
        message: {
          "zh-CN": `指标值${text["zh-CN"]}是评分档次，不是要达到的目标。`,
          en: `The target value ${text.en} is a grade scale, not a target.`,
        },
      };
    }
  },
};
