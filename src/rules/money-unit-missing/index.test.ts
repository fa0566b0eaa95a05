import { expectFixed } from "../../../tests/support/expect-fixed";
import { testRule } from "../../../tests/support/rule-tester";
import { rule } from "./index";

testRule(rule, {
  accept: [
    { name: "万元", table: { budget: { total: "13万元", fiscal: "13.50 万元", other: "0元" } } },
    {
      name: "numbers in a table in 万元",
      table: { moneyUnit: "万元", budget: { total: "13.00", fiscal: "13.00", other: "0" } },
    },
    { name: "stored numbers", table: { budget: { total: { value: 13, text: "13.00" } } } },
    { name: "blank and unreadable cells", table: { budget: { total: "", fiscal: "若干万", other: "—" } } },
    { name: "classified amounts", table: { budget: { total: "涉密" } } },
    { name: "a layout without a budget", table: {} },
  ],
  reject: [
    {
      name: "万 in each cell that has it",
      table: { budget: { total: "13万", fiscal: " 13万", other: "0万元" } },
      problems: [
        {
          field: "budget.total",
          message: ["预算数“13万”少写了“元”。", "In the budget total “13万” 元 is missing behind the number."],
          fix: [["B4", "13万", "13万元"]],
        },
        {
          field: "budget.fiscal",
          message: ["财政资金“13万”少写了“元”。", "In the fiscal funds “13万” 元 is missing behind the number."],
          fix: [["D4", " 13万", "13万元"]],
        },
      ],
    },
    {
      name: "万 where the head says the unit, which the user has to take out",
      table: { moneyUnit: "万元", budget: { total: "13万" } },
      problems: [
        {
          field: "budget.total",
          message: ["预算数“13万”少写了“元”。", "In the budget total “13万” 元 is missing behind the number."],
        },
      ],
    },
    {
      name: "百万 and words behind it",
      table: { budget: { other: "2百万左右" } },
      problems: [
        {
          field: "budget.other",
          message: [
            "其他资金“2百万左右”少写了“元”。",
            "In the other funds “2百万左右” 元 is missing behind the number.",
          ],
          fix: [["F4", "2百万左右", "2百万元左右"]],
        },
      ],
    },
  ],
});

it("offers a fix that mends it for good", () => {
  expectFixed(rule, { budget: { total: "13万", fiscal: "13万", other: "0" } });
});
