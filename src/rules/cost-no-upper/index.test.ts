import { expectFixed } from "../../../tests/support/expect-fixed";
import { testRule, type RejectCase, type RuleCase } from "../../../tests/support/rule-tester";
import { rule } from "./index";

function accept(name: string, value: string, level2 = "成本指标"): RuleCase {
  return {
    name: `${level2} ${name} ${value}`,
    table: { rows: [["产出指标", level2, name, "说明", value, "预算"]] },
  };
}

function reject(name: string, value: string, fixed?: string): RejectCase {
  return {
    ...accept(name, value),
    problems: [
      {
        field: "indicators[0].value",
        message: [`成本金额“${value}”没有写 ≤。`, `The cost “${value}” has no ≤.`],
        ...(fixed !== undefined && { fix: [["E9", value, fixed]] as const }),
      },
    ],
  };
}

testRule(rule, {
  accept: [
    accept("项目总成本", "≤10万元"),
    accept("项目总成本", "10万元以内"),
    accept("项目总成本", "不超过10万元"),
    accept("项目总成本", "=10万元"),
    accept("补助标准", "200元/人·月"),
    accept("奖励金额", "5000元"),
    accept("成本节约率", "5%"),
    accept("项目总成本", "控制在10万元左右，不超预算"),
    accept("培训费", "10"),
    accept("带动投资", "10万元", "经济效益指标"),
    accept("涉密", "涉密"),
    { name: "a table without rows", table: {} },
  ],
  reject: [
    reject("项目总成本", "10万元", "≤10万元"),
    reject("投保金额", "20元/户", "≤20元/户"),
    reject("年租金", "1,200元", "≤1,200元"),
    reject("项目总成本", "三十万元"),
    reject("项目总成本", "约30万元"),
    reject("项目总成本", "30万元左右"),
  ],
});

it("is mended by its fix", () => {
  expectFixed(rule, accept("项目总成本", "10万元").table);
  expectFixed(rule, accept("投保金额", "20元/户").table);
});
