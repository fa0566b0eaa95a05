import { testRule } from "../../../tests/support/rule-tester";
import { blankedRows, FULL_ROWS, withoutRows } from "../../../tests/support/full-rows";
import type { RowLiteral } from "../../../tests/support/table-builder";
import { rule } from "./index";

const OTHER: RowLiteral = ["", "其他", "其他事项", "说明", "≥1项", "计划"];
const ROWS = [2] as const;

testRule(rule, {
  accept: [
    { name: "a table with every category", table: { rows: FULL_ROWS } },
    { name: "a row that says 不涉及", table: { rows: blankedRows(ROWS, "不涉及") } },
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
          field: "indicators[2].level2",
          message: [
            "时效指标一行也没有填，最好写明什么时候做完。",
            "No row is filled in for the timeliness indicators 时效指标; it is best to state by when the work is done.",
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
            "时效指标一行也没有，最好写明什么时候做完。",
            "There is no row for the timeliness indicators 时效指标; it is best to state by when the work is done.",
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
