import { testRule, type RejectCase, type RuleCase } from "../../../tests/support/rule-tester";
import { rule } from "./index";

function accept(value: string, name = "群众满意度", level2 = "服务对象满意度指标"): RuleCase {
  return {
    name: `${level2} ${name} ${value}`,
    table: { rows: [["满意度指标", level2, name, "说明", value, "问卷调查"]] },
  };
}

function reject(value: string, floor = 85): RejectCase {
  return {
    ...accept(value),
    options: { satisfactionFloor: floor },
    problems: [
      {
        field: "indicators[0].value",
        message: [`满意度“${value}”低于 ${floor}%。`, `The satisfaction of “${value}” is below ${floor}%.`],
      },
    ],
  };
}

testRule(rule, {
  accept: [
    accept("≥85%"),
    accept("≥90%"),
    accept("≥80"),
    accept("满意"),
    accept("≤5%", "群众不满意率"),
    accept("5%", "群众不满意率"),
    accept("≤3%", "群众满意度下降幅度"),
    accept("60%", "有效投诉处理率"),
    accept("≥80%", "学员满意度", "质量指标"),
    accept("涉密"),
    { ...accept("≥80%"), name: "a floor of the unit's own", options: { satisfactionFloor: 80 } },
    { name: "a table without rows", table: {} },
  ],
  reject: [reject("≥80%"), reject("60%"), reject("≥90%", 95)],
});
