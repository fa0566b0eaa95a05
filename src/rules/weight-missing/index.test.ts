import type { TableLiteral } from "../../../tests/support/table-builder";
import { testRule } from "../../../tests/support/rule-tester";
import { rule } from "./index";

function weights(...texts: readonly string[]): TableLiteral {
  return {
    form: "national",
    rows: texts.map((_, place) => ["产出指标", "数量指标", `清淤长度${place}`, null, "42", null]),
    extras: texts.map((weight) => ({ weight })),
  };
}

testRule(rule, {
  accept: [
    { name: "a weight in every row", table: weights("50", "50") },
    { name: "a form without weights", table: { rows: [["产出指标", "数量指标", "清淤长度", "", "≥42公里", ""]] } },
    {
      name: "a row that is still to be filled in",
      table: {
        ...weights("100", ""),
        rows: [
          ["产出指标", "数量指标", "清淤长度", null, "42", null],
          ["", "质量指标", "", null, "", null],
        ],
      },
    },
    {
      name: "a row that does not concern the project",
      table: { ...weights(""), rows: [["产出指标", "数量指标", "不涉及", null, "", null]] },
    },
  ],
  reject: [
    {
      name: "a row without one and a row with a word",
      table: weights("50", "", "较高"),
      problems: [
        { field: "indicators[1].weight", message: ["这一行没有填分值（权重）。", "This row has no weight."] },
        {
          field: "indicators[2].weight",
          message: ["分值（权重）“较高”不是数。", "The weight “较高” is no number."],
        },
      ],
    },
    {
      name: "rows that all have none, once",
      table: weights("", "—", ""),
      problems: [{ field: "indicators[0].weight", message: ["各行都没有填分值（权重）。", "No row has a weight."] }],
    },
  ],
});
