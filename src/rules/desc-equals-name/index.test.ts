import { testRule } from "../../../tests/support/rule-tester";
import { rule } from "./index";

testRule(rule, {
  accept: [
    {
      name: "a description of its own",
      table: { rows: [["产出指标", "质量指标", "合格率", "合格数÷总数×100%", "≥90%", ""]] },
    },
    {
      name: "a description that says what is counted",
      table: { rows: [["产出指标", "数量指标", "受益村民人数", "反映全镇受益村民人数", "≥90人", ""]] },
    },
    { name: "a blank description", table: { rows: [["产出指标", "质量指标", "合格率", "", "≥90%", ""]] } },
    { name: "a blank row", table: { rows: [["产出指标", "质量指标", "", " ", "", ""]] } },
    { name: "marks without words", table: { rows: [["产出指标", "质量指标", "/", "/", "≥90%", ""]] } },
    { name: "a layout without the column", table: { rows: [["产出指标", "质量指标", "合格率", null, "≥90%", ""]] } },
    { name: "a classified row", table: { rows: [["产出指标", "质量指标", "涉密", "涉密", "涉密", "涉密"]] } },
  ],
  reject: [
    ...[
      ["受益村民人数", "受益的村民人数"],
      ["受益村民人数", "反映受益村民人数情况"],
      ["道路维修面积", "考核道路维修面积的完成情况"],
      ["群众满意度", "是指群众的满意度。"],
      ["参保情况", "参保的情况"],
    ].map(([name = "", description = ""]) => ({
      name: `${description} for ${name}`,
      table: { rows: [["产出指标", "数量指标", name, description, "≥90%", "年度计划"]] as const },
      problems: [
        {
          field: "indicators[0].description" as const,
          message: [
            `绩效指标描述“${description}”只是重复三级指标，没有说明怎么算。`,
            `The description “${description}” only repeats the name and does not say how it is computed.`,
          ] as const,
        },
      ],
    })),
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
            "绩效指标描述“工作完成率（%）”只是重复三级指标，没有说明怎么算。",
            "The description “工作完成率（%）” only repeats the name and does not say how it is computed.",
          ],
        },
        {
          field: "indicators[1].description",
          message: [
            "绩效指标描述“工作 合格率。”只是重复三级指标，没有说明怎么算。",
            "The description “工作 合格率。” only repeats the name and does not say how it is computed.",
          ],
        },
      ],
    },
  ],
});
