import { testWorkbookRule } from "../../../tests/support/rule-tester";
import { rule } from "./index";

testWorkbookRule(rule, {
  accept: [
    { name: "different names", tables: [{ name: "校舍维修（一期）" }, { name: "校舍维修（二期）" }] },
    { name: "blank names", tables: [{ name: "" }, { name: " " }, { name: "——" }] },
    { name: "classified names", tables: [{ name: "涉密" }, { name: "涉密项目" }] },
    {
      name: "equal titles in a layout without names",
      tables: [{ title: "项目绩效目标表" }, { title: "项目绩效目标表" }],
    },
    { name: "no table", tables: [] },
  ],
  reject: [
    {
      name: "a name that differs in blanks and brackets only",
      tables: [{ name: "校舍维修（一期）" }, { name: "校车购置" }, { name: "校舍 维修(一期)" }],
      problems: [
        {
          table: 0,
          field: "name",
          message: [
            "项目名称“校舍维修（一期）”与第 3 张表相同。",
            "The project name “校舍维修（一期）” is also that of table 3.",
          ],
        },
        {
          table: 2,
          field: "name",
          message: [
            "项目名称“校舍 维修(一期)”与第 1 张表相同。",
            "The project name “校舍 维修(一期)” is also that of table 1.",
          ],
        },
      ],
    },
  ],
});
