import { testRule } from "../../../tests/support/rule-tester";
import type { RowLiteral } from "../../../tests/support/table-builder";
import { rule } from "./index";

function row(level1: string | null, level2: string | null, name = "某指标"): RowLiteral {
  return [level1, level2, name, "", "", ""];
}

testRule(rule, {
  accept: [
    {
      name: "the hierarchy of 2015",
      table: {
        rows: [
          row("产出指标", "数量指标"),
          row("", "质量指标"),
          row("", "质量指标"),
          row("", "时效指标"),
          row("", "成本指标"),
          row("效益指标", "经济效益指标"),
          row("", "可持续性影响"),
          row("满意度指标", "满意度"),
        ],
      },
    },
    {
      name: "the hierarchy of 2021 with names of 2015",
      table: { rows: [row("成本指标", "成本指标"), row("产出指标", "数量指标"), row("效益指标", "可持续影响指标")] },
    },
    { name: "效果指标 of the earlier form", table: { rows: [row("效果指标", "社会效益 指标")] } },
    { name: "an unknown level 1, which l1-name-unknown reports", table: { rows: [row("投入指标", "数量指标")] } },
    { name: "an unknown level 2", table: { rows: [row("产出指标", "其他指标")] } },
    { name: "blank and missing names", table: { rows: [row("产出指标", ""), row("", null), row(null, "数量指标")] } },
    { name: "classified names", table: { rows: [row("产出指标", "涉密")] } },
  ],
  reject: [
    {
      name: "one row in the wrong place",
      table: { rows: [row("产出指标", "数量指标"), row("", "社会效益指标"), row("满意度指标", "服务对象满意度指标")] },
      problems: [
        {
          field: "indicators[1].level2",
          message: [
            "二级指标“社会效益指标”放在“产出指标”下面，应当放在一级指标“效益指标”下面。",
            "The level-2 indicator “社会效益指标” stands under “产出指标”; it belongs under the level-1 name 效益指标.",
          ],
        },
      ],
    },
    {
      name: "two rows in wrong places, with the names of the earlier form",
      table: {
        standard: "hebei-legacy",
        rows: [row("满意度指标", "社会效益指标"), row("", "服务对象满意度指标"), row("效果指标", "质量指标")],
      },
      problems: [
        {
          field: "indicators[0].level2",
          message: [
            "二级指标“社会效益指标”放在“满意度指标”下面，应当放在一级指标“效果指标”下面。",
            "The level-2 indicator “社会效益指标” stands under “满意度指标”; it belongs under the level-1 name 效果指标.",
          ],
        },
        {
          field: "indicators[2].level2",
          message: [
            "二级指标“质量指标”放在“效果指标”下面，应当放在一级指标“产出指标”下面。",
            "The level-2 indicator “质量指标” stands under “效果指标”; it belongs under the level-1 name 产出指标.",
          ],
        },
      ],
    },
    {
      name: "cost under output in 2021, as a warning",
      table: { standard: "2021", rows: [row("产出指标", "数量指标"), row("", "成本指标")] },
      problems: [
        {
          field: "indicators[1].level2",
          severity: "warning",
          message: [
            "二级指标“成本指标”放在“产出指标”下面，应当放在一级指标“成本指标”下面。",
            "The level-2 indicator “成本指标” stands under “产出指标”; it belongs under the level-1 name 成本指标.",
          ],
        },
      ],
    },
    {
      name: "a level 1 under which nothing belongs, once",
      table: { rows: [row("满意度指标", "数量指标"), row("", "质量指标"), row("", "时效指标")] },
      problems: [
        {
          field: "indicators[0].level1",
          message: [
            "一级指标“满意度指标”下面的二级指标都属于产出指标，一级指标应当改成产出指标。",
            "All level-2 indicators under “满意度指标” belong to 产出指标; the level-1 name should be 产出指标.",
          ],
        },
      ],
    },
  ],
});
