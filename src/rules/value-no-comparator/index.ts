import type { NumberValue } from "../../text/target-value";
import { cellFix } from "../cell-fix";
import { rowPath } from "../indicator-row";
import { quote } from "../quote";
import type { TableRule } from "../rule";
import { withComparator } from "../sign-value";
import { directionOf } from "../target-direction";
import { valueRows, type ValueRow } from "../value-rows";
import { statesMoney } from "../value-units";

export const rule: TableRule = {
  id: "value-no-comparator",
  group: "indicator",
  scope: "table",
  severity: "hint",
  fixable: "confirm",
  title: { "zh-CN": "指标值没有符号", en: "Target value without a comparator" },
  why: {
    "zh-CN": "没有 ≥、≤ 或 =，看不出是不少于、不超过还是正好。来源：预算绩效系统的填报要求（计算符号必填），实践。",
    en: "Without ≥, ≤ or = nobody knows whether it is a floor, a ceiling or exact. Source: what budget systems require, practice.",
  },
  how: {
    "zh-CN": "在数字前加 ≥、≤ 或 =：越多越好用 ≥，越少越好和成本用 ≤，必须正好用 =。",
    en: "Put ≥, ≤ or = before the number.",
  },
  *check(table) {
    for (const row of valueRows(table)) {
      const { target, value } = row;
      const hasCell = row.indicator.operator !== undefined;
      if (target.kind !== "number" || !lacksComparator(target, hasCell)) continue;
      const isExact = target.value === 0 || (target.value === 100 && target.unit?.canonical === "%");
      const sign = target.approx ? undefined : isExact ? "=" : comparatorFor(row);
      const to = sign && withComparator(target, sign);
      const fix = cellFix(table, value, to, "confirm");
      const text = quote(value.text);
      yield {
        field: rowPath(row, "value"),
        ...(hasCell && { severity: "warning" as const }),
        message: {
          "zh-CN": `指标值${text["zh-CN"]}没有 ≥、≤ 或 =。`,
          en: `The target value ${text.en} has no ≥, ≤ or =.`,
        },
        ...(fix && { fix }),
      };
    }
  },
};

/** 100% and 0 are bounds by themselves, but not beside a blank 计算符号; a bare number lacks its unit first; 2/3 and a rank say what they are. */
function lacksComparator({ comparator, unit, value, lead, numberText }: NumberValue, hasCell: boolean): boolean {
  if (comparator !== undefined || lead !== undefined) return false;
  if (hasCell) return true;
  if (unit === undefined || value === 0) return false;
  if (unit.kind === "grade" || numberText.includes("/")) return false;
  return !(unit.canonical === "%" && value === 100);
}

/** Undefined for a share in a cost row: it may be of what is spent or of what is saved. */
function comparatorFor(row: ValueRow): "≥" | "≤" | undefined {
  const direction = directionOf(row);
  if (direction !== undefined) return direction === "low" ? "≤" : "≥";
  const isCost = row.category === "cost" || row.category === "social-cost" || row.category === "ecological-cost";
  if (!isCost) return "≥";
  return statesMoney(row.value) ? "≤" : undefined;
}
