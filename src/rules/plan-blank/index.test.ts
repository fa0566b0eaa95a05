import { testRule } from "../../../tests/support/rule-tester";
import { rule } from "./index";

testRule(rule, {
  accept: [
    { name: "a full plan", table: { plan: ["0", "0.5", "75%", "100%"] } },
    { name: "a plan that is blank throughout, which plan-missing reports", table: { plan: ["", " ", "", ""] } },
    { name: "a layout without a plan", table: {} },
    { name: "a plan with a classified cell", table: { plan: ["涉密", "", "", "100%"] } },
  ],
  reject: [
    {
      name: "two gaps",
      table: { plan: [" ", "50%", "", "100%"] },
      problems: [
        { field: "plan[0]", message: ["3月底的支出计划没有填。", "The spend plan for the end of March is blank."] },
        { field: "plan[2]", message: ["10月底的支出计划没有填。", "The spend plan for the end of October is blank."] },
      ],
    },
    {
      name: "a blank end of the year",
      table: { plan: ["25%", "50%", "75%", ""] },
      problems: [
        { field: "plan[3]", message: ["12月底的支出计划没有填。", "The spend plan for the end of December is blank."] },
      ],
    },
    {
      name: "a dash, named by the printed label",
      table: { plan: ["25%", "—", "75%", "100%"], labels: { "planLabels[1]": "6月\n末" } },
      problems: [
        { field: "plan[1]", message: ["6月末的支出计划没有填。", "The spend plan for the end of June is blank."] },
      ],
    },
  ],
});
