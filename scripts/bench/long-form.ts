import type { FormContent } from "../../tests/support/form-layout";

/** Things that a project buys, mends or does, and how they are counted. */
const MATTERS = [
  ["乡村道路", "养护", "公里"],
  ["生活垃圾", "清运", "吨"],
  ["中小学校舍", "维修", "平方米"],
  ["教学设备", "购置", "台"],
  ["农田水渠", "疏浚", "米"],
  ["路灯", "更换", "盏"],
  ["公共图书", "采购", "册"],
  ["绿化苗木", "补植", "株"],
] as const;

const PLACES = ["东河", "南山", "西岭", "北岗", "柳林", "石桥", "大营", "新店", "白沙", "青石", "双塔"] as const;

const BASES = ["年度工作计划", "行业验收标准", "预算批复", "上年度完成值", "合同约定", "管理办法"] as const;

/** A form of 31 indicators, so that title, budget, plan and goals make 40 rows with them; here and there something is wrong. */
export function longForm(place: number): FormContent {
  const where = `${PLACES[place % PLACES.length] ?? ""}${Math.floor(place / PLACES.length) + 1}片`;
  const [thing, verb] = MATTERS[place % MATTERS.length] ?? MATTERS[0];
  const name = `${where}${thing}${verb}经费`;
  const total = 10 + ((place * 13) % 90);
  return {
    title: `${place + 1}、${name}绩效目标表`,
    unit: "123001某县公共事务中心本级",
    code: `13000024P${String(place).padStart(11, "0")}`,
    name,
    total,
    fiscal: place % 10 === 0 ? total - 1 : total,
    other: 0,
    purpose: `主要用于${where}${thing}${verb}，包括材料费、人工费、机械租赁费和验收费用，由中心统一组织实施。`,
    plan: [0.25, 0.5, place % 15 === 0 ? 0.45 : 0.75, 1],
    goals: [`按照年度计划完成${where}${thing}${verb}任务，改善群众的生产生活条件，群众满意度不低于90%。`],
    rows: [
      ...MATTERS.map(([item, deed, unit], index) => row("产出指标", "数量指标", place, index, item, deed, unit)),
      ...MATTERS.map(([item, deed], index) => row("产出指标", "质量指标", place, index, item, deed, "%")),
      ...MATTERS.slice(0, 4).map(([item, deed], index) => row("产出指标", "时效指标", place, index, item, deed, "月")),
      ...MATTERS.slice(0, 3).map(([item, deed], index) =>
        row("产出指标", "成本指标", place, index, item, deed, "万元"),
      ),
      ...MATTERS.slice(0, 3).map(([item, deed], index) => row("效益指标", "社会效益指标", place, index, item, deed)),
      ...MATTERS.slice(0, 2).map(([item, deed], index) => row("效益指标", "可持续影响指标", place, index, item, deed)),
      ...MATTERS.slice(0, 3).map(([item, deed], index) =>
        row("满意度指标", "服务对象满意度指标", place, index, item, deed),
      ),
    ],
  };
}

/** A row of the indicator grid: level 1, level 2, name, description, value, basis. */
function row(
  level1: string,
  level2: string,
  place: number,
  index: number,
  item: string,
  deed: string,
  unit = "",
): string[] {
  const amount = 10 + ((place * 37 + index * 101) % 990);
  const basis = (place + index) % 40 === 0 ? "" : (BASES[(place + index) % BASES.length] ?? "");
  const cells = (name: string, description: string, value: string): string[] => [
    level1,
    level2,
    name,
    description,
    value,
    basis,
  ];
  switch (level2) {
    case "数量指标":
      return cells(
        `${item}${deed}数量`,
        `全年${deed}的${item}数量`,
        `${(place + index) % 8 === 0 ? "≧" : "≥"}${amount}${unit}`,
      );
    case "质量指标":
      return cells(`${item}${deed}合格率`, `验收合格数÷${deed}总数×100%`, (place + index) % 60 === 0 ? "合格" : "≥95%");
    case "时效指标":
      return cells(`${item}${deed}完成时间`, `${item}${deed}任务全部完成的日期`, `2024年${9 + (index % 4)}月底前`);
    case "成本指标":
      return cells(`${item}${deed}成本`, `全年用于${item}${deed}的实际支出`, `≤${amount / 100}万元`);
    case "社会效益指标":
      return cells(`${item}${deed}受益村数`, `因${item}${deed}受益的行政村数量`, `≥${1 + (amount % 40)}个`);
    case "可持续影响指标":
      return cells(`${item}管护制度数`, `建立的${item}管护制度数量`, "≥1项");
    default:
      return cells(`${item}受益群众满意度`, "满意人数÷有效问卷数×100%", "≥90%");
  }
}
