import { testRule } from "../../../tests/support/rule-tester";
import { rule } from "./index";

testRule(rule, {
  accept: [
    { name: "0 and 100%", table: { plan: ["0", "0%", "100%", "100.00%"] } },
    {
      name: "numbers that are shown as percentages",
      table: { plan: [{ value: 0.25, text: "25%" }, "50%", "75%", { value: 1, text: "100%" }] },
    },
    { name: "blank cells and dashes", table: { plan: ["", "——", " ", "100%"] } },
    { name: "a layout without a plan", table: {} },
    { name: "a classified plan", table: { plan: ["涉密", "涉密", "涉密", "涉密"] } },
  ],
  reject: [
    {
      name: "more than 100% and less than 0",
      table: { plan: ["-5%", "50%", "500%", "100%"] },
      problems: [
        {
          field: "plan[0]",
          message: ["3月底的支出计划是 -5%，小于 0。", "The spend plan for the end of March is -5%, less than 0."],
        },
        {
          field: "plan[2]",
          message: [
            "10月底的支出计划是 500%，超过 100%。",
            "The spend plan for the end of October is 500%, more than 100%.",
          ],
        },
      ],
    },
    {
      name: "a year that ends above 100%",
      table: { plan: ["25", "50", "75", "100.5"] },
      problems: [
        {
          field: "plan[3]",
          message: [
            "12月底的支出计划是 100.5%，超过 100%。",
            "The spend plan for the end of December is 100.5%, more than 100%.",
          ],
        },
      ],
    },
    {
      name: "a text",
      table: { plan: ["25%", "按合同支付", "75%", "100%"] },
      problems: [
        {
          field: "plan[1]",
          message: [
            "6月底的支出计划“按合同支付”不是百分数。",
            "The spend plan for the end of June, “按合同支付”, is not a percentage.",
          ],
        },
      ],
    },
  ],
});
