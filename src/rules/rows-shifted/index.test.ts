import { testRule } from "../../../tests/support/rule-tester";
import type { TableLiteral } from "../../../tests/support/table-builder";
import { FULL_ROWS } from "../../../tests/support/full-rows";
import { rule } from "./index";

const BELOW: TableLiteral = {
  rows: [
    ["产出指标", "数量指标", "", "参训人次之和", "≥200人次", "年度工作计划"],
    ["", "质量指标", "培训人次", "", "", " "],
    ["", "时效指标", "完成时间", "结束日期", "11月底前", "年度工作计划"],
  ],
};

testRule(rule, {
  accept: [
    { name: "whole rows", table: { rows: FULL_ROWS } },
    {
      name: "a name alone beside a blank row",
      table: {
        rows: [
          ["产出指标", "数量指标", "", "", "", ""],
          ["", "质量指标", "合格率", "", "", ""],
        ],
      },
    },
    {
      name: "a name alone beside a whole row, which row-incomplete reports",
      table: {
        rows: [
          ["产出指标", "数量指标", "培训人次", "参训人次之和", "≥200人次", "计划"],
          ["", "质量指标", "合格率", "", "", ""],
        ],
      },
    },
    {
      name: "the two not next to each other",
      table: {
        rows: [
          ["产出指标", "数量指标", "", "参训人次之和", "≥200人次", "计划"],
          ["", "质量指标", "", "", "", ""],
          ["", "时效指标", "培训人次", "", "", ""],
        ],
      },
    },
    {
      name: "a row that lacks more than its name",
      table: {
        rows: [
          ["产出指标", "数量指标", "", "参训人次之和", "", "计划"],
          ["", "质量指标", "培训人次", "", "", ""],
        ],
      },
    },
    { name: "a layout of names alone", table: { rows: [["产出指标", "数量指标", "培训人次", null, null, null]] } },
  ],
  reject: [
    {
      name: "a name that slipped down",
      table: BELOW,
      problems: [
        {
          field: "indicators[0].name",
          message: [
            "这一行没有三级指标，下一行只有三级指标“培训人次”，多半是错行。",
            "This row has no name and the row below has only the name “培训人次”: they seem to belong together.",
          ],
        },
      ],
    },
    {
      name: "a name that slipped up",
      table: {
        rows: [
          ["产出指标", "数量指标", "培训人次", "", "", null],
          ["", "质量指标", "", "参训人次之和", "≥200人次", null],
        ],
      },
      problems: [
        {
          field: "indicators[1].name",
          message: [
            "这一行没有三级指标，上一行只有三级指标“培训人次”，多半是错行。",
            "This row has no name and the row above has only the name “培训人次”: they seem to belong together.",
          ],
        },
      ],
    },
  ],
});
