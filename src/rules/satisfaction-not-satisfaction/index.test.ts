import { testRule, type RejectCase, type RuleCase } from "../../../tests/support/rule-tester";
import { rule } from "./index";

function accept(name: string, description = "说明", value = "≥90%", level2 = "服务对象满意度指标"): RuleCase {
  return {
    name: `${level2} ${name} ${description}`,
    table: { rows: [["满意度指标", level2, name, description, value, "问卷调查"]] },
  };
}

function reject(name: string, value: string, level2 = "服务对象满意度指标"): RejectCase {
  return {
    ...accept(name, "说明", value, level2),
    problems: [
      {
        field: "indicators[0].name",
        message: [
          `满意度指标“${name}”没有说谁满意。`,
          `The satisfaction indicator “${name}” does not say who is satisfied.`,
        ],
      },
    ],
  };
}

testRule(rule, {
  accept: [
    accept("参训人员满意度"),
    accept("群众安全感"),
    accept("有效投诉次数", "查实的投诉", "≤3次"),
    accept("群众认可度"),
    accept("村民反响", "村民对道路维修的满意程度"),
    accept("家长反响", "家长的看法", "满意"),
    accept("", "补贴发放情况"),
    accept("活动次数", "说明", "≥3次", "数量指标"),
    accept("涉密", "涉密"),
    { name: "a table without rows", table: {} },
  ],
  reject: [
    reject("补贴发放到位情况", "100%"),
    reject("组织活动次数", "≥3次"),
    reject("资金发放及时率", "≥98%", ""),
    reject("法律意识", "提高", "满意度"),
  ],
});
