import { testRule } from "../../../tests/support/rule-tester";
import { blankedRows, FULL_ROWS, withoutRows } from "../../../tests/support/full-rows";
import type { RowLiteral } from "../../../tests/support/table-builder";
import { rule } from "./index";

const OTHER: RowLiteral = ["", "其他", "其他事项", "说明", "≥1项", "计划"];
const ROWS = [3] as const;

testRule(rule, {
  accept: [
    { name: "a table with every category", table: { rows: FULL_ROWS } },
    {
      name: "a social cost in the guide of 2021",
      table: {
        rows: [["成本指标", "社会成本指标", "占用道路天数", "围挡天数", "≤20天", "合同"], ...withoutRows(ROWS)],
      },
    },
    { name: "rows that say 涉密", table: { rows: blankedRows(ROWS, "涉密") } },
    {
      name: "a filled row whose levels are unknown: it may be the one",
      table: { rows: [...withoutRows(ROWS), OTHER].map(unnamed) },
    },
  ],
  reject: [
    {
      name: "another form than Hebei's that prints no row for it, as a hint",
      table: {
        form: "national",
        title: "宣传绩效目标表",
        rows: [["产出指标", "数量指标", "宣传场次", null, "≥5场", null]],
      },
      problems: [
        {
          field: "indicators[0].level1",
          severity: "hint",
          message: [
            "成本指标一行也没有，应当写明要花多少钱。",
            "There is no row for the cost indicators 成本指标; state what it may cost.",
          ],
        },
      ],
    },
    {
      name: "a purchase, for which it is compulsory",
      table: { name: "办公设备购置费", rows: blankedRows(ROWS) },
      problems: [
        {
          field: "indicators[3].level2",
          message: [
            "成本指标一行也没有填，工程、修缮、购置类项目必须有。",
            "No row is filled in for the cost indicators 成本指标; works, repairs and purchases must have one.",
          ],
        },
      ],
    },
    {
      name: "the guide of 2021, where cost is a level 1 of its own",
      table: { rows: [["成本指标", "经济成本指标", "", "", "", ""], ...withoutRows(ROWS)] },
      problems: [
        {
          field: "indicators[0].level1",
          message: [
            "成本指标一行也没有填，应当写明要花多少钱。",
            "No row is filled in for the cost indicators 成本指标; state what it may cost.",
          ],
        },
      ],
    },
    {
      name: "a category that the form prints and nobody filled in",
      table: { rows: blankedRows(ROWS) },
      problems: [
        {
          field: "indicators[3].level2",
          message: [
            "成本指标一行也没有填，应当写明要花多少钱。",
            "No row is filled in for the cost indicators 成本指标; state what it may cost.",
          ],
        },
      ],
    },
    {
      name: "a category with dashes and 无 only",
      table: { rows: blankedRows(ROWS, "无") },
      problems: [
        {
          field: "indicators[3].level2",
          message: [
            "成本指标一行也没有填，应当写明要花多少钱。",
            "No row is filled in for the cost indicators 成本指标; state what it may cost.",
          ],
        },
      ],
    },
    {
      name: "a category without a row",
      table: { rows: withoutRows(ROWS) },
      problems: [
        {
          field: "indicators[0].level1",
          message: [
            "成本指标一行也没有，应当写明要花多少钱。",
            "There is no row for the cost indicators 成本指标; state what it may cost.",
          ],
        },
      ],
    },
  ],
});

function unnamed(row: RowLiteral): RowLiteral {
  const [, , name, description, value, basis] = row;
  return ["指标", "其他", name, description, value, basis];
}
