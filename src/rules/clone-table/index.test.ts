import { testWorkbookRule } from "../../../tests/support/rule-tester";
import type { RowLiteral, TableLiteral } from "../../../tests/support/table-builder";
import { rule } from "./index";

const ROWS: readonly RowLiteral[] = [
  ["产出指标", "数量指标", "巡查次数", "全年巡查次数", "≥12次", "年度工作计划"],
  ["产出指标", "质量指标", "隐患整改率", "已整改数÷隐患总数×100%", "100%", "上年度完成值"],
  ["满意度指标", "服务对象满意度指标", "居民满意度", "满意人数÷有效问卷数×100%", "≥90%", "问卷调查"],
];

function project(name: string, rows: readonly RowLiteral[] = ROWS): TableLiteral {
  return { name, rows };
}

function change(at: number, ...cells: RowLiteral): RowLiteral[] {
  return ROWS.map((row, i) => (i === at ? cells : row));
}

const SECRET: RowLiteral = ["产出指标", "数量指标", "涉密", "涉密", "涉密", "涉密"];

testWorkbookRule(rule, {
  accept: [
    { name: "one table", tables: [project("河道巡查")] },
    {
      name: "tables with another value",
      tables: [
        project("河道巡查"),
        project("公路巡查", change(0, "产出指标", "数量指标", "巡查次数", "全年巡查次数", "≥24次", "年度工作计划")),
      ],
    },
    { name: "two rows that are alike", tables: [project("甲", ROWS.slice(0, 2)), project("乙", ROWS.slice(0, 2))] },
    {
      name: "classified tables",
      tables: [project("甲", [SECRET, SECRET, SECRET]), project("乙", [SECRET, SECRET, SECRET])],
    },
    { name: "empty tables", tables: [project("甲", []), project("乙", [])] },
  ],
  reject: [
    {
      name: "two tables with the same rows, spaces and bases aside",
      tables: [
        project("河道巡查"),
        project("公路巡查", change(0, "产出指标", "数量指标 ", "巡查\n次数", "全年巡查次数", "≥12次", "合同")),
      ],
      problems: [
        {
          table: 1,
          field: "indicators[0].name",
          message: ["3 行指标和“河道巡查”完全一样。", "All 3 indicators are the same as those of “河道巡查”."],
        },
      ],
    },
    {
      name: "three tables, each named by title or number",
      tables: [
        { title: "1、河道巡查绩效目标表", rows: ROWS },
        { rows: [["产出指标", "数量指标", "", "", "", ""], ...ROWS] },
        project("公路巡查"),
      ],
      problems: [
        {
          table: 1,
          field: "indicators[1].name",
          message: ["3 行指标和“河道巡查”完全一样。", "All 3 indicators are the same as those of “河道巡查”."],
        },
        {
          table: 2,
          field: "indicators[0].name",
          message: ["3 行指标和“河道巡查”完全一样。", "All 3 indicators are the same as those of “河道巡查”."],
        },
      ],
    },
    {
      name: "a table without name and title",
      tables: [{ rows: ROWS }, project("公路巡查")],
      problems: [
        {
          table: 1,
          field: "indicators[0].name",
          message: ["3 行指标和第 1 张表完全一样。", "All 3 indicators are the same as those of table 1."],
        },
      ],
    },
  ],
});
