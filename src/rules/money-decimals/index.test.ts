import { testRule } from "../../../tests/support/rule-tester";
import { rule } from "./index";

testRule(rule, {
  accept: [
    { name: "two decimals throughout", table: { budget: { total: "30.00", fiscal: "25.50", other: "4.50" } } },
    { name: "a bare 0, which goes with all", table: { budget: { total: "30.00", fiscal: "30.00", other: "0" } } },
    { name: "numbers without padding", table: { budget: { total: "12.5万元", fiscal: "10万元", other: "2.5万元" } } },
    { name: "blank cells", table: { budget: { total: "30.00", fiscal: "30.00", other: "" } } },
    {
      name: "stored numbers that are shown alike",
      table: { budget: { total: { value: 30, text: "30.00" }, fiscal: "30.00" } },
    },
    { name: "classified amounts", table: { budget: { total: "30.00", fiscal: "涉密" } } },
    { name: "a layout without a budget", table: {} },
  ],
  reject: [
    {
      name: "decimals that differ",
      table: { budget: { total: "30.00", fiscal: "30", other: "0.00" } },
      problems: [
        {
          field: "budget.fiscal",
          message: [
            "财政资金“30”与预算数“30.00”的小数位数不一致。",
            "The fiscal funds “30” and the budget total “30.00” have different decimals.",
          ],
        },
      ],
    },
    {
      name: "the total as the odd one",
      table: { budget: { total: "30.5", fiscal: "30.50", other: "0" } },
      problems: [
        {
          field: "budget.total",
          message: [
            "预算数“30.5”与财政资金“30.50”的小数位数不一致。",
            "The budget total “30.5” and the fiscal funds “30.50” have different decimals.",
          ],
        },
      ],
    },
  ],
});
