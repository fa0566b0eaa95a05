import { testRule } from "../../../tests/support/rule-tester";
import { rule } from "./index";

testRule(rule, {
  accept: [
    { name: "parts that add up", table: { budget: { total: "30.00", fiscal: "25.50", other: "4.50" } } },
    { name: "blank other funds as 0", table: { budget: { total: "13万元", fiscal: "130000元", other: " " } } },
    { name: "blank fiscal funds as 0", table: { budget: { total: "5", fiscal: "——", other: "5" } } },
    { name: "sums that binary fractions spoil", table: { budget: { total: "0.3", fiscal: "0.1", other: "0.2" } } },
    { name: "a difference within the tolerance", table: { budget: { total: "1.235", fiscal: "1.23", other: "0" } } },
    {
      name: "a difference within the tolerance that was set",
      table: { budget: { total: "30", fiscal: "29", other: "0" } },
      options: { budgetTolerance: 1 },
    },
    { name: "a blank total, which budget-missing reports", table: { budget: { total: "", fiscal: "30", other: "0" } } },
    { name: "a total of 0, which budget-missing reports", table: { budget: { total: "0", fiscal: "30", other: "0" } } },
    { name: "a part that is no amount", table: { budget: { total: "30", fiscal: "详见批复", other: "0" } } },
    { name: "a layout without other funds", table: { budget: { total: "30", fiscal: "20" } } },
    { name: "a layout without a budget block", table: {} },
    { name: "a classified part", table: { budget: { total: "30", fiscal: "涉密", other: "" } } },
  ],
  reject: [
    {
      name: "parts that make less",
      table: { budget: { total: "30.00", fiscal: "20.00", other: "5.00" } },
      problems: [
        {
          field: "budget.total",
          message: [
            "预算数是 30万元，财政资金 20万元 与其他资金 5万元 合计 25万元，相差 5万元。",
            "The total is 30 万元, but fiscal funds 20 万元 and other funds 5 万元 make 25 万元: 5 万元 apart.",
          ],
        },
      ],
    },
    {
      name: "both parts blank",
      table: { budget: { total: "1.20", fiscal: "", other: "" } },
      problems: [
        {
          field: "budget.total",
          message: [
            "预算数是 1.2万元，财政资金 0万元 与其他资金 0万元 合计 0万元，相差 1.2万元。",
            "The total is 1.2 万元, but fiscal funds 0 万元 and other funds 0 万元 make 0 万元: 1.2 万元 apart.",
          ],
        },
      ],
    },
    {
      name: "a difference of ten 元 in a table in 元",
      table: { moneyUnit: "元", budget: { total: "120010", fiscal: "120000", other: "0" } },
      problems: [
        {
          field: "budget.total",
          message: [
            "预算数是 120010元，财政资金 120000元 与其他资金 0元 合计 120000元，相差 10元。",
            "The total is 120010 元, but fiscal funds 120000 元 and other funds 0 元 make 120000 元: 10 元 apart.",
          ],
        },
      ],
    },
  ],
});
