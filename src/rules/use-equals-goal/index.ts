import { isAlike } from "../../text/similarity";
import { goalCells } from "../goal-cells";
import { purposeOf, purposeWithoutAmounts } from "../purpose-text";
import { quote } from "../quote";
import type { TableRule } from "../rule";

export const rule: TableRule = {
  id: "use-equals-goal",
  group: "budget",
  scope: "table",
  severity: "warning",
  overrides: ["text-no-stop"],
  title: { "zh-CN": "资金用途与绩效目标相同", en: "Use and goal are the same" },
  why: {
    "zh-CN":
      "用途说钱花在哪里，目标说花了钱要达到什么效果，写成一样的，总有一个没有写。来源：财预〔2015〕88号（绩效目标应当指向明确）。",
    en: "The use says what the money buys, the goal what comes of it; with one text for both, one of them is missing. Source: 财预〔2015〕88号.",
  },
  how: {
    "zh-CN": "用途写支出的内容和标准；目标写完成什么、达到什么效果，带上数量。",
    en: "Say what is paid for in the use, and what is achieved, with numbers, in the goal.",
  },
  *check(table) {
    const purpose = purposeOf(table);
    if (purpose === undefined) return;
    const use = purposeWithoutAmounts(purpose);
    const goals = goalCells(table).map(({ text }) => text);
    const alike = [goals.join("\n"), ...goals].some((goal) => goal.length >= SHORTEST && isAlike(goal, use, ALIKE));
    if (!alike) return;
    const text = quote(use);
    yield {
      field: "purpose",
      message: {
        "zh-CN": `资金用途${text["zh-CN"]}与绩效目标写得一样。`,
        en: `The use ${text.en} says the same as the goal.`,
      },
    };
  },
};

const SHORTEST = 4;
const ALIKE = 0.9;
