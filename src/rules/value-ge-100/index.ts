import type { NumberValue, TargetValue } from "../../text/target-value";
import { cellFix } from "../cell-fix";
import { rowPath } from "../indicator-row";
import { quote } from "../quote";
import type { TableRule } from "../rule";
import { withComparator } from "../sign-value";
import { directionOf } from "../target-direction";
import { valueRows, type ValueRow } from "../value-rows";

export const rule: TableRule = {
  id: "value-ge-100",
  group: "indicator",
  scope: "table",
  severity: "warning",
  fixable: "confirm",
  overrides: ["value-no-comparator"],
  title: { "zh-CN": "指标值超过 100%", en: "Target above 100%" },
  why: {
    "zh-CN": "合格率、覆盖率、满意度最多是 100%，写“≥100%”“>100%”没有意义。来源：逻辑，实践。",
    en: "A share cannot exceed 100%, so ≥100% and >100% mean nothing. Source: logic, practice.",
  },
  how: { "zh-CN": "写成“=100%”；做不到的，按实际写低一些。", en: "Write =100%, or less where that cannot be reached." },
  *check(table) {
    for (const row of valueRows(table)) {
      const { target, value } = row;
      if (target.kind !== "number" || target.unit?.canonical !== "%" || !isTooHigh(row, target)) continue;
      const fix = target.value === 100 ? cellFix(table, value, withComparator(target, "="), "confirm") : undefined;
      const text = quote(value.text);
      const doubtful = MAY_EXCEED_PLAN.test(row.name);
      yield {
        field: rowPath(row, "value"),
        message: {
          "zh-CN": `指标值${text["zh-CN"]}超过了 100%，${target.value === 100 ? "应当写成 =100%" : "比率最多是 100%"}。`,
          en: `The target value ${text.en} is above 100%; ${target.value === 100 ? "write =100%" : "a share is 100% at most"}.`,
        },
        ...(doubtful && { severity: "hint" as const }),
        ...(fix && { fix }),
      };
    }
  },
};

/** ≥100% of anything that has no room above; more than 100% only of what is a share beyond doubt. */
function isTooHigh(row: ValueRow, target: NumberValue & TargetValue): boolean {
  if (UNBOUNDED.test(row.name)) return false;
  if (target.value === 100) return target.comparator === "≥" || target.comparator === ">";
  return target.value > 100 && target.comparator !== "≤" && target.comparator !== "<" && directionOf(row) === "high";
}

/** Rates that may well be above 100%. */
const UNBOUNDED =
  /增长|增幅|增速|增加|增收|增值|保值|提高|提升|同比|环比|超额|倍|杠杆|充足率|拨备|担保|抵押|偿付|流动比|速动比|产能|负荷|负债|投入产出|回报|收益率|利润率|周转|自给/;
/** More may be done than was planned. */
const MAY_EXCEED_PLAN = /完成|达成|实现/;
