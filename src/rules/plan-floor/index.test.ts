import { testRule } from "../../../tests/support/rule-tester";
import { rule } from "./index";

const options = { planFloors: { march: 20, june: 50, october: 80 } };

testRule(rule, {
  accept: [
    { name: "any plan while no floor is set", table: { plan: ["0", "0", "0", "100%"] } },
    { name: "a plan on the floors", table: { plan: ["20%", "50%", "80%", "100%"] }, options },
    {
      name: "a checkpoint without a floor",
      table: { plan: ["0%", "50%", "0%", "100%"] },
      options: { planFloors: { june: 50 } },
    },
    { name: "a year's end that plan-final reports", table: { plan: ["20%", "50%", "80%", "80%"] }, options },
    { name: "blank cells, which plan-blank reports", table: { plan: ["", "", "", "100%"] }, options },
    {
      name: "a month that no floor is for",
      table: { plan: ["20%", "50%", "60%", "100%"], labels: { "planLabels[2]": "9月底" } },
      options,
    },
    { name: "a layout without a plan", table: {}, options },
  ],
  reject: [
    {
      name: "each checkpoint below its floor",
      table: { plan: ["0", "49.5%", "79%", "100%"] },
      options,
      problems: [
        {
          field: "plan[0]",
          message: [
            "3月底的支出计划是 0%，低于要求的 20%。",
            "The spend plan for the end of March is 0%, below the floor of 20%.",
          ],
        },
        {
          field: "plan[1]",
          message: [
            "6月底的支出计划是 49.5%，低于要求的 50%。",
            "The spend plan for the end of June is 49.5%, below the floor of 50%.",
          ],
        },
        {
          field: "plan[2]",
          message: [
            "10月底的支出计划是 79%，低于要求的 80%。",
            "The spend plan for the end of October is 79%, below the floor of 80%.",
          ],
        },
      ],
    },
  ],
});
