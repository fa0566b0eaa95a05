import { isEcological, otherBenefit } from "../benefit-kind";
import { categoryRows, rowText } from "../category-rows";
import { isFilled, rowPath } from "../indicator-row";
import { quote } from "../quote";
import type { TableRule } from "../rule";

export const rule: TableRule = {
  id: "eco-not-eco",
  group: "indicator",
  scope: "table",
  severity: "warning",
  title: { "zh-CN": "生态效益指标没有说生态", en: "Ecological benefit without ecology" },
  why: {
    "zh-CN":
      "生态效益说明对环境、能耗、污染的影响；和谐环境、营商环境是社会效益、经济效益。来源：财预〔2021〕101号（生态效益指标）。",
    en: "An ecological benefit is about nature, energy and pollution; a harmonious or a business environment is a social or an economic one. Source: 财预〔2021〕101号.",
  },
  how: {
    "zh-CN": "写能耗、污染、绿化、资源节约的变化；没有生态效益就清空这一行，原来的内容移到社会效益等行。",
    en: "State what changes in energy, pollution, greenery or resources; otherwise clear the row and move its content to its own row.",
  },
  *check(table) {
    for (const row of categoryRows(table, "ecological")) {
      const { name } = row.indicator;
      const words = rowText(row, "name", "description", "value");
      if (!isFilled(name) || isEcological(words)) continue;
      const text = quote(name.text);
      const other = otherBenefit(words, "ecological");
      yield {
        field: rowPath(row, "name"),
        message: {
          "zh-CN": `生态效益指标${text["zh-CN"]}没有说生态${other === undefined ? "" : `，像是${other["zh-CN"]}`}。`,
          en: `The ecological benefit ${text.en} says nothing about ecology${other === undefined ? "" : `; it looks like ${other.en}`}.`,
        },
      };
    }
  },
};
