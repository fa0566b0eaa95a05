import { testRule } from "../../../tests/support/rule-tester";
import { rule } from "./index";

testRule(rule, {
  accept: [
    { name: "an amount", table: { budget: { total: "30.00", fiscal: "30.00", other: "" } } },
    { name: "an amount with its unit", table: { budget: { total: "189.8万元", fiscal: "189.8万元", other: "" } } },
    { name: "a negative amount", table: { budget: { total: "-5" } } },
    { name: "a layout without the cell", table: { budget: { fiscal: "30.00" } } },
    { name: "a layout without a budget block", table: {} },
    { name: "a classified amount", table: { budget: { total: "涉密项目" } } },
  ],
  reject: [
    {
      name: "a blank total",
      table: { budget: { total: " ", fiscal: "30.00", other: "" } },
      problems: [{ field: "budget.total", message: ["预算数没有填。", "The budget total is blank."] }],
    },
    {
      name: "dashes",
      table: { budget: { total: "——" } },
      problems: [{ field: "budget.total", message: ["预算数没有填。", "The budget total is blank."] }],
    },
    {
      name: "zero",
      table: { budget: { total: "0.00万元", fiscal: "30" } },
      problems: [
        {
          field: "budget.total",
          message: ["预算数是 0（填的是“0.00万元”）。", "The budget total is 0 (the cell says “0.00万元”)."],
        },
      ],
    },
    {
      name: "a text",
      table: { budget: { total: "按批复执行" } },
      problems: [
        {
          field: "budget.total",
          message: ["预算数“按批复执行”不是金额。", "The budget total “按批复执行” is not an amount."],
        },
      ],
    },
  ],
});
