import { testRule } from "../../../tests/support/rule-tester";
import { rule } from "./index";

const message = [
  "资金支出计划 4 个时点都没有填。",
  "None of the 4 checkpoints of the spend plan is filled in.",
] as const;

testRule(rule, {
  accept: [
    { name: "a full plan", table: { plan: ["25%", "50%", "75%", "100%"] } },
    { name: "a plan with one checkpoint filled in", table: { plan: ["", "", "", "100%"] } },
    { name: "a plan of zeros", table: { plan: ["0", "0", "0", "0"] } },
    { name: "a plan of texts", table: { plan: ["待定", "待定", "待定", "待定"] } },
    { name: "a layout without a plan", table: { title: "某项目绩效目标表" } },
    { name: "a classified plan", table: { plan: ["涉密", "", "", ""] } },
  ],
  reject: [
    { name: "four blank cells", table: { plan: ["", "", "", ""] }, problems: [{ field: "plan[0]", message }] },
    {
      name: "cells with white space and dashes only",
      table: { plan: [" ", "\n", "——", "　"] },
      problems: [{ field: "plan[0]", message }],
    },
  ],
});
