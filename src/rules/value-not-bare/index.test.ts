import type { TableLiteral } from "../../../tests/support/table-builder";
import { testRule } from "../../../tests/support/rule-tester";
import { rule } from "./index";

function row(operator: string | null, value: string, unit: string | null): TableLiteral {
  return {
    form: "national",
    rows: [["产出指标", "数量指标", "清淤长度", null, value, null]],
    extras: [{ operator, unit }],
  };
}

const REPEATED = [
  (text: string) => `指标值“${text}”应当只写数，符号和单位另有一栏。`,
  (text: string) => `The target value “${text}” should be the number alone; sign and unit have columns of their own.`,
] as const;
const DIFFERENT = [
  (text: string) => `指标值“${text}”里的符号或单位与另一栏写的不一致。`,
  (text: string) => `The target value “${text}” has another sign or unit than its column says.`,
] as const;

testRule(rule, {
  accept: [
    { name: "a number alone", table: row("≥", "42", "公里") },
    { name: "万 before the unit 元", table: row("≤", "300万", "元") },
    { name: "a date", table: row("≤", "12月31日前", "日期") },
    { name: "words", table: row("定性", "提高一级", "") },
    {
      name: "a share as Excel shows it",
      table: {
        ...row("≥", "", "%"),
        rows: [["产出指标", "质量指标", "合格率", null, { value: 0.95, text: "95%" }, null]],
      },
    },
    { name: "a sign where the form has no column for it", table: row(null, "≥42", "公里") },
    {
      name: "a form with one column for all",
      table: { rows: [["产出指标", "数量指标", "清淤长度", "", "≥42公里", ""]] },
    },
  ],
  reject: [
    {
      name: "sign and unit once more",
      table: row("≥", "≥95%", "百分比"),
      problems: [{ field: "indicators[0].value", message: say(REPEATED, "≥95%"), fix: [["E9", "≥95%", "95"]] }],
    },
    {
      name: "sign and unit in the wrong column",
      table: row("", "≥42公里", ""),
      problems: [
        {
          field: "indicators[0].value",
          message: say(REPEATED, "≥42公里"),
          fix: [
            ["I9", "", "≥"],
            ["E9", "≥42公里", "42"],
            ["J9", "", "公里"],
          ],
        },
      ],
    },
    {
      name: "a unit once more, where the sign has no column",
      table: row(null, "≥42公里", "公里"),
      problems: [{ field: "indicators[0].value", message: say(REPEATED, "≥42公里"), fix: [["E9", "≥42公里", "≥42"]] }],
    },
    {
      name: "another sign",
      table: row("≤", "≥42", "公里"),
      problems: [{ field: "indicators[0].value", message: say(DIFFERENT, "≥42") }],
    },
    {
      name: "another unit",
      table: row("≥", "42%", "公里"),
      problems: [{ field: "indicators[0].value", message: say(DIFFERENT, "42%") }],
    },
  ],
});

function say(texts: typeof REPEATED | typeof DIFFERENT, value: string): readonly [string, string] {
  return [texts[0](value), texts[1](value)];
}
