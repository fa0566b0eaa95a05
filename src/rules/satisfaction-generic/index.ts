import { SATISFACTION_FORMULA_WORDS } from "../../standards/words/satisfaction-words";
import { countChineseCharacters } from "../../text/sentence";
import { categoryRows } from "../category-rows";
import { foldedCell } from "../folded-cell";
import { isFilled, rowPath } from "../indicator-row";
import { quote } from "../quote";
import type { TableRule } from "../rule";
import { isSatisfactionRow } from "../satisfaction-row";

export const rule: TableRule = {
  id: "satisfaction-generic",
  group: "indicator",
  scope: "table",
  severity: "hint",
  overrides: ["name-vague-suffix"],
  title: { "zh-CN": "满意度没有写是谁的", en: "Satisfaction of nobody in particular" },
  why: {
    "zh-CN": "只写“服务对象满意度”，不知道该调查谁。来源：财预〔2021〕101号（满意度指标举例都写明对象），实践。",
    en: "服务对象满意度 alone does not say whom to ask. Source: the examples of 财预〔2021〕101号, practice.",
  },
  how: {
    "zh-CN": "写明对象，例如“参训人员满意度”“困难群众满意度”。",
    en: "Name those who are asked, such as 参训人员满意度.",
  },
  *check(table) {
    for (const row of categoryRows(table, "satisfaction")) {
      const { name, description } = row.indicator;
      if (!isFilled(name) || !isSatisfactionRow(row)) continue;
      if (namesSomebody(foldedCell(name)) || namesSomebody(foldedCell(description))) continue;
      const text = quote(name.text);
      yield {
        field: rowPath(row, "name"),
        message: {
          "zh-CN": `${text["zh-CN"]}没有写是谁的满意度。`,
          en: `${text.en} does not say whose satisfaction it is.`,
        },
      };
    }
  },
};

const FORMULA = new RegExp(SATISFACTION_FORMULA_WORDS.join("|"), "g");

/** True when something is left of a folded text without the words of which every satisfaction rate is made. */
function namesSomebody(text: string): boolean {
  return countChineseCharacters(text.replace(FORMULA, "")) >= 2;
}
