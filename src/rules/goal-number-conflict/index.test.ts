import { testRule, type RejectCase, type RuleCase } from "../../../tests/support/rule-tester";
import { rule } from "./index";

function accept(goal: string, name: string, value: string, level2 = "数量指标"): RuleCase {
  return {
    name: `${goal} with ${name} ${value}`,
    table: { goals: [goal], rows: [["产出指标", level2, name, "说明", value, "年度计划"]] },
  };
}

function reject(goal: string, name: string, value: string, told: string, severity?: "hint"): RejectCase {
  return {
    ...accept(goal, name, value),
    problems: [
      {
        field: "indicators[0].value",
        ...(severity && { severity }),
        message: [
          `绩效目标里写的是“${told}”，指标值是“${value}”，不一致。`,
          `The goal says “${told}”, the target value “${value}”.`,
        ],
      },
    ],
  };
}

testRule(rule, {
  accept: [
    accept("培训教师200人，提高教学水平", "培训教师人数", "≥200人"),
    accept("为200名培训教师提供教材", "培训教师人数", "≥200人"),
    accept("培训教师0.02万人", "培训教师人数", "200人"),
    accept("培训教师3期，每期培训教师100人", "培训教师人数", "≥300人"),
    accept("培训教师约200人", "培训教师人数", "≥180人"),
    accept("辖区现有学校300所，改造学校20所", "改造学校数量", "20所"),
    accept("购置校车5辆", "培训教师人数", "≥200人"),
    accept("新建高标准农田1.2万亩", "新建高标准农田面积", "≥12000亩"),
    accept("三年内新建农村公路36公里", "新建农村公路里程", "≥12公里"),
    accept("到2025年累计培训教师600人", "培训教师人数", "≥200人"),
    accept("日均清运垃圾260吨", "清运垃圾数量", "≥9.4万吨"),
    {
      name: "a number that another row of the same things has",
      table: {
        goals: ["培训教师350人"],
        rows: [
          ["产出指标", "数量指标", "培训教师人数", "说明", "≥350人", "年度计划"],
          ["产出指标", "数量指标", "骨干培训人数", "说明", "≥180人", "年度计划"],
        ],
      },
    },
    accept("培训教师200人次", "培训教师人数", "≥100人"),
    accept("购置校车5辆", "购置救护车数量", "2辆"),
    accept("改造学校5所，新建学校2所", "学校数量", "7所"),
    accept("培训合格率达到95%", "培训合格率", "≥90%", "质量指标"),
    accept("培训教师200人", "培训教师满意度", "≥90%", "质量指标"),
    accept("培训教师，提高教学水平", "培训教师人数", "≥200人"),
    accept("涉密", "培训教师人数", "≥200人"),
    {
      name: "a layout without goals",
      table: { rows: [["产出指标", "数量指标", "培训人数", "说明", "≥200人", "计划"]] },
    },
  ],
  reject: [
    reject("培训教师200人，提高教学水平", "培训教师人数", "≥150人", "200人"),
    reject("培训教师260名，提高教学水平", "培训教师人数", "≥240人", "260名"),
    reject("新建农村公路12公里。", "新建农村公路里程", "≥10公里", "12公里"),
    reject("举办教师培训班6期", "培训期数", "≥4期", "6期", "hint"),
    reject("新建村卫生室三所", "新建村卫生室数量", "5所", "三所", "hint"),
  ],
});
