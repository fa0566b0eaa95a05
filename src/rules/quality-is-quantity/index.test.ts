import { testRule, type RejectCase, type RuleCase } from "../../../tests/support/rule-tester";
import { rule } from "./index";

function accept(name: string, value: string, description = "说明", level2 = "质量指标"): RuleCase {
  return {
    name: `${level2} ${name} ${value}`,
    table: { rows: [["产出指标", level2, name, description, value, "年度工作计划"]] },
  };
}

function reject(name: string, value: string, severity?: "hint"): RejectCase {
  return {
    ...accept(name, value),
    problems: [
      {
        field: "indicators[0].name",
        ...(severity && { severity }),
        message: [
          `质量指标“${name}”只是数量，看不出质量。`,
          `The quality indicator “${name}” is a mere count and states no quality.`,
        ],
      },
    ],
  };
}

testRule(rule, {
  accept: [
    accept("培训合格率", "≥95%"),
    accept("合格产品数量", "≥500件"),
    accept("宣传内容差错次数", "0次"),
    accept("安全事故起数", "0起"),
    accept("获奖作品数", "≥3件"),
    accept("参训人数", "≥50人", "考核合格的人数"),
    accept("空气质量优良天数", "≥260天"),
    accept("考核得分", "≥90分"),
    accept("路面厚度", "≥18厘米"),
    accept("参训人数", "≥95%"),
    accept("系统恢复时间", "≤2小时"),
    accept("培训人数", "≥50人", "说明", "数量指标"),
    accept("涉密", "涉密"),
    accept("课题成果价值", "≥30万元"),
    { name: "a table without rows", table: {} },
  ],
  reject: [
    {
      ...accept("设备采购费用", "≤30万元"),
      problems: [
        {
          field: "indicators[0].name",
          message: [
            "质量指标“设备采购费用”只是金额，看不出质量。",
            "The quality indicator “设备采购费用” is a mere amount of money and states no quality.",
          ],
        },
      ],
    },
    reject("培训人数", "≥50人"),
    reject("申请贷款人数", "≥10人"),
    reject("河道清淤长度", "较长", "hint"),
    reject("开展文艺演出", "≥12场", "hint"),
    reject("发放宣传册数量", "", "hint"),
  ],
});
