import { testRule } from "../../../tests/support/rule-tester";
import { rule } from "./index";

testRule(rule, {
  accept: [
    {
      name: "an entry with the same words",
      table: { title: "1、校舍维修绩效目标表 TC 1、校舍维修绩效目标表 \\f C \\l 1 " },
    },
    {
      name: "an entry that differs in signs only",
      table: { title: "1、校舍（一期）绩效目标表TC 1.校舍(一期)绩效目标表 \\f B \\l 1 " },
    },
    { name: "an entry on a line of its own", table: { title: "TC 1、校舍绩效目标表 \\f B \\l 1 \n1、校舍绩效目标表" } },
    { name: "a title without an entry", table: { title: "1、校舍维修绩效目标表" } },
    { name: "a bookmark, which says nothing", table: { title: "[bookmark: _Toc_4_4_0000000001]1.校舍维修绩效目标表" } },
    { name: "a table without a title", table: {} },
  ],
  reject: [
    {
      name: "an entry of another project",
      table: { title: "2、校车购置绩效目标表 TC 1、校舍维修绩效目标表 \\f B \\l 1 " },
      problems: [
        {
          field: "title",
          message: [
            "目录项写的是“1、校舍维修绩效目标表”，表名是“2、校车购置绩效目标表”。",
            "The contents entry says “1、校舍维修绩效目标表”, the title “2、校车购置绩效目标表”.",
          ],
          fix: [["A1", "2、校车购置绩效目标表 TC 1、校舍维修绩效目标表 \\f B \\l 1 ", "2、校车购置绩效目标表"]],
        },
      ],
    },
  ],
});
