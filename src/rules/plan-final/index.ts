import { toDecimal } from "../../text/decimal";
import { percentText } from "../number-text";
import { planCells } from "../plan-cells";
import type { TableRule } from "../rule";

export const rule: TableRule = {
  id: "plan-final",
  group: "plan",
  scope: "table",
  severity: "error",
  title: { "zh-CN": "资金支出计划年底不是 100%", en: "Spend plan does not end at 100%" },
  why: {
    "zh-CN": "预算一年一定，支出计划到年底应当用完；不到 100% 等于说这笔预算用不完。来源：河北省绩效目标表表样，实践。",
    en: "The budget is for one year, so the plan ends at 100%; less says that the money is not needed. Source: Hebei's form, practice.",
  },
  how: {
    "zh-CN": "最后一个时点（12月底）填 100%；如果确实用不完，应当调减预算数。",
    en: "Enter 100% for the last checkpoint (end of December); when the money really is not needed, lower the budget.",
  },
  *check(table) {
    const cells = planCells(table);
    const last = cells.at(-1);
    if (last?.percent === undefined || last.percent === 100) return;
    const percent = percentText(last.percent);
    const shares = cells.flatMap((cell) => cell.percent ?? []).filter((share) => share > 0);
    const apart = shares.length > 1 && toDecimal(shares.reduce((sum, share) => sum + share, 0)) === 100;
    yield {
      field: last.path,
      message: {
        "zh-CN": `${last.label["zh-CN"]}的支出计划是 ${percent}，应当是 100%${apart ? "；几个数加起来正好是 100%，像是分段填的，要填累计数" : ""}。`,
        en: `The spend plan for the ${last.label.en} is ${percent}; it should be 100%${apart ? "; the shares add up to 100% and should be cumulative" : ""}.`,
      },
    };
  },
};
