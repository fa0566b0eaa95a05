import { expectFixed } from "../../../tests/support/expect-fixed";
import { testRule } from "../../../tests/support/rule-tester";
import { rule } from "./index";

testRule(rule, {
  accept: [
    { name: "percentages", table: { plan: ["25%", "50%", "75%", "100%"] } },
    { name: "percent points", table: { plan: ["20.00", "40.00", "60.00", "100.00"] } },
    { name: "percentages with decimals where they are needed", table: { plan: ["12.5%", "50%", "75%", "100%"] } },
    { name: "a bare 0% among decimals", table: { plan: ["0%", "50.00%", "75.00%", "100.00%"] } },
    {
      name: "fractions that Excel shows as percentages",
      table: { plan: [0, 0.5, 0.75, 1].map((value) => ({ value, text: `${value * 100}%` })) },
    },
    { name: "blank cells, which plan-blank reports", table: { plan: ["", "50%", "", "100%"] } },
    { name: "a text, which plan-range reports", table: { plan: ["25%", "50%", "75%", "全部"] } },
    { name: "a classified plan", table: { plan: ["涉密", "0", "75%", "100%"] } },
    { name: "a layout without a plan", table: {} },
  ],
  reject: [
    {
      name: "0 among percentages",
      table: { plan: ["0", "0 ", "100%", "100%"] },
      problems: [
        {
          field: "plan[0]",
          message: [
            "3月底写的是“0”，没有 %；10月底写的是“100%”。",
            "The end of March says “0” without %, the end of October “100%”.",
          ],
          fix: [
            ["B7", "0", "0%"],
            ["C7", "0 ", "0%"],
          ],
        },
      ],
    },
    {
      name: "a fraction among percentages, without a fix",
      table: { plan: ["25%", "50%", "75%", "1"] },
      problems: [
        {
          field: "plan[3]",
          message: [
            "12月底写的是“1”，没有 %；3月底写的是“25%”。",
            "The end of December says “1” without %, the end of March “25%”.",
          ],
        },
      ],
    },
    {
      name: "different decimals",
      table: { plan: ["25%", "50.00%", "75.00%", "100.00%"] },
      problems: [
        {
          field: "plan[0]",
          message: [
            "3月底的“25%”与6月底的“50.00%”小数位数不一致。",
            "The end of March (“25%”) and the end of June (“50.00%”) have different decimals.",
          ],
        },
      ],
    },
  ],
});

it("offers a fix that mends it for good", () => {
  expectFixed(rule, { plan: ["0", "40", "70%", "100%"] });
});
