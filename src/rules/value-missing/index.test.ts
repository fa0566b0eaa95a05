import { testRule } from "../../../tests/support/rule-tester";
import { rule } from "./index";

testRule(rule, {
  accept: [
    { name: "a value", table: { rows: [["产出指标", "数量指标", "宣传次数", "", "≥5次", ""]] } },
    { name: "a value in words", table: { rows: [["产出指标", "数量指标", "宣传次数", "", "是", ""]] } },
    { name: "a row that is blank throughout", table: { rows: [["产出指标", "数量指标", "", " ", "", ""]] } },
    {
      name: "a row with a basis only, which row-incomplete reports",
      table: { rows: [["产出指标", "数量指标", "", "", "", "年度计划"]] },
    },
    { name: "a layout without the column", table: { rows: [["产出指标", "数量指标", "宣传次数", "次数", null, ""]] } },
    { name: "a classified value", table: { rows: [["产出指标", "数量指标", "宣传次数", "次数", "涉密", ""]] } },
    { name: "a row of which one cell says 涉密", table: { rows: [["产出指标", "数量指标", "涉密", "", "", ""]] } },
  ],
  reject: [
    {
      name: "blank values, one finding a row",
      table: {
        rows: [
          ["产出指标", "数量指标", "宣传次数", "开展宣传的次数", " ", "年度计划"],
          ["", "质量指标", "合格率", "", "≥90%", ""],
          ["", "时效指标", "", "按期完成的任务占比", "", ""],
        ],
      },
      problems: [
        {
          field: "indicators[0].value",
          message: ["指标“宣传次数”没有填指标值。", "The indicator “宣传次数” has no target value."],
        },
        {
          field: "indicators[2].value",
          message: [
            "指标“按期完成的任务占比”没有填指标值。",
            "The indicator “按期完成的任务占比” has no target value.",
          ],
        },
      ],
    },
    {
      name: "dashes and a lone comparator",
      table: {
        rows: [
          ["产出指标", "数量指标", "宣传次数", "", "——", ""],
          ["", "质量指标", "合格率", "", " ≥", ""],
        ],
      },
      problems: [
        {
          field: "indicators[0].value",
          message: ["指标“宣传次数”的指标值只有“——”。", "The target value of “宣传次数” says only “——”."],
        },
        {
          field: "indicators[1].value",
          message: ["指标“合格率”的指标值只有“≥”。", "The target value of “合格率” says only “≥”."],
        },
      ],
    },
  ],
});
