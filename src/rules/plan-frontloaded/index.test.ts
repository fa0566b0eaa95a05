import { testRule } from "../../../tests/support/rule-tester";
import { rule } from "./index";

testRule(rule, {
  accept: [
    { name: "an even plan", table: { plan: ["25%", "50%", "75%", "100%"] } },
    { name: "nearly everything at once", table: { plan: ["99%", "99%", "99%", "100%"] } },
    { name: "everything by June", table: { plan: ["0", "100%", "100%", "100%"] } },
    { name: "more than everything, which plan-range reports", table: { plan: ["120%", "120%", "120%", "120%"] } },
    {
      name: "everything by the half-year",
      table: { plan: ["100%", "100%"], labels: { "planLabels[0]": "上半年", "planLabels[1]": "全年" } },
    },
    { name: "a plan of one checkpoint", table: { plan: ["100%"] } },
    { name: "a blank plan", table: { plan: ["", "", "", ""] } },
    { name: "a layout without a plan", table: {} },
  ],
  reject: [
    {
      name: "everything by March",
      table: { plan: ["100.00", "100.00", "100.00", "100.00"] },
      problems: [
        { field: "plan[0]", message: ["3月底就计划支出 100%。", "By the end of March, 100% is already spent."] },
      ],
    },
  ],
});
