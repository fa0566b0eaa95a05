import { isEcological, isEconomic, otherBenefit } from "../benefit-kind";
import { categoryRows, rowText } from "../category-rows";
import { foldedCell } from "../folded-cell";
import { isFilled, rowPath } from "../indicator-row";
import { quote } from "../quote";
import type { TableRule } from "../rule";
import { statesMoney } from "../value-units";
import { finderOf } from "../../standards/words/word-finder";
import { SATISFACTION_WORDS } from "../../standards/words/satisfaction-words";

export const rule: TableRule = {
  id: "econ-not-econ",
  group: "indicator",
  scope: "table",
  severity: "warning",
  title: { "zh-CN": "经济效益指标没有说经济", en: "Economic benefit without economy" },
  why: {
    "zh-CN":
      "经济效益说明增加收入、节约费用、带动产业的效果；使用率、覆盖率看不出经济效益。来源：财预〔2021〕101号（经济效益指标）。",
    en: "An economic benefit is about income, savings or business; a rate of use shows none. Source: 财预〔2021〕101号.",
  },
  how: {
    "zh-CN": "写增收、节支、减少损失的金额或比例；没有经济效益就清空这一行，原来的内容移到社会效益等行。",
    en: "State the income gained, the money saved or the loss avoided; otherwise clear the row and move its content to its own row.",
  },
  *check(table) {
    for (const row of categoryRows(table, "economic")) {
      const { name, value } = row.indicator;
      const words = rowText(row, "name", "description", "value");
      if (!isFilled(name) || isEconomic(words) || statesMoney(value)) continue;
      const named = foldedCell(name);
      const text = quote(name.text);
      const other = otherBenefit(words, "economic");
      // Only what plainly belongs to another row is no matter of opinion: using equipment well may pay.
      const isPlain = isEcological(named) || OF_SATISFACTION.test(named);
      yield {
        field: rowPath(row, "name"),
        ...(!isPlain && { severity: "hint" as const }),
        message: {
          "zh-CN": `经济效益指标${text["zh-CN"]}没有说经济${other === undefined ? "" : `，像是${other["zh-CN"]}`}。`,
          en: `The economic benefit ${text.en} says nothing about the economy${other === undefined ? "" : `; it looks like ${other.en}`}.`,
        },
      };
    }
  },
};

const OF_SATISFACTION = finderOf(SATISFACTION_WORDS);
