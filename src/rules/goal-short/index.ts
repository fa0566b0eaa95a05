import { countChineseCharacters } from "../../text/sentence";
import { goalCells } from "../goal-cells";
import { quote } from "../quote";
import type { TableRule } from "../rule";

export const rule: TableRule = {
  id: "goal-short",
  group: "goal",
  scope: "table",
  severity: "hint",
  overrides: ["goal-no-number"],
  title: { "zh-CN": "绩效目标太简单", en: "Goal too short" },
  why: {
    "zh-CN": "绩效目标要指向明确、细化量化，几个字说不清做什么、做多少、达到什么效果。来源：财预〔2015〕88号。",
    en: "A goal is clear and quantified; a few characters cannot say what is done, how much, and to which effect. Source: 财预〔2015〕88号.",
  },
  how: {
    "zh-CN": "写清楚今年做什么、做多少、达到什么效果。",
    en: "Say what is done this year, how much of it, and what comes of it.",
  },
  *check(table, { options }) {
    const cells = goalCells(table);
    const [first] = cells;
    // Several short goals may say enough together.
    const length = cells.reduce((sum, { text }) => sum + countChineseCharacters(text), 0);
    if (first === undefined || length >= options.goalLength) return;
    const text = quote(cells.map((cell) => cell.text).join("；"));
    yield {
      field: first.path,
      message: {
        "zh-CN": `绩效目标${text["zh-CN"]}只有 ${length} 个字，说得不够清楚。`,
        en: `The goal ${text.en} has only ${length} characters and says too little.`,
      },
    };
  },
};
