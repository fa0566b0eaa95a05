import { testRule } from "../../../tests/support/rule-tester";
import { rule } from "./index";

testRule(rule, {
  accept: [
    { name: "a plan that ends at 100%", table: { plan: ["25%", "50%", "75%", "100%"] } },
    { name: "percent points without a sign", table: { plan: ["20.00", "40.00", "60.00", "100.00"] } },
    {
      name: "fractions as Excel stores them",
      table: { plan: [0.25, 0.5, 0.75, 1].map((value) => ({ value, text: String(value) })) },
    },
    { name: "a blank end, which plan-blank reports", table: { plan: ["25%", "50%", "75%", ""] } },
    { name: "a plan that is blank throughout, which plan-missing reports", table: { plan: ["", "", "", ""] } },
    { name: "an end out of range, which plan-range reports", table: { plan: ["25%", "50%", "75%", "120%"] } },
    { name: "a text at the end, which plan-range reports", table: { plan: ["25%", "50%", "75%", "全部"] } },
    { name: "a layout without a plan", table: {} },
    { name: "a classified plan", table: { plan: ["涉密", "50%", "75%", "80%"] } },
  ],
  reject: [
    {
      name: "shares of each quarter",
      table: { plan: ["20%", "30%", "30%", "20%"] },
      problems: [
        {
          field: "plan[3]",
          message: [
            "12月底的支出计划是 20%，应当是 100%；几个数加起来正好是 100%，像是分段填的，要填累计数。",
            "The spend plan for the end of December is 20%; it should be 100%; the shares add up to 100% and should be cumulative.",
          ],
        },
      ],
    },
    {
      name: "a plan that ends below 100%",
      table: { plan: ["25%", "50%", "75%", "98.5%"] },
      problems: [
        {
          field: "plan[3]",
          message: [
            "12月底的支出计划是 98.5%，应当是 100%。",
            "The spend plan for the end of December is 98.5%; it should be 100%.",
          ],
        },
      ],
    },
    {
      name: "a plan that ends at 0",
      table: { plan: ["", "50%", "", "0"] },
      problems: [
        {
          field: "plan[3]",
          message: [
            "12月底的支出计划是 0%，应当是 100%。",
            "The spend plan for the end of December is 0%; it should be 100%.",
          ],
        },
      ],
    },
  ],
});
