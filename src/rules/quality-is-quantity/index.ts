import { COST_WORDS } from "../../standards/words/cost-words";
import { finderOf } from "../../standards/words/word-finder";
import { QUALITY_WORDS } from "../../standards/words/quality-words";
import { categoryRows, rowPaths, rowText } from "../category-rows";
import { foldedCell } from "../folded-cell";
import { isFilled, rowPath } from "../indicator-row";
import { isAdverse, isCountName, isRateName } from "../measure-name";
import { quote } from "../quote";
import type { TableRule } from "../rule";
import { statesCount, statesMoney, statesPercent } from "../value-units";

export const rule: TableRule = {
  id: "quality-is-quantity",
  group: "indicator",
  scope: "table",
  severity: "warning",
  title: { "zh-CN": "质量指标写成了数量", en: "Quality indicator is a quantity" },
  why: {
    "zh-CN": "质量指标说明做得怎么样，只写人数、次数看不出好坏。来源：财预〔2021〕101号（质量指标反映产出的质量）。",
    en: "A quality indicator says how well the work is done; a count of people or events does not. Source: 财预〔2021〕101号.",
  },
  how: {
    "zh-CN": "写成合格率、准确率、验收结果等，例如“培训合格率 ≥95%”；原来的数量移到数量指标。",
    en: "State a rate or a standard that is met, such as 培训合格率 ≥95%; move the count to the quantity row.",
  },
  *check(table) {
    for (const row of categoryRows(table, "quality")) {
      const { name, value } = row.indicator;
      if (!isFilled(name) || OF_QUALITY.test(rowText(row, "name", "description", "value"))) continue;
      const folded = foldedCell(name);
      if (isAdverse(rowText(row, "name", "description")) || isRateName(folded)) continue;
      const named = isCountName(folded) && !statesPercent(value);
      const counted = statesCount(value);
      const priced = OF_COST.test(folded) && statesMoney(value);
      if (!named && !counted && !priced) continue;
      const text = quote(name.text);
      yield {
        field: rowPath(row, "name"),
        covers: rowPaths(row, "value"),
        ...(!(named && counted) && !priced && { severity: "hint" as const }),
        message: {
          "zh-CN": `质量指标${text["zh-CN"]}只是${priced ? "金额" : "数量"}，看不出质量。`,
          en: `The quality indicator ${text.en} is a mere ${priced ? "amount of money" : "count"} and states no quality.`,
        },
      };
    }
  },
};

const OF_COST = finderOf(COST_WORDS);
const OF_QUALITY = finderOf(QUALITY_WORDS);
