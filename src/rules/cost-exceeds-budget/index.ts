import type { Field } from "../../model/field";
import type { Fix } from "../../model/finding";
import type { TargetTable } from "../../model/target-table";
import { RANGE_DASHES } from "../../text/dashes";
import { toleranceFor } from "../budget-amounts";
import { foldedCell } from "../folded-cell";
import { cellFix } from "../cell-fix";
import { categoryRows, rowPaths, rowText } from "../category-rows";
import { rowPath } from "../indicator-row";
import { amountText, numberText } from "../number-text";
import { quote } from "../quote";
import type { TableRule } from "../rule";
import { targetValueOf } from "../target-value-of";

export const rule: TableRule = {
  id: "cost-exceeds-budget",
  group: "indicator",
  scope: "table",
  severity: "error",
  fixable: "confirm",
  title: { "zh-CN": "成本指标超过预算数", en: "Cost target exceeds the budget" },
  why: {
    "zh-CN":
      "项目总成本不能超过预算数，超了等于说预算不够或者数字写错。来源：财预〔2021〕101号（成本指标不得超出预算支出标准）。",
    en: "The total cost cannot exceed the budget; if it does, the budget is too small or a figure is wrong. Source: 财预〔2021〕101号.",
  },
  how: {
    "zh-CN": "核对预算数和成本指标值，两处用同一个数；单位（元、万元）也要核对。",
    en: "Compare budget and cost target, including their units (元, 万元), and use the same figure in both.",
  },
  *check(table, { options }) {
    const budget = table.budget?.total?.number;
    if (budget === undefined || budget <= 0) return;
    for (const row of categoryRows(table, "cost")) {
      const { value } = row.indicator;
      const cost = value && costOf(value);
      if (value === undefined || cost === undefined) continue;
      const tolerance = toleranceFor(table, options);
      if (cost <= budget + tolerance) continue;
      const name = foldedCell(row.indicator.name);
      if (OF_ONE_UNIT.test(rowText(row, "name", "description"))) continue;
      // The whole of a project of several years may cost more than this year's budget; a part of it is doubtful too.
      const severity = OF_SEVERAL_YEARS.test(rowText(row, "name", "description"))
        ? "hint"
        : TOTAL.test(name)
          ? "error"
          : "warning";
      const fix = severity === "error" ? fixFor(table, value, budget) : undefined;
      const text = quote(value.text);
      const amount = amountText(budget, table);
      yield {
        field: rowPath(row, "value"),
        covers: rowPaths(row, "name"),
        ...(severity !== "error" && { severity }),
        message: {
          "zh-CN": `成本指标值${text["zh-CN"]}超过预算数 ${amount["zh-CN"]}。`,
          en: `The cost target ${text.en} exceeds the budget of ${amount.en}.`,
        },
        ...(fix && { fix }),
      };
    }
  },
};

const YUAN_PER_WAN = 10000;
const TOTAL =
  /(?:项目|经费|费用|资金|预算|工程|年度|全年|整体)?(?:总成本|总费用|总支出|总经费|总金额|成本总额|费用总额|支出总额|经费总额|资金总额|总额|成本控制)|项目(?:成本|支出|费用|经费|资金)|预算(?:成本|控制)/;
const OF_ONE_UNIT = /单价|单位成本|平均|人均|户均|均价|每|标准/;
const OF_SEVERAL_YEARS = new RegExp(
  `总投资|投资额|概算|决算|合同|多年|三年|五年|累计|建设期|中期|全周期|\\d{4}[${RANGE_DASHES}至到]\\d{4}`,
);

/** The cost that a target allows, in 万元; undefined for a unit price, a lower limit, and what is no amount. */
function costOf(field: Field): number | undefined {
  const value = targetValueOf(field);
  if (value.kind !== "number" || value.unit?.kind !== "money" || value.unit.base !== "元") return undefined;
  if (value.comparator === "≥" || value.comparator === ">") return undefined;
  return (value.value * value.unit.factor) / YUAN_PER_WAN;
}

function fixFor(table: TargetTable, value: Field, budget: number): Fix | undefined {
  const target = targetValueOf(value);
  if (target.kind !== "number" || target.unit === undefined || !value.text.includes(target.numberText))
    return undefined;
  const amount = numberText((budget * YUAN_PER_WAN) / target.unit.factor);
  const to = value.text.replace(target.numberText, amount);
  return cellFix(table, value, to, "confirm");
}
