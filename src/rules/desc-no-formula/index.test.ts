import { oneRow } from "../../../tests/support/one-row";
import { testRule } from "../../../tests/support/rule-tester";
import { rule } from "./index";

testRule(rule, {
  accept: [
    {
      name: "a formula",
      table: oneRow({ level2: "质量指标", name: "合格率", description: "合格数÷验收总数×100%", value: "≥95%" }),
    },
    {
      name: "a share in words",
      table: oneRow({ level2: "质量指标", name: "知晓率", description: "知晓人数占调查人数的比例", value: "≥95%" }),
    },
    {
      name: "a comparison in words",
      table: oneRow({ level2: "质量指标", name: "及时率", description: "按时完成的任务比上计划任务", value: "≥95%" }),
    },
    {
      name: "a formula with a stroke",
      table: oneRow({ level2: "质量指标", name: "节约率", description: "（预算数-支出数）/预算数", value: "≥95%" }),
    },
    {
      name: "a number",
      table: oneRow({ level2: "质量指标", name: "培训人数", description: "参加培训的人数", value: "≥5人" }),
    },
    {
      name: "an efficiency",
      table: oneRow({ level2: "质量指标", name: "办事效率", description: "窗口办事的快慢", value: "≥95%" }),
    },
    {
      name: "satisfaction",
      table: oneRow({ level2: "质量指标", name: "学员满意度", description: "学员对培训的满意度", value: "≥95%" }),
    },
    {
      name: "a description that repeats the name, which desc-equals-name sees",
      table: oneRow({ level2: "质量指标", name: "合格率", description: "合格率。", value: "≥95%" }),
    },
    {
      name: "a blank description",
      table: oneRow({ level2: "质量指标", name: "合格率", description: "", value: "≥95%" }),
    },
    { name: "a classified row", table: oneRow({ name: "涉密", description: "涉密", value: "涉密", basis: "涉密" }) },
    { name: "a table without rows", table: {} },
  ],
  reject: [
    {
      name: "a rate that is only told about",
      table: oneRow({ level2: "质量指标", name: "设备在线率", description: "查看设备在线情况", value: "≥95%" }),
      problems: [
        {
          field: "indicators[0].description",
          message: [
            "“设备在线率”是比率，描述里没有写怎么算。",
            "“设备在线率” is a rate, and the description does not say how it is computed.",
          ],
        },
      ],
    },
    {
      name: "a share with its unit in the name",
      table: oneRow({ level2: "质量指标", name: "参保占比（%）", description: "居民参保", value: "≥95%" }),
      problems: [
        {
          field: "indicators[0].description",
          message: [
            "“参保占比（%）”是比率，描述里没有写怎么算。",
            "“参保占比（%）” is a rate, and the description does not say how it is computed.",
          ],
        },
      ],
    },
  ],
});
