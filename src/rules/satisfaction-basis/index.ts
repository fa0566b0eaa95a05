import { finderOf } from "../../standards/words/word-finder";
import { SURVEY_WORDS } from "../../standards/words/satisfaction-words";
import { isPlaceholder } from "../../text/placeholder";
import { cellFix } from "../cell-fix";
import { categoryRows } from "../category-rows";
import { foldedCell } from "../folded-cell";
import { rowPath } from "../indicator-row";
import { quote } from "../quote";
import type { TableRule } from "../rule";
import { isSatisfactionRow } from "../satisfaction-row";

export const rule: TableRule = {
  id: "satisfaction-basis",
  group: "indicator",
  scope: "table",
  severity: "hint",
  fixable: "confirm",
  title: { "zh-CN": "满意度的依据不是调查", en: "Satisfaction not based on a survey" },
  why: {
    "zh-CN": "满意度要靠调查得到，依据里应当写明问卷、测评或回访。来源：财预〔2021〕101号（问卷调查法），实践。",
    en: "Satisfaction is found out by asking, so the basis names a survey or an interview. Source: 财预〔2021〕101号, practice.",
  },
  how: {
    "zh-CN": "写“满意度调查问卷”，或者写明测评、回访、上年度满意度。",
    en: "Write 满意度调查问卷, or name another kind of inquiry or last year's figure.",
  },
  *check(table) {
    for (const row of categoryRows(table, "satisfaction")) {
      const { basis } = row.indicator;
      if (basis === undefined || isPlaceholder(basis.text) || !isSatisfactionRow(row)) continue;
      if (OF_SURVEY.test(foldedCell(basis))) continue;
      const text = quote(basis.text);
      const fix = cellFix(table, basis, "满意度调查问卷", "confirm");
      yield {
        field: rowPath(row, "basis"),
        message: {
          "zh-CN": `满意度的依据${text["zh-CN"]}没有写怎么调查。`,
          en: `The basis ${text.en} of the satisfaction does not say how it is found out.`,
        },
        ...(fix && { fix }),
      };
    }
  },
};

const OF_SURVEY = finderOf(SURVEY_WORDS);
