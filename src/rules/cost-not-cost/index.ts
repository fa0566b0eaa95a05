import type { TargetTable } from "../../model/target-table";
import type { Fix } from "../../model/finding";
import { finderOf } from "../../standards/words/word-finder";
import { COST_CONTROL_WORDS, COST_WORDS } from "../../standards/words/cost-words";
import { SPENDING_PROGRESS } from "../../standards/words/spending-progress";
import { cellFix } from "../cell-fix";
import { categoryRows, namingColumn, rowPaths, rowText } from "../category-rows";
import { foldedCell } from "../folded-cell";
import { isValueMissing, rowPath, type IndicatorRow } from "../indicator-row";
import { isCountName, isRateName } from "../measure-name";
import { amountForCell } from "../number-text";
import { quote } from "../quote";
import type { TableRule } from "../rule";
import { targetValueOf } from "../target-value-of";
import { isMoney, statesCount, statesPercent, unitsOf } from "../value-units";

export const rule: TableRule = {
  id: "cost-not-cost",
  group: "indicator",
  scope: "table",
  severity: "warning",
  overrides: [
    "value-unmeasurable",
    "value-yesno-rate",
    "value-no-comparator",
    "value-direction",
    "value-ge-100",
    "value-symbol-variant",
  ],
  fixable: "confirm",
  title: { "zh-CN": "成本指标没有说成本", en: "Cost indicator states no cost" },
  why: {
    "zh-CN":
      "成本指标说明花多少钱、单价多少。预算执行率、支付及时率是资金进度，自评时另有预算执行率 10 分，不算成本。来源：财预〔2020〕10号（预算执行率单独计分），财预〔2021〕101号（成本指标）。",
    en: "A cost indicator says how much is spent or what one unit costs. Budget execution and punctual payment are progress and are scored apart. Source: 财预〔2020〕10号, 财预〔2021〕101号.",
  },
  how: {
    "zh-CN": "写总成本或单位成本的上限，例如“项目总成本 ≤预算数”“人均培训成本 ≤300元/人·天”。",
    en: "State the upper limit of the total or unit cost, such as 项目总成本 within the budget or 人均培训成本 ≤300元/人·天.",
  },
  *check(table) {
    for (const row of categoryRows(table, "cost")) {
      const naming = namingColumn(row);
      const severity = severityOf(row);
      if (naming === undefined || severity === undefined) continue;
      const { [naming]: named, value } = row.indicator;
      const text = quote(named?.text ?? "");
      // A row of something else may be a good one of another category.
      const fix = SPENDING_PROGRESS.test(rowText(row, "name", "description")) ? fixFor(table, row) : undefined;
      yield {
        field: rowPath(row, value === undefined ? naming : "value"),
        covers: rowPaths(row, "name"),
        ...(severity === "hint" && { severity }),
        message: {
          "zh-CN": `成本指标${text["zh-CN"]}没有说花多少钱。`,
          en: `The cost indicator ${text.en} states no cost.`,
        },
        ...(fix && { fix }),
      };
    }
  },
};

const OF_COST = finderOf(COST_WORDS);
const OF_CONTROL = finderOf(COST_CONTROL_WORDS);
/** 管理费占比 ≤5% bounds a cost by another. */
const SHARE_OF_COST = /(?:占比|比例|比重)$/;

/** Warning where the row is plainly of something else, hint where it speaks of money but states none, else undefined. */
function severityOf(row: IndicatorRow): "warning" | "hint" | undefined {
  const { name, value } = row.indicator;
  const named = foldedCell(name);
  const described = foldedCell(row.indicator.description);
  if (OF_CONTROL.test(named) || boundsCost(row)) return undefined;
  if (SPENDING_PROGRESS.test(named)) return "warning";
  if (OF_CONTROL.test(described)) return undefined;
  if (SPENDING_PROGRESS.test(described) && !OF_COST.test(named)) return "warning";
  if (value === undefined || isValueMissing(row.indicator)) return undefined;
  const counts = isCountName(named) && statesCount(value);
  if (counts || !OF_COST.test(rowText(row, "name", "description"))) return "warning";
  return statesPercent(value) && !(isRateName(named) && SHARE_OF_COST.test(named)) ? "hint" : undefined;
}

/** An amount of money, or 不超过预算 in words. */
function boundsCost({ indicator: { value } }: IndicatorRow): boolean {
  if (value === undefined) return false;
  const target = targetValueOf(value);
  if (unitsOf(target).some(isMoney) || (target.kind === "reference" && target.comparator !== undefined)) return true;
  return /预算|成本|超支|限额|概算/.test(foldedCell(value));
}

/** The total cost within the budget: every project has one. */
function fixFor(table: TargetTable, row: IndicatorRow): Fix | undefined {
  const total = table.budget?.total?.number;
  const { name, description, value } = row.indicator;
  if (total === undefined || total <= 0 || name === undefined || value === undefined) return undefined;
  const fixes = [
    cellFix(table, name, "项目总成本", "confirm"),
    cellFix(table, value, `≤${amountForCell(total, table)}`, "confirm"),
    description && cellFix(table, description, "项目实际支出总额", "confirm"),
  ];
  return { safety: "confirm", edits: fixes.flatMap((fix) => fix?.edits ?? []) };
}
