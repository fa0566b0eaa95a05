import { testRule, type RejectCase } from "../../../tests/support/rule-tester";
import type { TableLiteral } from "../../../tests/support/table-builder";
import { rule } from "./index";

function reject(name: string, table: TableLiteral, shown: string): RejectCase {
  return {
    name,
    table,
    problems: [
      {
        field: "purpose",
        message: [`资金用途“${shown}”与绩效目标写得一样。`, `The use “${shown}” says the same as the goal.`],
      },
    ],
  };
}

testRule(rule, {
  accept: [
    {
      name: "a use and a goal of the same matter",
      table: { purpose: "购置校车5辆，每辆20万元", goals: ["新增校车5辆，解决300名学生上学接送"] },
    },
    {
      name: "a goal that takes up words of the use",
      table: { purpose: "农村公路养护", goals: ["完成农村公路养护120公里，路面完好率达到95%"] },
    },
    { name: "a blank goal, which goal-missing reports", table: { purpose: "购置校车", goals: [""] } },
    { name: "blanks on both sides", table: { purpose: "", goals: [""] } },
    { name: "classified texts", table: { purpose: "涉密", goals: ["涉密"] } },
    { name: "a layout without goals", table: { purpose: "购置校车" } },
    { name: "a layout without a use", table: { goals: ["购置校车"] } },
  ],
  reject: [
    reject(
      "the same text with other signs",
      { purpose: "做好会议工作，保障业务开展", goals: ["做好会议工作,保障业务开展。\t\t"] },
      "做好会议工作，保障业务开展",
    ),
    reject(
      "amounts before the same text",
      { purpose: "预算数30万元。开展禁毒宣传，提高群众知晓率", goals: ["1.开展禁毒宣传，提高群众知晓率"] },
      "开展禁毒宣传，提高群众知晓率",
    ),
    reject(
      "one of several goals",
      { purpose: "购置校车，保障学生上学", goals: ["改善办学条件", "购置校车，保障学生上学"] },
      "购置校车，保障学生上学",
    ),
    reject(
      "the goals taken together",
      { purpose: "购置校车；保障学生上学", goals: ["1、购置校车\n2、保障学生上学"] },
      "购置校车。保障学生上学",
    ),
  ],
});
