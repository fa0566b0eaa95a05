import { goalCells } from "../goal-cells";
import { quantitiesOf } from "../goal-quantities";
import { quote } from "../quote";
import type { TableRule } from "../rule";

export const rule: TableRule = {
  id: "goal-no-number",
  group: "goal",
  scope: "table",
  severity: "hint",
  title: { "zh-CN": "绩效目标里没有数", en: "Goal without a number" },
  why: {
    "zh-CN": "绩效目标要尽量定量；一个数都没有，年底没法说完成没完成。来源：财预〔2015〕88号（细化量化）。",
    en: "Goals are quantified as far as possible; without a number nobody can say at the end of the year whether they were met. Source: 财预〔2015〕88号.",
  },
  how: {
    "zh-CN": "写上数量、比率或期限里最重要的一两个，例如“新建公路 12 公里，完好率达到 95%”。",
    en: "Add the one or two numbers that matter most: how much, how many, which rate.",
  },
  *check(table) {
    const cells = goalCells(table);
    const [first] = cells;
    if (first === undefined || cells.some(({ field }) => quantitiesOf(field).length > 0)) return;
    const text = quote(first.text);
    yield {
      field: first.path,
      message: {
        "zh-CN": `绩效目标${text["zh-CN"]}里没有一个数。`,
        en: `The goal ${text.en} has no number.`,
      },
    };
  },
};
