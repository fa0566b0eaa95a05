import { expectFixed } from "../../../tests/support/expect-fixed";
import { testRule, type RejectCase, type RuleCase } from "../../../tests/support/rule-tester";
import type { TableLiteral } from "../../../tests/support/table-builder";
import { rule } from "./index";

const BUDGET = { total: "50.00", fiscal: "50.00", other: "0" };

function accept(name: string, value: string, more: TableLiteral = {}): RuleCase {
  return {
    name: `${name} ${value}`,
    table: { budget: BUDGET, rows: [["产出指标", "成本指标", name, "说明", value, "预算"]], ...more },
  };
}

function reject(name: string, value: string, severity?: "hint" | "warning", fixed?: string): RejectCase {
  return {
    ...accept(name, value),
    problems: [
      {
        field: "indicators[0].value",
        ...(severity && { severity }),
        message: [
          `成本指标值“${value}”超过预算数 50万元。`,
          `The cost target “${value}” exceeds the budget of 50 万元.`,
        ],
        ...(fixed !== undefined && { fix: [["E9", value, fixed]] as const }),
      },
    ],
  };
}

testRule(rule, {
  accept: [
    accept("项目总成本", "≤50万元"),
    accept("项目总成本", "≤500000元"),
    accept("项目总成本", "≤50.004万元"),
    accept("项目总成本", "≥60万元"),
    accept("单台设备单价", "≤60万元"),
    accept("补助标准", "≤80万元"),
    accept("人均成本", "≤3000元/人"),
    accept("年租金", "≤8000元"),
    accept("成本节约率", "≥60%"),
    accept("项目总成本", "不超过预算"),
    accept("项目总成本", "≤60万美元"),
    accept("项目总成本", "≤60万元", { budget: { total: "" } }),
    accept("项目总成本", "≤60万元", { budget: { total: "涉密" } }),
    accept("项目总成本", "≤60万元", { budget: {} }),
    accept("项目总成本", "≤300000元", { budget: { total: "300000" }, moneyUnit: "元" }),
    {
      name: "a layout without a budget",
      table: { rows: [["产出指标", "成本指标", "项目总成本", "说明", "≤60万元", ""]] },
    },
    {
      name: "an amount in another row",
      table: { budget: BUDGET, rows: [["效益指标", "经济效益指标", "带动投资总额", "说明", "≥60万元", ""]] },
    },
  ],
  reject: [
    reject("项目总成本", "≤60万元", undefined, "≤50万元"),
    reject("项目成本", "55.5 万元", undefined, "50 万元"),
    reject("项目总成本", "≤500100元以内", undefined, "≤500000元以内"),
    reject("运行维护成本", "≤52万元", "warning"),
    reject("工程总投资", "≤300万元", "hint"),
    {
      name: "a table that counts in 元",
      table: {
        budget: { total: "300000" },
        moneyUnit: "元",
        rows: [["成本指标", "经济成本指标", "总成本", "说明", "≤31万元", ""]],
      },
      problems: [
        {
          field: "indicators[0].value",
          message: [
            "成本指标值“≤31万元”超过预算数 300000元。",
            "The cost target “≤31万元” exceeds the budget of 300000 元.",
          ],
          fix: [["E9", "≤31万元", "≤30万元"]],
        },
      ],
    },
  ],
});

it("is mended by its fix", () => {
  expectFixed(rule, accept("项目总成本", "≤60万元").table);
});
