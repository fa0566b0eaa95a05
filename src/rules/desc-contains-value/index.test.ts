import { oneRow } from "../../../tests/support/one-row";
import { testRule } from "../../../tests/support/rule-tester";
import { rule } from "./index";

testRule(rule, {
  accept: [
    {
      name: "the 100% of a formula",
      table: oneRow({ level2: "质量指标", name: "合格率", description: "合格数/总数×100%", value: "100%" }),
    },
    {
      name: "a formula with an asterisk",
      table: oneRow({ level2: "质量指标", name: "合格率", description: "合格数/总数*100%", value: "100%" }),
    },
    {
      name: "another number",
      table: oneRow({ level2: "质量指标", name: "培训人数", description: "200人中的困难职工", value: "≥50人" }),
    },
    {
      name: "another unit",
      table: oneRow({ level2: "质量指标", name: "培训次数", description: "每次50人", value: "≥50次" }),
    },
    {
      name: "a value without a unit",
      table: oneRow({ level2: "质量指标", name: "培训人数", description: "50人", value: "≥50" }),
    },
    {
      name: "a description that repeats the name",
      table: oneRow({ level2: "质量指标", name: "培训50人", description: "培训50人", value: "≥50人" }),
    },
    {
      name: "a list number",
      table: oneRow({ level2: "质量指标", name: "培训次数", description: "1.集中培训", value: "1次" }),
    },
    { name: "words", table: oneRow({ level2: "质量指标", name: "机制", description: "建立机制", value: "建立机制" }) },
    { name: "a classified row", table: oneRow({ name: "涉密", description: "涉密", value: "涉密", basis: "涉密" }) },
    { name: "a table without rows", table: {} },
  ],
  reject: [
    {
      name: "the number with its unit",
      table: oneRow({ level2: "质量指标", name: "标牌数量", description: "制作标牌400个", value: "400个" }),
      problems: [
        {
          field: "indicators[0].description",
          message: ["绩效指标描述里又写了一遍指标值“400个”。", "The description repeats the target value “400个”."],
        },
      ],
    },
    {
      name: "the number with a sign",
      table: oneRow({ level2: "质量指标", name: "合格率", description: "验收合格率≥95%", value: "≥95%" }),
      problems: [
        {
          field: "indicators[0].description",
          message: ["绩效指标描述里又写了一遍指标值“≥95%”。", "The description repeats the target value “≥95%”."],
        },
      ],
    },
    {
      name: "the date",
      table: oneRow({
        level2: "质量指标",
        name: "完成时间",
        description: "2024年11月30日前办完",
        value: "2024年11月30日",
      }),
      problems: [
        {
          field: "indicators[0].description",
          message: [
            "绩效指标描述里又写了一遍指标值“2024年11月30日”。",
            "The description repeats the target value “2024年11月30日”.",
          ],
        },
      ],
    },
  ],
});
