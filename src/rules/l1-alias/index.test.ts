import { expectFixed } from "../../../tests/support/expect-fixed";
import { testRule } from "../../../tests/support/rule-tester";
import { FULL_ROWS } from "../../../tests/support/full-rows";
import type { RowLiteral, TableLiteral } from "../../../tests/support/table-builder";
import { rule } from "./index";

function named(...names: readonly string[]): TableLiteral {
  return { rows: names.map((name): RowLiteral => [name, "数量指标", "次数", "说明", "≥1次", "计划"]) };
}

const LEGACY: TableLiteral = {
  rows: FULL_ROWS.map((row) => (row[0] === "效益指标" ? ["效果\n指标", ...row.slice(1)] : row) as RowLiteral),
};

testRule(rule, {
  accept: [
    { name: "the names of 2015", table: named("产出指标", "效益指标", "满意度指标") },
    { name: "the names of 2021", table: named("成本指标", "产出指标", "效益指标", "满意度指标") },
    { name: "white space, which label-whitespace reports", table: named("产出\n指标 ") },
    { name: "an unknown name, which l1-name-unknown reports", table: named("其他指标") },
    {
      name: "效益指标 where Hebei's earlier form is chosen",
      table: { ...named("效益指标"), standard: "hebei-legacy" },
    },
    { name: "a blank name, and one that says 涉密", table: named("", "涉密") },
  ],
  reject: [
    {
      name: "a name that is broken over two cells, without a fix",
      table: { rows: [[{ value: "效果", text: "效果指标" }, "社会效益指标", "受益户数", "说明", "≥1户", "计划"]] },
      problems: [
        {
          field: "indicators[0].level1",
          message: [
            "一级指标“效果指标”的规范名称是“效益指标”。",
            "The level-1 name “效果指标” is officially 效益指标.",
          ],
        },
      ],
    },
    {
      name: "效果指标 of Hebei's earlier form",
      table: named("产出指标", "效果指标"),
      problems: [
        {
          field: "indicators[1].level1",
          message: [
            "一级指标“效果指标”的规范名称是“效益指标”。",
            "The level-1 name “效果指标” is officially 效益指标.",
          ],
          fix: [["A10", "效果指标", "效益指标"]],
        },
      ],
    },
    {
      name: "a name that is written on every row, once, and a short form",
      table: named("效果指标", "效 果指标", "满意度"),
      problems: [
        {
          field: "indicators[0].level1",
          message: [
            "一级指标“效果指标”的规范名称是“效益指标”。",
            "The level-1 name “效果指标” is officially 效益指标.",
          ],
          fix: [
            ["A9", "效果指标", "效益指标"],
            ["A10", "效 果指标", "效益指标"],
          ],
        },
        {
          field: "indicators[2].level1",
          message: [
            "一级指标“满意度”的规范名称是“满意度指标”。",
            "The level-1 name “满意度” is officially 满意度指标.",
          ],
          fix: [["A11", "满意度", "满意度指标"]],
        },
      ],
    },
  ],
});

it("is gone after its fix", () => {
  expectFixed(rule, LEGACY);
});
