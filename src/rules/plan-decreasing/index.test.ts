import { testRule } from "../../../tests/support/rule-tester";
import { rule } from "./index";

testRule(rule, {
  accept: [
    { name: "a rising plan", table: { plan: ["25%", "50%", "75%", "100%"] } },
    { name: "a plan that stands still", table: { plan: ["0", "0", "100%", "100%"] } },
    { name: "a plan with gaps that rises", table: { plan: ["25%", "", " ", "100%"] } },
    { name: "a figure out of range, which plan-range reports", table: { plan: ["25%", "500%", "75%", "100%"] } },
    { name: "a text, which plan-range reports", table: { plan: ["50%", "待定", "75%", "100%"] } },
    { name: "a layout without a plan", table: {} },
    { name: "a classified plan", table: { plan: ["50%", "涉密", "25%", "100%"] } },
  ],
  reject: [
    {
      name: "a drop at the end",
      table: { plan: ["0", "0", "100%", "0"] },
      problems: [
        {
          field: "plan[3]",
          message: [
            "12月底的支出计划是 0%，比10月底的 100% 少；支出计划是累计数。",
            "The spend plan for the end of December is 0%, less than the 100% for the end of October; the plan is cumulative.",
          ],
        },
      ],
    },
    {
      name: "a drop across a gap",
      table: { plan: ["60.00", "", "40.00", "100.00"] },
      problems: [
        {
          field: "plan[2]",
          message: [
            "10月底的支出计划是 40%，比3月底的 60% 少；支出计划是累计数。",
            "The spend plan for the end of October is 40%, less than the 60% for the end of March; the plan is cumulative.",
          ],
        },
      ],
    },
    {
      name: "two drops",
      table: { plan: ["50%", "20%", "70%", "60%"] },
      problems: [
        {
          field: "plan[1]",
          message: [
            "6月底的支出计划是 20%，比3月底的 50% 少；支出计划是累计数。",
            "The spend plan for the end of June is 20%, less than the 50% for the end of March; the plan is cumulative.",
          ],
        },
        {
          field: "plan[3]",
          message: [
            "12月底的支出计划是 60%，比10月底的 70% 少；支出计划是累计数。",
            "The spend plan for the end of December is 60%, less than the 70% for the end of October; the plan is cumulative.",
          ],
        },
      ],
    },
  ],
});
