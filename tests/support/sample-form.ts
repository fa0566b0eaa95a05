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
    plan: [0.25, 0.5, 0.75, 1],
    goals: ["全年养护乡村道路，保障群众出行。"],
    rows: [
      ["产出指标", "数量指标", "养护里程", "全年养护的道路长度", "≥300公里", "年度养护计划"],
      ["产出指标", "质量指标", "养护合格率", "验收合格里程占养护里程的比例", "≥95%", "验收办法"],
      ["产出指标", "时效指标", "完成时间", "养护任务完成的时间", "12月底前", "年度养护计划"],
      ["产出指标", "成本指标", "养护成本", "全年养护所需的资金", "≤120万元", "预算批复"],
      ["效果指标", "社会效益指标", "通行保障天数", "道路保持畅通的天数", "≥360天", "历史数据"],
      ["满意度指标", "服务对象满意度指标", "群众满意度", "受访群众满意的比例", "≥90%", "问卷调查"],
    ],
  };
}

/** The cell of the last of the four plan percentages in the form's plain layout. */
export const PLAN_FINAL_CELL = layForm(soundForm("Sheet1")).fields["plan[3]"] ?? "";

/** A sheet with the form in its plain layout; by default the plan ends below 100 %, which is its only finding. */
export function formSheet(
  name: string,
  change: Partial<FormContent> = { plan: [0.25, 0.5, 0.75, 0.9] },
): SheetSnapshot {
  return sheetOf([layForm({ ...soundForm(name), ...change })], {}, name);
}
