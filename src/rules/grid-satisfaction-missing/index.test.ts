import { testRule } from "../../../tests/support/rule-tester";
import { blankedRows, FULL_ROWS, withoutRows } from "../../../tests/support/full-rows";
import type { RowLiteral } from "../../../tests/support/table-builder";
import { rule } from "./index";

const OTHER: RowLiteral = ["", "其他", "其他事项", "说明", "≥1项", "计划"];
const ROWS = [5] as const;

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
          field: "indicators[5].level2",
          message: [
            "满意度指标一行也没有填，项目有服务对象的应当填。",
            "No row is filled in for the satisfaction indicators 满意度指标; a project that serves somebody should have one.",
          ],
        },
      ],
    },
    {
      name: "a category without a row",
      table: { rows: withoutRows(ROWS) },
      problems: [
        {
          field: "table",
          message: [
            "满意度指标一行也没有，项目有服务对象的应当填。",
            "There is no row for the satisfaction indicators 满意度指标; a project that serves somebody should have one.",
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
