import type { WorkbookSnapshot } from "../src/workbook/snapshot";
import { layForm, sheetOf, type FormContent } from "../tests/support/form-layout";

/** A workbook of so many tables, a sheet each. Their projects differ as those of one unit do, and here and there something is wrong. */
export function benchWorkbook(tables: number): WorkbookSnapshot {
  return {
    sheets: Array.from({ length: tables }, (_, place) => {
      const content = formOf(place);
      return sheetOf([layForm(content)], {}, `${place + 1}`);
    }),
  };
}

/** What is done, to what, and how it is counted. */
const MATTERS = [
  ["养护", "乡村道路", "公里"],
  ["清运", "生活垃圾", "吨"],
  ["培训", "基层教师", "人"],
  ["维修", "校舍", "平方米"],
  ["购置", "教学设备", "台"],
  ["发放", "困难家庭补贴", "户"],
  ["印制", "宣传手册", "册"],
] as const;
const PLACES = ["东河", "南山", "西岭", "北岗", "柳林", "石桥", "大营", "新店", "白沙", "青石", "双塔"] as const;

function formOf(place: number): FormContent {
  const [verb, thing, unit] = MATTERS[place % MATTERS.length] ?? MATTERS[0];
  const where = `${PLACES[place % PLACES.length] ?? ""}${Math.floor(place / PLACES.length) + 1}片`;
  const amount = 100 + ((place * 37) % 900);
  const total = 10 + ((place * 13) % 90);
  const name = `${where}${thing}${verb}经费`;
  return {
    title: `${place + 1}、${name}绩效目标表`,
    unit: "123001某县公共事务中心本级",
    code: `13000024P${String(place).padStart(11, "0")}`,
    name,
    total,
    fiscal: place % 10 === 0 ? total - 1 : total,
    other: 0,
    purpose: `主要用于${where}${thing}的${verb}，包括材料费、人工费和验收费用。`,
    plan: [0.25, 0.5, place % 15 === 0 ? 0.45 : 0.75, 1],
    goals: [
      `1.全年${verb}${thing}${amount}${unit},验收合格率达到95%以上。`,
      `2.改善${where}群众的生产生活条件，群众满意度不低于90%。`,
    ],
    rows: [
      ["产出指标", "数量指标", `${verb}${thing}数量`, `全年${verb}的${thing}数量`, `≥${amount}${unit}`, "年度工作计划"],
      ["产出指标", "质量指标", `${thing}验收合格率`, `验收合格数÷${verb}总数×100%`, "≥95%", "行业验收标准"],
      ["产出指标", "时效指标", `${verb}完成时间`, `${verb}任务全部完成的日期`, "2024年12月底前", "年度工作计划"],
      ["产出指标", "成本指标", `${verb}总成本`, "全年实际支出总额", `≤${total}万元`, "预算批复"],
      [
        "效益指标",
        "社会效益指标",
        `${thing}受益村数`,
        "受益的行政村数量",
        place % 6 === 0 ? "明显提高" : "≥12个",
        "上年度完成值",
      ],
      [
        "效益指标",
        "可持续影响指标",
        `${thing}管护机制`,
        "建立的管护制度数量",
        "≥1项",
        place % 9 === 0 ? "" : "管理办法",
      ],
      ["满意度指标", "服务对象满意度指标", "群众满意度", "满意人数÷有效问卷数×100%", "≥90%", "满意度调查问卷"],
    ],
  };
}
