import { isSatisfactionRow } from "../satisfaction-row";
import { categoryRows, rowPaths } from "../category-rows";
import { isFilled, rowPath } from "../indicator-row";
import { quote } from "../quote";
import type { TableRule } from "../rule";

export const rule: TableRule = {
  id: "satisfaction-not-satisfaction",
  group: "indicator",
  scope: "table",
  severity: "warning",
  overrides: ["name-vague-suffix", "cross-project-name"],
  title: { "zh-CN": "满意度指标没有说满意", en: "Satisfaction indicator without satisfaction" },
  why: {
    "zh-CN":
      "满意度指标反映服务对象认可的程度；发放情况、活动次数是产出。来源：财预〔2015〕88号（服务对象满意度指标）。",
    en: "A satisfaction indicator says how those served feel; payments made or events held are outputs. Source: 财预〔2015〕88号.",
  },
  how: {
    "zh-CN": "写“谁的满意度”，例如“参训人员满意度 ≥90%”；原来的内容移到产出指标。",
    en: "State whose satisfaction, such as 参训人员满意度 ≥90%; move what stands here to the outputs.",
  },
  *check(table) {
    for (const row of categoryRows(table, "satisfaction")) {
      const { name } = row.indicator;
      if (!isFilled(name) || isSatisfactionRow(row)) continue;
      const text = quote(name.text);
      yield {
        field: rowPath(row, "name"),
        covers: rowPaths(row, "description"),
        message: {
          "zh-CN": `满意度指标${text["zh-CN"]}没有说谁满意。`,
          en: `The satisfaction indicator ${text.en} does not say who is satisfied.`,
        },
      };
    }
  },
};
