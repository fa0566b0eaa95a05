import { normaliseForComparison } from "../../text/similarity";
import { contentRows, rowPath } from "../indicator-row";
import { quote } from "../quote";
import type { TableRule } from "../rule";

export const rule: TableRule = {
  id: "desc-equals-name",
  group: "indicator",
  scope: "table",
  severity: "warning",
  title: { "zh-CN": "指标描述照抄指标名称", en: "Description repeats the name" },
  why: {
    "zh-CN":
      "描述要说明指标的内容、计算公式和统计范围；照抄名称等于没有说明，别人没法按同一口径计算。来源：财预〔2021〕101号（指标解释）。",
    en: "The description states content, formula and scope; a copy of the name explains nothing, and nobody can compute the same figure. Source: 财预〔2021〕101号.",
  },
  how: {
    "zh-CN": "写清楚怎么算，例如“按期完成任务数÷计划任务数×100%”。",
    en: "Say how it is computed, such as 按期完成任务数÷计划任务数×100%.",
  },
  *check(table) {
    for (const row of contentRows(table)) {
      const { name, description } = row.indicator;
      if (name === undefined || description === undefined) continue;
      const words = wordsOf(description.text);
      if (words === "" || words !== wordsOf(name.text)) continue;
      const text = quote(description.text);
      yield {
        field: rowPath(row, "description"),
        message: {
          "zh-CN": `绩效指标描述${text["zh-CN"]}只是重复三级指标，没有说明怎么算。`,
          en: `The description ${text.en} only repeats the name and does not say how it is computed.`,
        },
      };
    }
  },
};

/** Letters and figures only: `工作完成率（%）`, `工作完成率。` and `反映工作的完成率情况` say the same. */
function wordsOf(text: string): string {
  const words = normaliseForComparison(text);
  return (ORDINARY.test(words) ? words : words.replace(/[^\p{L}\p{N}]/gu, "")).replace(FILLER, "");
}

const FILLER = /^(?:主要|用于|是?指|考核|反映|衡量|评价|体现)+|的|(?:完成)?情况$/g;

const ORDINARY = /^[0-9a-z\u4E00-\u9FFF]*$/;
