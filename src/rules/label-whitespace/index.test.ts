import { expectFixed } from "../../../tests/support/expect-fixed";
import { testRule } from "../../../tests/support/rule-tester";
import { FULL_ROWS } from "../../../tests/support/full-rows";
import type { RowLiteral, TableLiteral } from "../../../tests/support/table-builder";
import { rule } from "./index";

const SPACED: TableLiteral = {
  rows: FULL_ROWS.map((row, place): RowLiteral => (place === 0 ? ["产出\n\n指标 ", ...rest(row)] : row)),
  labels: { "budget.total": "预算数    ", purpose: "预算规模及资金用途" },
};

testRule(rule, {
  accept: [
    { name: "clean labels and level names", table: { rows: FULL_ROWS, labels: { plan: "资金支出计划（%）" } } },
    { name: "blanks in content, which text-artifact reports", table: { name: "培训  费", purpose: " 用于培训" } },
    { name: "a blank level name", table: { rows: [[" ", "\n", "培训人次", "", "", ""]] } },
    { name: "a layout without labels", table: {} },
  ],
  reject: [
    {
      name: "a label and a level name",
      table: SPACED,
      problems: [
        {
          field: "labels.budget.total",
          message: ["“预算数”里夹着空格或换行。", "The label “预算数” holds blanks or line breaks."],
          fix: [["H1", "预算数    ", "预算数"]],
        },
        {
          field: "indicators[0].level1",
          message: ["“产出指标”里夹着空格或换行。", "The label “产出指标” holds blanks or line breaks."],
          fix: [["A9", "产出\n\n指标 ", "产出指标"]],
        },
      ],
    },
    {
      name: "a head on two lines and an invisible character",
      table: { labels: { code: "项目\n编码", "headers[0]": "一级\u200B指标" } },
      problems: [
        {
          field: "labels.code",
          message: ["“项目编码”里夹着空格或换行。", "The label “项目编码” holds blanks or line breaks."],
          fix: [["H1", "项目\n编码", "项目编码"]],
        },
        {
          field: "labels.headers[0]",
          message: ["“一级指标”里夹着空格或换行。", "The label “一级指标” holds blanks or line breaks."],
          fix: [["H2", "一级\u200B指标", "一级指标"]],
        },
      ],
    },
  ],
});

it("is gone after its fix", () => {
  expectFixed(rule, SPACED);
});

function rest([, level2, name, description, value, basis]: RowLiteral): [
  RowLiteral[1],
  RowLiteral[2],
  RowLiteral[3],
  RowLiteral[4],
  RowLiteral[5],
] {
  return [level2, name, description, value, basis];
}
