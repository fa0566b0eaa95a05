import { expectFixed } from "../../../tests/support/expect-fixed";
import { testRule, type RejectCase, type RuleCase } from "../../../tests/support/rule-tester";
import { table } from "../../../tests/support/table-builder";
import { DEFAULT_RULE_OPTIONS } from "../rule";
import { rule } from "./index";

function accept(name: string, value: string, description = "说明", level2 = "成本指标"): RuleCase {
  return {
    name: `${level2} ${name} ${value}`,
    table: { rows: [["产出指标", level2, name, description, value, "年度工作计划"]] },
  };
}

function reject(name: string, value: string, description = "说明", severity?: "hint"): RejectCase {
  return {
    ...accept(name, value, description),
    problems: [
      {
        field: "indicators[0].value",
        ...(severity && { severity }),
        message: [`成本指标“${name}”没有说花多少钱。`, `The cost indicator “${name}” states no cost.`],
      },
    ],
  };
}

testRule(rule, {
  accept: [
    accept("项目总成本", "≤50万元"),
    accept("人均培训成本", "≤300元/人·天"),
    accept("补助标准", "20元/户"),
    accept("成本节约率", "≥5%"),
    accept("预算控制", "不超过预算"),
    accept("项目支出", "≤预算数"),
    accept("年度支出", "控制在预算内"),
    accept("资金投入", "≤100%", "实际支出控制在预算以内"),
    accept("工程造价超支率", "≤0%"),
    accept("管理费占比", "≤5%", "管理费占总支出的比例"),
    accept("设备采购成本", "较低"),
    accept("设备采购成本", "≥90"),
    accept("培训费用", ""),
    accept("预算执行率", "≥90%", "说明", "质量指标"),
    accept("社会成本", "无负面影响", "对交通的影响", "社会成本指标"),
    accept("涉密", "涉密"),
    accept("不涉及", "无"),
    { name: "a table without rows", table: {} },
  ],
  reject: [
    reject("预算执行率", "≥90%", "实际支出÷预算数×100%"),
    reject("资金支付及时率", "是", "是否及时支付资金"),
    reject("支付效率", "95%", "支付资金与年初预算的占比"),
    reject("支付情况", "是"),
    reject("资金到位率", "100%"),
    reject("补助资金发放率", "100%"),
    reject("预算执行率", ""),
    reject("培训人数", "≥200人", "参加培训的人数"),
    reject("补贴发放户数", "≥100户"),
    reject("资金管理规范性", "规范"),
    reject("工作开展", "是", "工作是否开展"),
    reject("经费投入", "20%以上", "经费占项目的百分比", "hint"),
    {
      name: "an execution rate in a table with a budget, and offers the total cost",
      table: {
        budget: { total: "12.50", fiscal: "12.50", other: "0" },
        rows: [["成本指标", "经济成本指标", "预算执行率", "支出÷预算×100%", "≥90%", "年度计划"]],
      },
      problems: [
        {
          field: "indicators[0].value",
          message: ["成本指标“预算执行率”没有说花多少钱。", "The cost indicator “预算执行率” states no cost."],
          fix: [
            ["C9", "预算执行率", "项目总成本"],
            ["E9", "≥90%", "≤12.5万元"],
            ["D9", "支出÷预算×100%", "项目实际支出总额"],
          ],
        },
      ],
    },
  ],
});

it("offers no total cost for a row of another category", () => {
  const owner = table({
    budget: { total: "12.50", fiscal: "12.50", other: "0" },
    rows: [["产出指标", "成本指标", "保洁考核达标率", "达标的村数÷村数×100%", "≥95%", "考核办法"]],
  });
  const context = { standard: owner.standard, options: DEFAULT_RULE_OPTIONS, year: undefined };
  expect([...rule.check(owner, context)].map(({ field, fix }) => [field, fix])).toEqual([
    ["indicators[0].value", undefined],
  ]);
});

it("is mended by its fix", () => {
  expectFixed(rule, {
    budget: { total: "12.50", fiscal: "12.50", other: "0" },
    rows: [["产出指标", "成本指标", "预算执行率", "支出÷预算×100%", "≥90%", "经费支出标准第3条"]],
  });
});
