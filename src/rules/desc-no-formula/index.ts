import { normaliseForComparison, saysTheSame } from "../../text/similarity";
import { foldedCell } from "../folded-cell";
import { contentRows, isFilled, rowPath } from "../indicator-row";
import { isRateName } from "../measure-name";
import { quote } from "../quote";
import type { TableRule } from "../rule";

export const rule: TableRule = {
  id: "desc-no-formula",
  group: "indicator",
  scope: "table",
  severity: "hint",
  title: { "zh-CN": "比率没有写计算公式", en: "Rate without a formula" },
  why: {
    "zh-CN":
      "率要说清分子和分母，不同的人才能算出同一个数。来源：财预〔2021〕101号（指标解释包括计算公式和数据口径）。",
    en: "A rate needs its numerator and denominator, or everybody computes another figure. Source: 财预〔2021〕101号.",
  },
  how: {
    "zh-CN": "在描述里写公式，例如“验收合格数÷验收总数×100%”。",
    en: "Write the formula into the description, such as 验收合格数÷验收总数×100%.",
  },
  *check(table) {
    for (const row of contentRows(table)) {
      const { name, description } = row.indicator;
      if (!isFilled(name) || !isFilled(description) || !isRate(foldedCell(name))) continue;
      if (FORMULA.test(foldedCell(description)) || saysTheSame(name.text, description.text)) continue;
      if (normaliseForComparison(description.text) === "") continue;
      const text = quote(name.text);
      yield {
        field: rowPath(row, "description"),
        message: {
          "zh-CN": `${text["zh-CN"]}是比率，描述里没有写怎么算。`,
          en: `${text.en} is a rate, and the description does not say how it is computed.`,
        },
      };
    }
  },
};

/** Satisfaction is asked, not computed: the rules for satisfaction look at it. */
function isRate(name: string): boolean {
  return isRateName(name) && !name.includes("满意");
}

const FORMULA = /[÷/*×=∕╱]|占|比|除以|之比|百分|分之|\d%?-/;
