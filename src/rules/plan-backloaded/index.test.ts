import { testRule } from "../../../tests/support/rule-tester";
import { rule } from "./index";

testRule(rule, {
  accept: [
    { name: "an even plan", table: { plan: ["25%", "50%", "75%", "100%"] } },
    { name: "nothing in the first half", table: { plan: ["0", "0", "30%", "100%"] } },
    { name: "a blank October with a June, which plan-blank reports", table: { plan: ["", "50%", "", "100%"] } },
    { name: "a plan of noughts, which plan-final reports", table: { plan: ["0", "0", "0", "0"] } },
    { name: "a plan that is blank throughout", table: { plan: ["", "", "", ""] } },
    { name: "a plan of one checkpoint", table: { plan: ["100%"] } },
    { name: "a classified plan", table: { plan: ["涉密", "", "", "100%"] } },
    { name: "a layout without a plan", table: {} },
  ],
  reject: [
    {
      name: "nothing by October",
      table: { plan: ["0%", "0%", "0%", "100%"] },
      problems: [
        {
          field: "plan[2]",
          message: [
            "到10月底还是 0%，钱都留到年底支出。",
            "Nothing is spent by the end of October: all the money is left to the end of the year.",
          ],
        },
      ],
    },
    {
      name: "December alone",
      table: { plan: [" ", "", "——", "100%"] },
      problems: [
        {
          field: "plan[3]",
          message: [
            "资金支出计划只填了12月底，全年的钱都在最后支出。",
            "Only the end of December is filled in: all the money is spent at the end.",
          ],
        },
      ],
    },
  ],
});
