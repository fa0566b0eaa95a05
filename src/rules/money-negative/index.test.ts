import { testRule } from "../../../tests/support/rule-tester";
import { rule } from "./index";

testRule(rule, {
  accept: [
    { name: "amounts", table: { budget: { total: "30.00", fiscal: "30.00", other: "0" } } },
    { name: "a dash", table: { budget: { total: "30", fiscal: "30", other: "-" } } },
    { name: "a negative nought", table: { budget: { other: "-0.00" } } },
    { name: "an unreadable cell", table: { budget: { total: "减少5万元" } } },
    { name: "a layout without a budget", table: {} },
  ],
  reject: [
    {
      name: "minus signs, brackets and stored numbers",
      table: { budget: { total: "-30万元", fiscal: "(5.00)", other: { value: -2, text: "-2.00" } } },
      problems: [
        {
          field: "budget.total",
          message: ["预算数“-30万元”是负数。", "The budget total “-30万元”: a negative amount."],
        },
        {
          field: "budget.fiscal",
          message: ["财政资金“(5.00)”是负数。", "The fiscal funds “(5.00)”: a negative amount."],
        },
        { field: "budget.other", message: ["其他资金“-2.00”是负数。", "The other funds “-2.00”: a negative amount."] },
      ],
    },
  ],
});
