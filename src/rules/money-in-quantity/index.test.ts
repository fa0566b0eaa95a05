import { testRule, type RejectCase, type RuleCase } from "../../../tests/support/rule-tester";
import { rule } from "./index";

function accept(name: string, value: string, level2 = "数量指标"): RuleCase {
  return {
    name: `${level2} ${name} ${value}`,
    table: { rows: [["产出指标", level2, name, "说明", value, "年度工作计划"]] },
  };
}

function reject(name: string, value: string, severity?: "hint"): RejectCase {
  return {
    ...accept(name, value),
    problems: [
      {
        field: "indicators[0].value",
        ...(severity && { severity }),
        message: [`数量指标的指标值“${value}”是金额。`, `The quantity indicator has an amount of money, “${value}”.`],
      },
    ],
  };
}

testRule(rule, {
  accept: [
    accept("培训人数", "≥200人"),
    accept("发放创业贷款", "≥500万元"),
    accept("企业研发投入金额", "≥1亿元"),
    accept("招商引资额", "≥2亿元"),
    accept("补助发放金额", "≥30万元"),
    accept("培训费", "≤5万元", "成本指标"),
    accept("救助人数", "≥30人，20万元"),
    accept("", "20万元"),
    accept("涉密", "涉密"),
    { name: "a table without rows", table: {} },
  ],
  reject: [
    reject("会议经费", "2万元"),
    reject("救助所需金额", "20万元"),
    reject("补助标准", "200元/人"),
    reject("设备购置", "≤12万元", "hint"),
  ],
});
