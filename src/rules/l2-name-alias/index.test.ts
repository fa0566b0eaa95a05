import { expectFixed } from "../../../tests/support/expect-fixed";
import { testRule } from "../../../tests/support/rule-tester";
import { FULL_ROWS } from "../../../tests/support/full-rows";
import type { RowLiteral, TableLiteral } from "../../../tests/support/table-builder";
import { rule } from "./index";

function named(level1: string, ...names: readonly string[]): TableLiteral {
  return { rows: names.map((name): RowLiteral => [level1, name, "次数", "说明", "≥1次", "计划"]) };
}

testRule(rule, {
  accept: [
    { name: "the official names", table: { rows: FULL_ROWS } },
    { name: "可持续影响指标, which 2021 does not list", table: named("效益指标", "可持续影响指标") },
    { name: "the costs of 2021", table: named("成本指标", "经济成本指标", "社会成本指标", "生态环境成本指标") },
    { name: "white space, which label-whitespace reports", table: named("产出指标", "数量 指标\n") },
    { name: "an unknown name", table: named("产出指标", "其他指标") },
  ],
  reject: [
    {
      name: "可持续性影响",
      table: named("效果指标", "可持续性影响"),
      problems: [
        {
          field: "indicators[0].level2",
          message: [
            "二级指标“可持续性影响”的规范名称是“可持续影响指标”。",
            "The level-2 name “可持续性影响” is officially 可持续影响指标.",
          ],
          fix: [["B9", "可持续性影响", "可持续影响指标"]],
        },
      ],
    },
    {
      name: "a spelling on two rows, once",
      table: named("满意度指标", "社会公众或服务对象满意度指标", "社会公众或服务对象满意度指标"),
      problems: [
        {
          field: "indicators[0].level2",
          message: [
            "二级指标“社会公众或服务对象满意度指标”的规范名称是“服务对象满意度指标”。",
            "The level-2 name “社会公众或服务对象满意度指标” is officially 服务对象满意度指标.",
          ],
          fix: [
            ["B9", "社会公众或服务对象满意度指标", "服务对象满意度指标"],
            ["B10", "社会公众或服务对象满意度指标", "服务对象满意度指标"],
          ],
        },
      ],
    },
    {
      name: "成本指标 in the guide of 2021",
      table: named("成本指标", "成本指标"),
      problems: [
        {
          field: "indicators[0].level2",
          message: [
            "二级指标“成本指标”的规范名称是“经济成本指标”。",
            "The level-2 name “成本指标” is officially 经济成本指标.",
          ],
          fix: [["B9", "成本指标", "经济成本指标"]],
        },
      ],
    },
  ],
});

it("is gone after its fix", () => {
  expectFixed(rule, {
    rows: [...FULL_ROWS, ["效益指标", "可持续性影响指标", "使用年限", "预计年限", "≥5年", "行业规范第3条"]],
  });
});
