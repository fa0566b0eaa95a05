import { testRule } from "../../../tests/support/rule-tester";
import { blankedRows, FULL_ROWS, withoutRows } from "../../../tests/support/full-rows";
import type { RowLiteral } from "../../../tests/support/table-builder";
import { rule } from "./index";

const OTHER: RowLiteral = ["", "其他", "其他事项", "说明", "≥1项", "计划"];
const ROWS = [1] as const;

testRule(rule, {
  accept: [
    { name: "a table with every category", table: { rows: FULL_ROWS } },
    { name: "rows that say 涉密", table: { rows: blankedRows(ROWS, "涉密") } },
    {
      name: "a filled row whose levels are unknown: it may be the one",
      table: { rows: [...withoutRows(ROWS), OTHER].map(unnamed) },
    },
  ],
  reject: [
    {
      name: "a category that the form prints and nobody filled in",
      table: { rows: blankedRows(ROWS) },
      problems: [
        {
          field: "indicators[1].level2",
          message: [
            "质量指标一行也没有填，产出要写明做成什么样。",
            "No row is filled in for the quality indicators 质量指标; output states how well it is done.",
          ],
        },
      ],
    },
    {
      name: "a category with dashes and 无 only",
      table: { rows: blankedRows(ROWS, "无") },
      problems: [
        {
          field: "indicators[1].level2",
          message: [
            "质量指标一行也没有填，产出要写明做成什么样。",
            "No row is filled in for the quality indicators 质量指标; output states how well it is done.",
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
            "质量指标一行也没有，产出要写明做成什么样。",
            "There is no row for the quality indicators 质量指标; output states how well it is done.",
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
