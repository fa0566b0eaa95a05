import { testRule } from "../../../tests/support/rule-tester";
import type { TableLiteral } from "../../../tests/support/table-builder";
import { rule } from "./index";

const FULL: TableLiteral = {
  title: "1、培训费绩效目标表",
  code: "",
  name: "培训费",
  budget: { total: "10", fiscal: "10", other: "0" },
  purpose: "",
  plan: ["25%", "50%", "75%", "100%"],
  goals: [""],
};

testRule(rule, {
  accept: [
    {
      name: "another form than Hebei's without code, budget, use and spend plan",
      table: { form: "national", name: "清淤", goals: ["清淤42公里"] },
    },
    { name: "a table with every part, blank or not", table: FULL },
    { name: "a budget without 其他资金", table: { ...FULL, budget: { total: "10" } } },
    { name: "a table without a title", table: withoutParts("title") },
  ],
  reject: [
    {
      name: "a lone grid",
      table: {},
      problems: [
        {
          field: "table",
          message: [
            "这张表缺少项目编码、项目名称、预算数、资金用途、资金支出计划、绩效目标。",
            "The table has no 项目编码 (code), 项目名称 (name), 预算数 (budget), 资金用途 (use), 资金支出计划 (spend plan), 绩效目标 (goals).",
          ],
        },
      ],
    },
    {
      name: "a table without a plan",
      table: withoutParts("plan"),
      problems: [
        {
          field: "table",
          message: ["这张表缺少资金支出计划。", "The table has no 资金支出计划 (spend plan)."],
        },
      ],
    },
    {
      name: "a budget without 预算数, and no goals",
      table: { ...withoutParts("goals"), budget: { fiscal: "10" } },
      problems: [
        {
          field: "table",
          message: ["这张表缺少预算数、绩效目标。", "The table has no 预算数 (budget), 绩效目标 (goals)."],
        },
      ],
    },
  ],
});

function withoutParts(...parts: readonly (keyof TableLiteral)[]): TableLiteral {
  return Object.fromEntries(Object.entries(FULL).filter(([name]) => !parts.some((part) => part === name)));
}
