import { testWorkbookRule } from "../../../tests/support/rule-tester";
import type { TableLiteral } from "../../../tests/support/table-builder";
import { rule } from "./index";

const head: TableLiteral = { moneyUnit: "万元", budget: { total: "30.00", fiscal: "30.00", other: "0" } };
const cells: TableLiteral = { budget: { total: "30万元", fiscal: "30万元", other: "0" } };

testWorkbookRule(rule, {
  accept: [
    { name: "the unit at the head of every table", tables: [head, head] },
    { name: "the unit in the cells of every table", tables: [cells, cells] },
    {
      name: "half a unit, which money-unit-missing reports",
      tables: [{ budget: { total: "13万", fiscal: "13万元" } }],
    },
    { name: "numbers without any unit", tables: [{ budget: { total: "30", fiscal: "30" } }] },
    { name: "blank and classified cells", tables: [{ budget: { total: "30万元", fiscal: "涉密", other: " " } }] },
    { name: "layouts without a budget", tables: [head, {}] },
    { name: "no table", tables: [] },
  ],
  reject: [
    {
      name: "another unit than the head says",
      tables: [{ moneyUnit: "万元", budget: { total: "30.00", fiscal: "300000元" } }],
      problems: [
        {
          table: 0,
          field: "budget.fiscal",
          message: [
            "表头的单位是万元，财政资金却写成“300000元”。",
            "The table is in 万元, but the fiscal funds says “300000元”.",
          ],
        },
      ],
    },
    {
      name: "two units in one row",
      tables: [{ budget: { total: "30万元", fiscal: "300000元" } }],
      problems: [
        {
          table: 0,
          field: "budget.fiscal",
          message: [
            "财政资金“300000元”与前面的金额单位不同，前面用的是万元。",
            "The fiscal funds “300000元” is in another unit than the amounts before it, which are in 万元.",
          ],
        },
      ],
    },
    {
      name: "an amount without a unit beside one that has it",
      tables: [{ budget: { total: "30万元", fiscal: "30", other: "0" } }],
      problems: [
        {
          table: 0,
          field: "budget.fiscal",
          message: [
            "财政资金“30”没有写单位，预算数“30万元”写了。",
            "The fiscal funds “30” has no unit, the budget total “30万元” has.",
          ],
        },
      ],
    },
    {
      name: "the same unit twice, as a hint",
      tables: [{ moneyUnit: "万元", budget: { total: "30万元", fiscal: "30万元" } }],
      problems: [
        {
          table: 0,
          field: "budget.total",
          severity: "hint",
          message: [
            "表头已经写了单位（万元），预算数“30万元”不用再写。",
            "The table says its unit (万元) already; the budget total “30万元” need not.",
          ],
        },
      ],
    },
    {
      name: "a table in another unit",
      tables: [head, { moneyUnit: "元", budget: { total: "30000" } }, head],
      problems: [
        {
          table: 1,
          field: "moneyUnit",
          message: ["这张表的单位是元，其他表大多是万元。", "This table is in 元, most others are in 万元."],
        },
      ],
    },
    {
      name: "units in the cells of one table, as a hint",
      tables: [head, cells, head],
      problems: [
        {
          table: 1,
          field: "budget.total",
          severity: "hint",
          message: [
            "这张表的金额单位写在格子里，其他表大多写在表头。",
            "This table has its unit in the cells, most others have it at the head.",
          ],
        },
      ],
    },
    {
      name: "a unit at the head of one table, as a hint",
      tables: [cells, cells, head],
      problems: [
        {
          table: 2,
          field: "budget.total",
          severity: "hint",
          message: [
            "这张表的金额单位写在表头，其他表大多写在格子里。",
            "This table has its unit at the head, most others have it in the cells.",
          ],
        },
      ],
    },
  ],
});
