import { fold } from "../../text/fold";
import { findQuantities } from "../../text/quantity";
import { saysTheSame } from "../../text/similarity";
import type { TargetValue } from "../../text/target-value";
import { isFilled, rowPath } from "../indicator-row";
import { quote } from "../quote";
import type { TableRule } from "../rule";
import { valueRows } from "../value-rows";

export const rule: TableRule = {
  id: "desc-contains-value",
  group: "indicator",
  scope: "table",
  severity: "hint",
  title: { "zh-CN": "描述里重复了指标值", en: "Description repeats the value" },
  why: {
    "zh-CN":
      "描述说明怎么算，数值只写在指标值一栏；写两处，改了一处另一处就对不上。来源：财预〔2021〕101号（指标解释），实践。",
    en: "The description says how it is computed, the value column how much; written twice, the two may come to differ. Source: 财预〔2021〕101号, practice.",
  },
  how: { "zh-CN": "描述里删去数值，只写考核内容和计算方法。", en: "Take the number out of the description." },
  *check(table) {
    for (const row of valueRows(table)) {
      const { name, description } = row.indicator;
      if (!isFilled(description)) continue;
      const repeated = repeatedIn(description.text, row.target);
      if (repeated === undefined || (name !== undefined && saysTheSame(name.text, description.text))) continue;
      const text = quote(repeated);
      yield {
        field: rowPath(row, "description"),
        message: {
          "zh-CN": `绩效指标描述里又写了一遍指标值${text["zh-CN"]}。`,
          en: `The description repeats the target value ${text.en}.`,
        },
      };
    }
  },
};

/** The quantity or date of the value as the description writes it. ×100% is part of a formula. */
function repeatedIn(description: string, target: TargetValue): string | undefined {
  if (!/[\d０-９]/.test(description)) return undefined;
  if (target.kind === "date") {
    return target.day !== undefined && fold(description).includes(target.dateText) ? target.dateText : undefined;
  }
  if (target.kind !== "number" || target.unit === undefined) return undefined;
  const { value, unit, numberText } = target;
  const folded = fold(description);
  if (!folded.includes(numberText) && !folded.includes(String(value))) return undefined;
  return findQuantities(description).find(
    (found) =>
      found.value === value &&
      found.unit?.canonical === unit.canonical &&
      !/[×xX*＊✕]\s*$/.test(description.slice(0, found.start)),
  )?.text;
}
