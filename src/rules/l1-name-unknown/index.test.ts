import { testRule } from "../../../tests/support/rule-tester";
import type { RowLiteral } from "../../../tests/support/table-builder";
import { rule } from "./index";

function row(level1: string | null, level2: string, name = "某指标"): RowLiteral {
  return [level1, level2, name, "", "", ""];
}

testRule(rule, {
  accept: [
    {
      name: "the names of 2015",
      table: {
        rows: [row("产出指标", "数量指标"), row("效益指标", "社会效益指标"), row("满意度指标", "服务对象满意度指标")],
      },
    },
    { name: "line breaks and spaces inside a name", table: { rows: [row("产出\n\n指标 ", "数量指标")] } },
    { name: "效果指标, which is another rule's", table: { standard: "2015", rows: [row("效果指标", "社会效益指标")] } },
    {
      name: "效益指标 in the earlier form",
      table: { standard: "hebei-legacy", rows: [row("效益指标", "社会效益指标")] },
    },
    { name: "成本指标 of 2021", table: { rows: [row("成本指标", "经济成本指标")] } },
    { name: "a blank name over blank rows", table: { rows: [row("", "数量指标", "")] } },
    { name: "a layout without the column", table: { rows: [row(null, "数量指标")] } },
    { name: "a classified name", table: { rows: [row("涉密", "数量指标")] } },
  ],
  reject: [
    {
      name: "an unknown name, once a block",
      table: { rows: [row("产出指际", "数量指标"), row("", "质量指标"), row("效益指标", "社会效益指标")] },
      problems: [
        {
          field: "indicators[0].level1",
          message: [
            "一级指标“产出指际”不是规定的名称，应当是产出指标、效益指标、满意度指标之一。",
            "The level-1 name “产出指际” is not official; it should be one of 产出指标, 效益指标, 满意度指标.",
          ],
        },
      ],
    },
    {
      name: "two blocks, one of them over blank rows",
      table: { rows: [row("投入指标", "数量指标"), row("过程指标", "质量指标", "")] },
      problems: [
        {
          field: "indicators[0].level1",
          message: [
            "一级指标“投入指标”不是规定的名称，应当是产出指标、效益指标、满意度指标之一。",
            "The level-1 name “投入指标” is not official; it should be one of 产出指标, 效益指标, 满意度指标.",
          ],
        },
        {
          field: "indicators[1].level1",
          message: [
            "一级指标“过程指标”不是规定的名称，应当是产出指标、效益指标、满意度指标之一。",
            "The level-1 name “过程指标” is not official; it should be one of 产出指标, 效益指标, 满意度指标.",
          ],
        },
      ],
    },
    {
      name: "成本指标 where the standard has none",
      table: { standard: "hebei-legacy", rows: [row("成本指标", "成本指标")] },
      problems: [
        {
          field: "indicators[0].level1",
          message: [
            "一级指标“成本指标”不是规定的名称，应当是产出指标、效果指标、满意度指标之一。",
            "The level-1 name “成本指标” is not official; it should be one of 产出指标, 效果指标, 满意度指标.",
          ],
        },
      ],
    },
    {
      name: "a blank name over a row with content",
      table: { rows: [row("", "数量指标")] },
      problems: [
        {
          field: "indicators[0].level1",
          message: [
            "一级指标没有填，应当是产出指标、效益指标、满意度指标之一。",
            "The level-1 name is blank; it should be one of 产出指标, 效益指标, 满意度指标.",
          ],
        },
      ],
    },
  ],
});
