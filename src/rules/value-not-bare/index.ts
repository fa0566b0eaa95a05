import { fieldEdit } from "../../model/field-edit";
import { scanComparatorBefore } from "../../text/comparator";
import { fold } from "../../text/fold";
import { signOf, unitOf } from "../../text/value-parts";
import { rowPath } from "../indicator-row";
import { quote } from "../quote";
import type { TableRule } from "../rule";
import { valueRows, type ValueRow } from "../value-rows";

export const rule: TableRule = {
  id: "value-not-bare",
  group: "indicator",
  scope: "table",
  severity: "warning",
  fixable: "safe",
  overrides: ["value-symbol-variant", "value-percent-word"],
  title: { "zh-CN": "指标值栏里又写了符号或单位", en: "Sign or unit in the value's own column" },
  why: {
    "zh-CN":
      "符号和单位各有一栏，指标值栏只填数；写两遍，系统导出就成了“≥≥95%%”。来源：预算绩效系统的填报要求（定量指标值只填数值），实践。",
    en: "Sign and unit have columns of their own and the value is the number alone; written twice they come out as ≥≥95%%. Source: what budget systems require, practice.",
  },
  how: {
    "zh-CN": "指标值栏只留数，符号写到计算符号栏，单位写到计量单位栏。",
    en: "Leave the number alone in 指标值; the sign goes to 计算符号, the unit to 计量单位.",
  },
  *check(table) {
    for (const row of valueRows(table)) {
      const { target, value } = row;
      // A number that is shown as a share is stored without its sign.
      if (target.kind !== "number" || typeof value.value !== "string") continue;
      const found = repeated(row, value.value);
      if (found === undefined) continue;
      const text = quote(value.value);
      const edit = fieldEdit(table.sheet, value, value.text);
      yield {
        field: rowPath(row, "value"),
        message: found.agrees
          ? {
              "zh-CN": `指标值${text["zh-CN"]}应当只写数，符号和单位另有一栏。`,
              en: `The target value ${text.en} should be the number alone; sign and unit have columns of their own.`,
            }
          : {
              "zh-CN": `指标值${text["zh-CN"]}里的符号或单位与另一栏写的不一致。`,
              en: `The target value ${text.en} has another sign or unit than its column says.`,
            },
        ...(found.agrees && { fix: { safety: "safe" as const, edits: [edit] } }),
      };
    }
  },
};

/** Whether a value says its sign or its unit though there is a column for it, and the same as the column does. */
function repeated({ indicator, target }: ValueRow, own: string): { readonly agrees: boolean } | undefined {
  if (target.kind !== "number") return undefined;
  const { operator, unit } = indicator;
  const sign = scanComparatorBefore(fold(own.trim()), 0)?.comparator;
  const hasSign = operator !== undefined && sign !== undefined;
  const hasUnit = unit !== undefined && target.unit !== undefined && fold(own).trim().endsWith(fold(target.unit.text));
  if (!hasSign && !hasUnit) return undefined;
  const signBeside = signOf(operator?.text ?? "");
  const unitBeside = unitOf(unit?.text ?? "");
  const signs = !hasSign || signBeside === undefined || scanComparatorBefore(fold(signBeside), 0)?.comparator === sign;
  const units = !hasUnit || ["", fold(target.unit.text), target.unit.canonical].includes(fold(unitBeside));
  return { agrees: signs && units };
}
