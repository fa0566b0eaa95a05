import { testWorkbookRule } from "../../../tests/support/rule-tester";
import { rule } from "./index";

testWorkbookRule(rule, {
  accept: [
    {
      name: "units of one department",
      tables: [{ unitLine: "302001甲局" }, { unitLine: "302002乙所" }, { unitLine: "302丙" }],
    },
    { name: "two tables", tables: [{ unitLine: "302001甲局" }, { unitLine: "303001乙局" }] },
    {
      name: "a workbook of several departments",
      tables: [{ unitLine: "302001甲局" }, { unitLine: "303001乙局" }, { unitLine: "304001丙局" }],
    },
    { name: "layouts without unit lines", tables: [{}, {}, {}] },
    { name: "no table", tables: [] },
  ],
  reject: [
    {
      name: "one table of another department",
      tables: [{ unitLine: "302001甲局" }, { unitLine: "312001乙局" }, { unitLine: "302003甲局服务中心" }],
      problems: [
        {
          table: 1,
          field: "unitLine",
          message: [
            "单位代码的部门是 312，其他表大多是 302。",
            "The department of the unit code is 312; in most other tables it is 302.",
          ],
        },
      ],
    },
  ],
});
