import { testWorkbookRule } from "../../../tests/support/rule-tester";
import type { TableLiteral } from "../../../tests/support/table-builder";
import { rule } from "./index";

function times(count: number, ...plan: string[]): TableLiteral[] {
  return Array.from({ length: count }, () => ({ plan }));
}

testWorkbookRule(rule, {
  accept: [
    { name: "four tables with one plan", tables: times(4, "25%", "50%", "75%", "100%") },
    {
      name: "plans that differ in one checkpoint",
      tables: [...times(4, "25%", "50%", "75%", "100%"), { plan: ["20%", "50%", "75%", "100%"] }],
    },
    { name: "blank plans", tables: times(6, "", "", "", "") },
    { name: "plans with a gap", tables: times(6, "", "50%", "75%", "100%") },
    { name: "layouts without a plan", tables: [{}, {}, {}, {}, {}] },
    { name: "no table", tables: [] },
  ],
  reject: [
    {
      name: "five tables with one plan, however it is written, once",
      tables: [
        { plan: ["0", "30%", "60%", "100%"] },
        ...times(4, "25%", "50%", "75%", "100%"),
        { plan: ["25.00", "50.00", "75.00", "100.00"] },
      ],
      problems: [
        {
          table: 1,
          field: "plan[0]",
          message: [
            "有 5 张表的支出计划都是 25%、50%、75%、100%，这是第一张。",
            "5 tables have the spend plan 25%, 50%, 75%, 100%; this is the first of them.",
          ],
        },
      ],
    },
  ],
});
