import { testRule, type RejectCase, type RuleCase } from "../../../tests/support/rule-tester";
import { rule } from "./index";

function accept(name: string, description = "说明", value = "达到", level2 = "经济效益指标"): RuleCase {
  return {
    name: `${level2} ${name} ${value}`,
    table: { rows: [["效益指标", level2, name, description, value, "年度工作计划"]] },
  };
}

function reject(name: string, other?: readonly [string, string], severity?: "hint"): RejectCase {
  return {
    ...accept(name),
    problems: [
      {
        field: "indicators[0].name",
        ...(severity && { severity }),
        message: [
          `经济效益指标“${name}”没有说经济${other === undefined ? "" : `，像是${other[0]}`}。`,
          `The economic benefit “${name}” says nothing about the economy${other === undefined ? "" : `; it looks like ${other[1]}`}.`,
        ],
      },
    ],
  };
}

testRule(rule, {
  accept: [
    accept("肉羊出栏量"),
    accept("农民人均增收"),
    accept("节约运行费用"),
    accept("减少出行成本"),
    accept("带动就业人数"),
    accept("旅游收入增长率"),
    accept("项目产出", "说明", "≥20万元"),
    accept("设备使用率", "减少设备租金"),
    accept("无"),
    accept("设备使用率", "说明", "≥90%", "社会效益指标"),
    accept("涉密", "涉密", "涉密"),
    { name: "a blank name", table: { rows: [["效益指标", "经济效益指标", "", "说明", "达到", ""]] } },
    { name: "a table without rows", table: {} },
  ],
  reject: [
    reject("设备使用率（%）", undefined, "hint"),
    reject("治安案件下降率", ["社会效益", "a social benefit"], "hint"),
    reject("机制健全", ["可持续影响", "a lasting effect"], "hint"),
    reject("污水处理率", ["生态效益", "an ecological benefit"]),
    reject("学员满意度", ["社会效益", "a social benefit"]),
  ],
});
