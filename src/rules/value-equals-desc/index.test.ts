import { oneRow } from "../../../tests/support/one-row";
import { testRule } from "../../../tests/support/rule-tester";
import { rule } from "./index";

testRule(rule, {
  accept: [
    { name: "a number of its own", table: oneRow({}) },
    {
      name: "a short text within the description",
      table: oneRow({ level2: "质量指标", name: "路面状况", description: "路面平整无坑", value: "平整" }),
    },
    { name: "a yes", table: oneRow({ level2: "质量指标", name: "连通", description: "是", value: "是" }) },
    {
      name: "a blank description",
      table: oneRow({ level2: "质量指标", name: "合格率", description: "", value: "优" }),
    },
    {
      name: "another text",
      table: oneRow({ level2: "质量指标", name: "办事效率", description: "窗口从受理到办结的快慢", value: "当日办结" }),
    },
    { name: "a classified row", table: oneRow({ name: "涉密", description: "涉密", value: "涉密", basis: "涉密" }) },
    { name: "a table without rows", table: {} },
  ],
  reject: [
    {
      name: "the formula again",
      table: oneRow({ name: "培训合格率", description: "合格人数÷参训人数×100%", value: "合格人数÷参训人数×100%" }),
      problems: [
        {
          field: "indicators[0].value",
          message: [
            "指标值“合格人数÷参训人数×100%”和绩效指标描述一样，没有可以对照的标准。",
            "The target value “合格人数÷参训人数×100%” is the same as the description and sets no standard.",
          ],
        },
      ],
    },
    {
      name: "the description again",
      table: oneRow({
        level2: "质量指标",
        name: "治安",
        description: "社会稳定，大局安全",
        value: "社会稳定大局安全。",
      }),
      problems: [
        {
          field: "indicators[0].value",
          message: [
            "指标值“社会稳定大局安全。”和绩效指标描述一样，没有可以对照的标准。",
            "The target value “社会稳定大局安全。” is the same as the description and sets no standard.",
          ],
        },
      ],
    },
    {
      name: "nearly the description",
      table: oneRow({
        level2: "质量指标",
        name: "正气",
        description: "弘扬见义勇为精神，促进社会和谐稳定发展",
        value: "弘扬见义勇为的精神，促进社会和谐稳定发展",
      }),
      problems: [
        {
          field: "indicators[0].value",
          message: [
            "指标值“弘扬见义勇为的精神，促进社会和谐稳定发展”和绩效指标描述一样，没有可以对照的标准。",
            "The target value “弘扬见义勇为的精神，促进社会和谐稳定发展” is the same as the description and sets no standard.",
          ],
        },
      ],
    },
    {
      name: "a part of the description as a hint",
      table: oneRow({
        level2: "质量指标",
        name: "负担",
        description: "发放补助，减轻困难家庭经济压力",
        value: "减轻困难家庭经济压力",
      }),
      problems: [
        {
          field: "indicators[0].value",
          message: [
            "指标值“减轻困难家庭经济压力”是从描述里抄来的，没有可以对照的标准。",
            "The target value “减轻困难家庭经济压力” is taken from the description and sets no standard.",
          ],
          severity: "hint",
        },
      ],
    },
    {
      name: "a number as the description",
      table: oneRow({ level2: "质量指标", name: "合格率", description: "≥95%", value: "≥95%" }),
      problems: [
        {
          field: "indicators[0].description",
          message: [
            "绩效指标描述只写了指标值“≥95%”，没有说明考核什么、怎么算。",
            "The description is only the target value “≥95%” and does not say what is measured.",
          ],
        },
      ],
    },
  ],
});
