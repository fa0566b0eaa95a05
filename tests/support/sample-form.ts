import { checkCharacterOf } from "../../src/text/project-code";
import type { SheetSnapshot } from "../../src/workbook/snapshot";
import { layForm, sheetOf } from "./form-layout";
import type { FormContent } from "./form-layout";

/** Serial numbers of projects, by the sheet they stand on: no two sheets have the same project. */
const serials = new Map<string, number>();

/** A form without a finding; all of it invented. Each sheet has a project of its own. */
function soundForm(sheet: string): FormContent {
  const serial = serials.get(sheet) ?? serials.size + 1;
  serials.set(sheet, serial);
  const name = `第${String(serial)}标段乡村道路养护`;
  const code = `13000024P000123${String(serial).padStart(5, "0")}`;
  return {
    title: `${String(serial)}、${name}绩效目标表`,
    unit: "123001某县交通运输局本级",
    code: code + checkCharacterOf(code),
    name,
    total: 120,
    fiscal: 100,
    other: 20,
    purpose: "用于乡村道路日常养护和小修。",
    plan: [firstShare(serial), 0.5, 0.75, 1],
    goals: [`全年养护乡村道路${300 + serial}公里，验收合格率达到95%以上，保障沿线群众安全出行。`],
    rows: [
      ["产出指标", "数量指标", "养护里程", "全年养护的道路长度", `≥${300 + serial}公里`, "年度养护计划"],
      ["产出指标", "质量指标", "养护合格率", "验收合格里程÷养护里程×100%", "≥95%", "《公路养护质量检查评定标准》"],
      ["产出指标", "时效指标", "养护完成时间", "全部养护任务完成的日期", "2024年12月底前", "年度养护计划"],
      ["产出指标", "成本指标", "养护总成本", "全年养护实际支出总额", "≤120万元", "预算批复"],
      ["效益指标", "社会效益指标", "通行保障天数", "道路保持畅通的天数", `≥${340 + serial}天`, "上年度完成值"],
      ["满意度指标", "服务对象满意度指标", "沿线群众满意度", "满意人数÷有效问卷数×100%", "≥90%", "满意度调查问卷"],
    ],
  };
}

/** The cell of the last of the four plan percentages in the form's plain layout. */
export const PLAN_FINAL_CELL = layForm(soundForm("Sheet1")).fields["plan[3]"] ?? "";

/** No two plans are the same: five alike would be a finding. */
function firstShare(serial: number): number {
  return (2000 + serial) / 10000;
}

/** A sheet with the form in its plain layout; by default the plan ends below 100 %, which is its only finding. */
export function formSheet(name: string, change?: Partial<FormContent>): SheetSnapshot {
  const form = soundForm(name);
  return sheetOf([layForm({ ...form, ...(change ?? { plan: [...form.plan.slice(0, 3), 0.9] }) })], {}, name);
}
