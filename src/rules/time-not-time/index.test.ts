import { testRule, type RejectCase, type RuleCase } from "../../../tests/support/rule-tester";
import { rule } from "./index";

function accept(name: string, value: string, description = "说明", level2 = "时效指标"): RuleCase {
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
        message: [`时效指标“${name}”没有说时间。`, `The timeliness indicator “${name}” says nothing about time.`],
      },
    ],
  };
}

testRule(rule, {
  accept: [
    accept("补助发放及时率", "100%"),
    accept("项目完成时间", "2023年12月31日"),
    accept("工程竣工", "2023年10月底前"),
    accept("项目验收", "1002023年12月31日"),
    accept("故障修复", "≤24小时"),
    accept("巡查", "≥4次/月"),
    accept("任务完成率", "100%", "按计划时间完成的任务占比"),
    accept("奖金发放", "当年审查、年底前发放"),
    accept("活动次数", "≥3次", "说明", "数量指标"),
    accept("", "≥3次"),
    accept("涉密", "涉密"),
    { name: "a table without rows", table: {} },
  ],
  reject: [
    reject("活动次数", "≥3次"),
    reject("设备在线率", "≥95%"),
    reject("发生事故起数", "0起"),
    reject("群众满意度", "≥90%"),
    reject("采购金额", "≤30万元"),
    reject("投保范围", "是", "hint"),
    reject("信访事项办结率", "≥90%", "hint"),
    reject("验收完成率", "100%", "hint"),
    reject("任务完成率", "≥90%", "hint"),
    {
      name: "the alias 进度指标",
      table: { rows: [["产出指标", "进度指标", "考核合格率", "说明", "≥95%", "年度工作计划"]] },
      problems: [
        {
          field: "indicators[0].name",
          message: [
            "时效指标“考核合格率”没有说时间。",
            "The timeliness indicator “考核合格率” says nothing about time.",
          ],
        },
      ],
    },
  ],
});
