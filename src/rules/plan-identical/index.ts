import type { TargetTable } from "../../model/target-table";
import { groupBy } from "../../model/group-by";
import { percentText } from "../number-text";
import { planCells } from "../plan-cells";
import type { WorkbookRule } from "../rule";

export const rule: WorkbookRule = {
  id: "plan-identical",
  group: "plan",
  scope: "workbook",
  severity: "hint",
  title: { "zh-CN": "多个项目的支出计划完全相同", en: "Many projects with one spend plan" },
  why: {
    "zh-CN": "项目不同，付款时间也不同；许多项目填一样的比例，多半没有按实际进度排。来源：实践。",
    en: "Projects are paid at different times; one plan for many of them was hardly thought about. Source: practice.",
  },
  how: {
    "zh-CN": "按各项目的合同和工作进度分别填写。",
    en: "Plan each project by its own contracts and progress.",
  },
  *check(tables) {
    for (const [plan, group] of groupBy(tables, planText)) {
      const [first] = group;
      if (first === undefined || group.length < MANY) continue;
      yield {
        table: first.index,
        field: "plan[0]",
        message: {
          "zh-CN": `有 ${group.length} 张表的支出计划都是 ${plan}，这是第一张。`,
          en: `${group.length} tables have the spend plan ${plan.replaceAll("、", ", ")}; this is the first of them.`,
        },
      };
    }
  },
};

const MANY = 5;

function planText(table: TargetTable): string | undefined {
  const percents = planCells(table).map(({ percent }) => percent);
  const filled = percents.filter((percent) => percent !== undefined);
  return filled.length < 2 || filled.length < percents.length ? undefined : filled.map(percentText).join("、");
}
