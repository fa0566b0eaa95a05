import type { TableLiteral } from "../../../tests/support/table-builder";
import { testRule } from "../../../tests/support/rule-tester";
import { rule } from "./index";

function weights(...texts: readonly string[]): TableLiteral {
  return {
    form: "national",
    rows: texts.map((_, place) => ["产出指标", "数量指标", `清淤长度${place}`, null, "42", null]),
    extras: texts.map((weight) => ({ weight })),
    labels: { "headers[8]": "分值" },
  };
}

testRule(rule, {
  accept: [
    { name: "weights that make 100", table: weights("50", "30分", "20%") },
    { name: "weights that make 90, with ten points for the spending", table: weights("50", "40") },
    { name: "what the form asks for", table: { ...weights("50", "30"), weightTotal: 80 } },
    { name: "thirds", table: weights("33.3", "33.3", "33.3") },
    { name: "fractions of 1", table: weights("0.5", "0.3", "0.2") },
    { name: "weights that are not there yet, which weight-missing reports", table: weights("50", "") },
    { name: "no weight at all", table: weights("", "") },
    { name: "a form without weights", table: { rows: [["产出指标", "数量指标", "清淤长度", "", "≥42公里", ""]] } },
    {
      name: "a row that is withheld",
      table: { ...weights("50", "20"), rows: [["产出指标", "数量指标", "涉密", null, "涉密", null]] },
    },
  ],
  reject: [
    {
      name: "weights that make neither 100 nor 90",
      table: weights("50", "30", "30"),
      problems: [
        {
          field: "labels.headers[8]",
          severity: "warning",
          message: ["各行分值（权重）合计 110，应当是 100 或 90。", "The weights add up to 110, not to 100 or 90."],
        },
      ],
    },
    {
      name: "100 where the form has 90",
      table: { ...weights("50", "50"), weightTotal: 90 },
      problems: [
        {
          field: "labels.headers[8]",
          message: ["各行分值（权重）合计 100，应当是 90。", "The weights add up to 100, not to 90."],
        },
      ],
    },
    {
      name: "80, which one province asks for, as a hint",
      table: weights("50", "30"),
      problems: [
        {
          field: "labels.headers[8]",
          severity: "hint",
          message: ["各行分值（权重）合计 80，应当是 100 或 90。", "The weights add up to 80, not to 100 or 90."],
        },
      ],
    },
    {
      name: "too much though a row is blank",
      table: weights("80", "40", ""),
      problems: [
        {
          field: "labels.headers[8]",
          severity: "warning",
          message: ["各行分值（权重）合计 120，应当是 100 或 90。", "The weights add up to 120, not to 100 or 90."],
        },
      ],
    },
  ],
});
