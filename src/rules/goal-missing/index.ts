import { isSecret } from "../../text/secret";
import { quote } from "../quote";
import type { TableRule } from "../rule";
import { saysNothing } from "../says-nothing";

export const rule: TableRule = {
  id: "goal-missing",
  group: "goal",
  scope: "table",
  severity: "error",
  title: { "zh-CN": "绩效目标没有填", en: "Goal missing" },
  why: {
    "zh-CN":
      "没有绩效目标的项目不能安排预算。来源：中发〔2018〕34号（绩效目标是预算安排的前置条件），财预〔2015〕88号。",
    en: "A project without a goal gets no budget. Source: 中发〔2018〕34号, 财预〔2015〕88号.",
  },
  how: {
    "zh-CN": "写明今年完成什么、达到什么效果，带上数量。",
    en: "Say what is done this year and what comes of it, with numbers.",
  },
  *check({ goals = [], name, purpose }) {
    const [first] = goals;
    if (first === undefined || !goals.every(saysNothing)) return;
    // Where name or use are classified the goal is withheld too.
    if (isSecret(name?.text ?? "") || isSecret(purpose?.text ?? "")) return;
    const text = quote(first.text);
    yield {
      field: "goals[0]",
      covers: goals.map((_, index) => `goals[${index}]`),
      message:
        first.text.trim() === ""
          ? { "zh-CN": "绩效目标没有填。", en: "The goal is blank." }
          : { "zh-CN": `绩效目标只填了${text["zh-CN"]}。`, en: `The goal says only ${text.en}.` },
    };
  },
};
