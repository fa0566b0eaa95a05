import { testWorkbookRule } from "../../../tests/support/rule-tester";
import type { TableLiteral } from "../../../tests/support/table-builder";
import { rule } from "./index";

function titles(...heads: string[]): TableLiteral[] {
  return heads.map((head, index) => ({ title: `${head}项目${"甲乙丙丁戊己".charAt(index)}绩效目标表` }));
}

testWorkbookRule(rule, {
  accept: [
    { name: "1 to n", tables: titles("1.", "2.", "3.") },
    { name: "a second part that begins with 1 again", tables: titles("1、", "2、", "3、", "1、", "2、") },
    { name: "signs in full width", tables: titles("1.", "2．", "3.") },
    { name: "a choice of sheets that does not begin with 1", tables: titles("4.", "5.") },
    { name: "a single table", tables: titles("7.") },
    { name: "titles without numbers", tables: titles("", "", "") },
    { name: "one numbered title among many", tables: titles("1.", "", "") },
    { name: "numbers before texts that are no titles", tables: [...titles("1.", "2."), { title: "9.说明" }] },
    { name: "tables without titles", tables: [{}, {}] },
  ],
  reject: [
    {
      name: "a gap, once",
      tables: titles("1.", "2.", "4.", "5."),
      problems: [
        {
          table: 2,
          field: "title",
          message: [
            "表名的编号是 4，上一张表是 2，不连续。",
            "The number of the title is 4, that of the table before is 2.",
          ],
        },
      ],
    },
    {
      name: "a number used twice, once",
      tables: titles("1.", "2.", "2.", "4."),
      problems: [
        {
          table: 2,
          field: "title",
          message: ["表名的编号 2 与上一张表重复。", "The number 2 is also that of the table before."],
        },
      ],
    },
    {
      name: "another sign",
      tables: titles("1.", "2.", "3、", "4."),
      problems: [
        {
          table: 2,
          field: "title",
          message: [
            "表名的编号写成“3、”，其他表写成“3.”，符号不统一。",
            "The number is written “3、”; in the other titles it would be “3.”.",
          ],
        },
      ],
    },
    {
      name: "a title without a number among numbered ones",
      tables: titles("1.", "2.", "", "3."),
      problems: [
        {
          table: 2,
          field: "title",
          message: ["表名没有编号，其他表都有。", "The title has no number; the others have."],
        },
      ],
    },
  ],
});
