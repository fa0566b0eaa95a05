import { testRule } from "../../../tests/support/rule-tester";
import { rule } from "./index";

testRule(rule, {
  accept: [
    {
      name: "a description of its own",
      table: { rows: [["产出指标", "质量指标", "合格率", "合格数÷总数×100%", "≥90%", ""]] },
    },
    { name: "a blank description", table: { rows: [["产出指标", "质量指标", "合格率", "", "≥90%", ""]] } },
    { name: "a blank row", table: { rows: [["产出指标", "质量指标", "", " ", "", ""]] } },
    { name: "marks without words", table: { rows: [["产出指标", "质量指标", "/", "/", "≥90%", ""]] } },
    { name: "a layout without the column", table: { rows: [["产出指标", "质量指标", "合格率", null, "≥90%", ""]] } },
    { name: "a classified row", table: { rows: [["产出指标", "质量指标", "涉密", "涉密", "涉密", "涉密"]] } },
  ],
  reject: [
    {
      name: "copies of the name, spaces, brackets and stops aside",
      table: {
        rows: [
          ["产出指标", "数量指标", "工作完成率(%)", "工作完成率（%）", "≥90%", "年度计划"],
          ["", "质量指标", "工作合格率", "工作 合格率。", "≥90%", "年度计划"],
        ],
      },
      problems: [
        {
          field: "indicators[0].description",
          message: [
            "绩效指标描述“工作完成率（%）”和三级指标一样，没有说明怎么算。",
            "The description “工作完成率（%）” is the same as the name and does not say how it is computed.",
          ],
        },
        {
          field: "indicators[1].description",
          message: [
            "绩效指标描述“工作 合格率。”和三级指标一样，没有说明怎么算。",
            "The description “工作 合格率。” is the same as the name and does not say how it is computed.",
          ],
        },
      ],
    },
  ],
});
