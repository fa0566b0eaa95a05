import { testRule } from "../../../tests/support/rule-tester";
import { FULL_ROWS } from "../../../tests/support/full-rows";
import type { RowLiteral, TableLiteral } from "../../../tests/support/table-builder";
import { rule } from "./index";

function under(...blocks: readonly (readonly [level1: string, ...names: string[]])[]): TableLiteral {
  return {
    rows: blocks.flatMap(([level1, ...names]) =>
      names.map((name, place): RowLiteral => [place === 0 ? level1 : "", name, "名称", "说明", "≥1次", "计划"]),
    ),
  };
}

testRule(rule, {
  accept: [
    { name: "the order of the form", table: { rows: FULL_ROWS } },
    { name: "a level 2 on several rows", table: under(["产出指标", "数量指标", "数量指标", "质量指标"]) },
    {
      name: "the order of 2021, cost first",
      table: under(["成本指标", "经济成本指标", "社会成本指标"], ["产出指标", "数量指标", "质量指标", "时效指标"]),
    },
    {
      name: "可持续影响 behind the benefits of 2021",
      table: under(["成本指标", "成本指标"], ["效益指标", "生态效益指标", "可持续影响指标"]),
    },
    {
      name: "a row in the wrong block, which l2-wrong-parent reports",
      table: under(["产出指标", "社会效益指标", "数量指标"]),
    },
    { name: "unknown names", table: under(["产出指标", "其他", "数量指标"], ["其他指标", "质量指标", "数量指标"]) },
  ],
  reject: [
    {
      name: "cost before timeliness",
      table: under(["产出指标", "数量指标", "质量指标", "成本指标", "时效指标"]),
      problems: [
        {
          field: "indicators[3].level2",
          message: [
            "二级指标“时效指标”应当排在“成本指标”前面。",
            "The level-2 indicator “时效指标” comes before “成本指标”.",
          ],
        },
      ],
    },
    {
      name: "a level 2 that comes back, and a second block, each once",
      table: under(
        ["产出指标", "质量指标", "数量指标", "质量指标", "数量指标"],
        ["效果指标", "社会效益指标", "经济效益指标"],
      ),
      problems: [
        {
          field: "indicators[1].level2",
          message: [
            "二级指标“数量指标”应当排在“质量指标”前面。",
            "The level-2 indicator “数量指标” comes before “质量指标”.",
          ],
        },
        {
          field: "indicators[5].level2",
          message: [
            "二级指标“经济效益指标”应当排在“社会效益指标”前面。",
            "The level-2 indicator “经济效益指标” comes before “社会效益指标”.",
          ],
        },
      ],
    },
  ],
});
