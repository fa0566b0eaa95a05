import type { Field } from "../../model/field";
import type { Fix } from "../../model/finding";
import type { TargetTable } from "../../model/target-table";
import { foldLabel } from "../../text/fold";
import type { TargetValue } from "../../text/target-value";
import { cellFix } from "../cell-fix";
import { foldedCell } from "../folded-cell";
import { contentRows, rowPath } from "../indicator-row";
import { quote } from "../quote";
import type { TableRule } from "../rule";
import { targetValueOf } from "../target-value-of";

export const rule: TableRule = {
  id: "value-no-unit",
  group: "indicator",
  scope: "table",
  severity: "error",
  fixable: "confirm",
  title: { "zh-CN": "指标值没有单位", en: "Target value without a unit" },
  why: {
    "zh-CN":
      "只有数字没有单位，看不出是百分比、次数还是人数，年底没法对照。来源：预算绩效系统的填报要求（定量指标必填计量单位），实践。",
    en: "A bare number may be a percentage, a count or an amount, and cannot be compared at the end of the year. Source: what budget systems require of quantitative indicators, practice.",
  },
  how: {
    "zh-CN": "在数字后面写上单位：比率写 %，其他写个、次、人、万元等。",
    en: "Write the unit behind the number: % for a rate, otherwise 个, 次, 人, 万元 and so on.",
  },
  *check(table) {
    for (const row of contentRows(table)) {
      const { name, value } = row.indicator;
      if (value === undefined || isPureNumber(name) || !lacksUnit(targetValueOf(value))) continue;
      const fix = fixFor(table, value, name);
      const text = quote(value.text);
      yield {
        field: rowPath(row, "value"),
        message: {
          "zh-CN": `指标值${text["zh-CN"]}只有数字，没有单位。`,
          en: `The target value ${text.en} is a number without a unit.`,
        },
        ...(fix && { fix }),
      };
    }
  },
};

/** Indices, scores, coefficients, ranks and pH values are numbers without a unit. */
const PURE_NUMBER =
  /(?:指数|系数|得分|评分|打分|分值|分数|考分|积分|绩点|倍数|比值|名次|排名|位次|级数|等级|ph值?|容积率|[pm][qc]i)(?:\(.*\))?$/i;

function isPureNumber(name: Field | undefined): boolean {
  return name !== undefined && PURE_NUMBER.test(foldedCell(name).replace(/[。.,;、:]+$/, ""));
}

function lacksUnit(value: TargetValue): boolean {
  if (value.kind === "range") return value.unit === undefined;
  if (value.kind !== "number" || value.rest !== undefined) return false;
  // 50万 of what? People leave out 元, 人次 and 册 alike.
  if (value.unit !== undefined) {
    return /^[万亿]$/.test(value.unit.canonical) && value.lead === undefined && !value.text.includes("/");
  }
  // 2/3 and 三分之二 are shares: they need none. Words before a bare number may be anything but an indicator.
  return !/\/|分之/.test(value.numberText) && (value.lead === undefined || value.comparator !== undefined);
}

/** A rate is in percent; 0.95 may mean 95% or 0.95%, so only numbers above 1 are completed. */
function fixFor(table: TargetTable, value: Field, name: Field | undefined): Fix | undefined {
  const target = targetValueOf(value);
  if (!RATE_NAME.test(foldLabel(name?.text ?? ""))) return undefined;
  if (target.kind !== "number" || target.value <= 1 || target.value > 100 || target.chinese) return undefined;
  if (!value.text.trim().endsWith(target.numberText)) return undefined;
  return cellFix(table, value, `${value.text.trim()}%`, "confirm");
}

const RATE_NAME = /(?:率|满意度|占比)(?:\(%\))?$/;
