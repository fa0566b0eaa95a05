import { testRule } from "../../../tests/support/rule-tester";
import { blankedRows, FULL_ROWS } from "../../../tests/support/full-rows";
import { rule } from "./index";

testRule(rule, {
  accept: [
    { name: "a grid without empty rows", table: { rows: FULL_ROWS } },
    { name: "a row of which one cell is blank, which row-incomplete reports", table: { rows: oneFilled() } },
    {
      name: "categories that are blank throughout, which grid-quantity-missing and others report",
      table: { rows: blankedRows([0, 4]) },
    },
    { name: "rows that say 涉密", table: { rows: blankedRows([1], "涉密") } },
    { name: "a table without rows", table: {} },
    {
      name: "a layout without content columns",
      table: { rows: [["效益指标", "生态效益指标", null, null, null, null]] },
    },
  ],
  reject: [
    {
      name: "a second row of a category that is filled in",
      table: { rows: [...FULL_ROWS, ["", "服务对象满意度指标", " ", "\n", "", "　"]] },
      problems: [
        {
          field: "indicators[6].name",
          message: ["有 1 行指标是空的：“服务对象满意度指标”。", "One indicator row is empty: “服务对象满意度指标”."],
        },
      ],
    },
    {
      name: "rows of categories that nobody asks for, once a table",
      table: {
        rows: [
          ...FULL_ROWS,
          ...["经济效益指标", "社会效益指标", "生态效益指标", "可持续影响指标", "数量指标"].map(
            (name) => ["效益指标", name, "", "", "", ""] as const,
          ),
        ],
      },
      problems: [
        {
          field: "indicators[6].name",
          message: [
            "有 5 行指标是空的：“经济效益指标”、“社会效益指标”、“生态效益指标”、“可持续影响指标”等。",
            "5 indicator rows are empty: “经济效益指标”, “社会效益指标”, “生态效益指标”, “可持续影响指标” and others.",
          ],
        },
      ],
    },
    {
      name: "rows without a level 2",
      table: { rows: [...FULL_ROWS, ["效益指标", "", "", "", "", ""], ["效益指标", null, "", "", "", ""]] },
      problems: [
        {
          field: "indicators[6].name",
          message: ["有 2 行指标是空的。", "2 indicator rows are empty."],
        },
      ],
    },
  ],
});

function oneFilled(): typeof FULL_ROWS {
  return [...FULL_ROWS, ["效益指标", "生态效益指标", "纸张用量下降率", "", "", ""]];
}
