import { saysTheSame } from "../../text/similarity";
import { goalCells } from "../goal-cells";
import { purposeCells } from "../purpose-text";
import { quote } from "../quote";
import type { TableRule } from "../rule";

export const rule: TableRule = {
  id: "goal-is-use",
  group: "goal",
  scope: "table",
  severity: "warning",
  overrides: ["goal-short", "goal-no-number", "goal-generic", "use-equals-goal", "text-no-stop"],
  title: { "zh-CN": "绩效目标写成了资金用途", en: "Goal tells the use of the money" },
  why: {
    "zh-CN":
      "“主要用于……”说的是钱花在哪里；目标要说花了钱达到什么产出和效果。来源：财预〔2015〕88号（绩效目标是预期产出和效果）。",
    en: "“Mainly for” tells what is paid for; a goal tells the output and effect of the money. Source: 财预〔2015〕88号.",
  },
  how: {
    "zh-CN": "把这句话移到资金用途；目标改写成完成什么、达到什么效果。",
    en: "Move the sentence to the use; write in the goal what is done and what comes of it.",
  },
  *check(table) {
    const purpose = purposeCells(table);
    for (const { path, text } of goalCells(table)) {
      if (!USE.test(text) && !PAYMENT.test(text)) continue;
      const shown = quote(text);
      const copied = purpose.filter(([, field]) => saysTheSame(field.text, text)).map(([use]) => use);
      yield {
        field: path,
        ...(EFFECT.test(text) && { severity: "hint" }),
        ...(copied.length > 0 && { covers: copied }),
        message: {
          "zh-CN": `绩效目标${shown["zh-CN"]}说的是钱花在哪里，不是要达到的效果。`,
          en: `The goal ${shown.en} tells what the money is for, not what it achieves.`,
        },
      };
    }
  },
};

const USE =
  /^\s*(?:该|本|此|这)?(?:项目|项|笔)?(?:专项)?(?:资金|经费|费用|款项|预算)?(?:主要|专项|全部|专门|重点)?(?:是)?用[于作来](?!户)/;
/** One sentence that only lists what is paid: 支付工程款、监理费。 */
const PAYMENT =
  /^\s*(?:按时|及时|足额)*(?:支付|缴纳|偿还)[^\d，,；;。]*(?:费|费用|款|款项|租金|保证金|支出)(?:等)?[。.]?\s*$/;
/** Behind the use the goal itself may follow: 用于购置校车，解决300名学生上学. */
const EFFECT =
  /[，,；;。](?:从而|以|进而|全面|有效|进一步|逐步)*(?:实现|做到|提高|提升|达到|解决|改善|完成|降低|减少|增加|促进|推动|增强|消除|保障|确保)/;
