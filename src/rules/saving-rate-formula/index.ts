import { cellFix } from "../cell-fix";
import { categoryRows, rowPaths } from "../category-rows";
import { foldedCell } from "../folded-cell";
import { rowPath } from "../indicator-row";
import { quote } from "../quote";
import type { TableRule } from "../rule";

export const rule: TableRule = {
  id: "saving-rate-formula",
  group: "indicator",
  scope: "table",
  severity: "warning",
  fixable: "confirm",
  title: { "zh-CN": "节约率的算法写成了执行率", en: "Saving rate computed as an execution rate" },
  why: {
    "zh-CN":
      "节约率是省下的钱占预算的比例；实际支出除以预算得到的是执行率，省得越多它越低。来源：财预〔2021〕101号（指标解释写明计算公式），实践。",
    en: "A saving rate is what was saved as a share of the budget; spending divided by budget is the execution rate. Source: 财预〔2021〕101号, practice.",
  },
  how: {
    "zh-CN": "描述写“（预算数－实际支出）÷预算数×100%”，指标值写 ≥ 一个百分比。",
    en: "Describe it as (budget − spending) ÷ budget × 100% and set a target of at least some percentage.",
  },
  *check(table) {
    for (const row of categoryRows(table, "cost", "economic")) {
      const { name, description } = row.indicator;
      if (description === undefined || !SAVING_RATE.test(foldedCell(name))) continue;
      const formula = foldedCell(description);
      if (!isExecution(formula)) continue;
      const text = quote(description.text);
      const fix = cellFix(table, description, "（预算数－实际支出）÷预算数×100%", "confirm");
      yield {
        field: rowPath(row, "description"),
        covers: rowPaths(row, "name", "value"),
        message: {
          "zh-CN": `描述${text["zh-CN"]}算出来是执行率，不是节约率。`,
          en: `The description ${text.en} gives the execution rate, not the saving rate.`,
        },
        ...(fix && { fix }),
      };
    }
  },
};

const SAVING_RATE = /(?:节约|节支|节省|结余)(?:资金|成本|经费|费用|预算)?(?:率|比例|比率)/;
const SPENT = "(?:实际|支出|支付|使用|发生|花费|执行|决算|成交|中标)";
const BUDGET = "(?:预算|计划|概算|批复|控制价)";
const SPENT_OVER_BUDGET = new RegExp(
  `${SPENT}[^,;。]{0,16}(?:[÷/]|占|除以|比上|与|和|同)[^,;。]{0,8}${BUDGET}[^,;。]{0,12}(?:的?比|率|%|×|\\*|$)`,
);
/** What makes it a saving after all. */
const DIFFERENCE = /[-−–－﹣]|减|差额|差值|节约|节支|节省|结余|剩余|少支|低于/;

function isExecution(formula: string): boolean {
  return SPENT_OVER_BUDGET.test(formula) && !DIFFERENCE.test(formula);
}
