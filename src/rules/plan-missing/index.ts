import { planCells } from "../plan-cells";
import type { TableRule } from "../rule";

export const rule: TableRule = {
  id: "plan-missing",
  group: "plan",
  scope: "table",
  severity: "error",
  title: { "zh-CN": "资金支出计划没有填", en: "Spend plan not filled in" },
  why: {
    "zh-CN": "支出计划是绩效目标表的必填项，年中看支出进度就以它为准；空着的表会被退回。来源：河北省绩效目标表表样。",
    en: "The spend plan is a required part of the form: progress during the year is measured against it, and a table without it is sent back. Source: Hebei's form.",
  },
  how: {
    "zh-CN": "按累计数填满各个时点，例如 25%、50%、75%、100%，年底填到 100%。",
    en: "Fill in every checkpoint with cumulative percentages, such as 25%, 50%, 75%, 100%, ending at 100%.",
  },
  *check(table) {
    const cells = planCells(table);
    const [first] = cells;
    if (first === undefined || !cells.every((cell) => cell.blank)) return;
    yield {
      field: first.path,
      message: {
        "zh-CN": `资金支出计划 ${cells.length} 个时点都没有填。`,
        en: `None of the ${cells.length} checkpoints of the spend plan is filled in.`,
      },
    };
  },
};
