import { expectFixed } from "../../../tests/support/expect-fixed";
import { testRule, type RejectCase, type RuleCase } from "../../../tests/support/rule-tester";
import { rule } from "./index";

function accept(name: string, description: string, level2 = "成本指标"): RuleCase {
  return {
    name: `${name} ${description}`,
    table: { rows: [["产出指标", level2, name, description, "≥5%", "预算"]] },
  };
}

function reject(name: string, description: string): RejectCase {
  return {
    ...accept(name, description),
    problems: [
      {
        field: "indicators[0].description",
        message: [
          `描述“${description}”算出来是执行率，不是节约率。`,
          `The description “${description}” gives the execution rate, not the saving rate.`,
        ],
        fix: [["D9", description, "（预算数－实际支出）÷预算数×100%"]],
      },
    ],
  };
}

testRule(rule, {
  accept: [
    accept("成本节约率", "（预算数－实际支出）÷预算数×100%"),
    accept("成本节约率", "（预算数-实际支出）/预算数"),
    accept("节支率", "节约的资金占预算的比率"),
    accept("节支率", "实际支出比预算减少的比例"),
    accept("预算执行率", "实际支出÷预算数×100%"),
    accept("成本节约率", "反映成本控制情况"),
    accept("成本节约率", ""),
    accept("能源节约率", "实际用量与计划用量的比率", "生态效益指标"),
    accept("涉密", "涉密"),
    { name: "a table without rows", table: {} },
  ],
  reject: [
    reject("节支率", "实际发生费用与预算数的比率"),
    reject("节约资金率", "实际支出÷预算金额×100%"),
    reject("资金节约率", "实际支出÷预算数×100%"),
    reject("采购资金结余率", "中标金额占采购预算的比例"),
    reject("成本节约率", "项目支出/预算金额"),
  ],
});

it("is mended by its fix", () => {
  expectFixed(rule, accept("成本节约率", "实际支出÷预算数×100%").table);
});
