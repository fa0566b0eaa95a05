import { expectFixed } from "../../../tests/support/expect-fixed";
import { testRule } from "../../../tests/support/rule-tester";
import type { TableLiteral } from "../../../tests/support/table-builder";
import { rule } from "./index";

const plan = ["25%", "50%", "75%", "100%"];

function labelled(heading: string, ...months: string[]): TableLiteral {
  const labels = Object.fromEntries(months.map((month, index) => [`planLabels[${index}]`, month]));
  return { plan, labels: { plan: heading, ...labels } };
}

testRule(rule, {
  accept: [
    { name: "the labels of the form", table: labelled("资金支出计划（%）", "3月底", "6月底", "10月底", "12月底") },
    {
      name: "half-width brackets and line breaks",
      table: labelled("资金支出\n计划(%)", "3 月底", "6月\n底", "10月末", "12月"),
    },
    {
      name: "% at the months",
      table: labelled("资金支出计划", "3月底（%）", "6月底（%）", "10月底（%）", "12月底（%）"),
    },
    { name: "a plan in 万元", table: labelled("资金支出计划（万元）", "3月底") },
    { name: "quarters", table: labelled("资金支出计划（%）", "一季度", "二季度", "三季度", "四季度") },
    { name: "a table whose labels were not found", table: { plan } },
    { name: "a layout without a plan", table: {} },
  ],
  reject: [
    {
      name: "a heading that is broken over two cells, without a fix",
      table: {
        plan,
        labels: { plan: { value: "资金支出", text: "资金支出计划" } },
      },
      problems: [
        {
          field: "labels.plan",
          message: ["标签“资金支出计划”后面少了“（%）”。", "The label “资金支出计划” lacks （%）."],
        },
      ],
    },
    {
      name: "a heading without （%）",
      table: labelled("资金支出计划 ", "3月底", "6月底", "10月底", "12月底"),
      problems: [
        {
          field: "labels.plan",
          message: ["标签“资金支出计划”后面少了“（%）”。", "The label “资金支出计划” lacks （%）."],
          fix: [["H1", "资金支出计划 ", "资金支出计划（%）"]],
        },
      ],
    },
    {
      name: "another month and a slip",
      table: labelled("资金支出计划（%）", "3月底", "6月低", "9月底", "12月底"),
      problems: [
        {
          field: "labels.planLabels[1]",
          message: ["第 2 个时点写的是“6月低”，表样是“6月底”。", "Checkpoint 2 is “6月低”; in the form it is “6月底”."],
        },
        {
          field: "labels.planLabels[2]",
          message: [
            "第 3 个时点写的是“9月底”，表样是“10月底”。",
            "Checkpoint 3 is “9月底”; in the form it is “10月底”.",
          ],
        },
      ],
    },
  ],
});

it("offers a fix that mends it for good", () => {
  expectFixed(rule, labelled("资金支出计划"));
});
