import { manyRows, oneRow } from "../../../tests/support/one-row";
import { testRule } from "../../../tests/support/rule-tester";
import { rule } from "./index";

testRule(rule, {
  accept: [
    {
      name: "two measures of one value",
      table: manyRows(
        { value: "≥50人", name: "培训人数", description: "参加培训的人员" },
        {
          level1: "效益指标",
          level2: "社会效益指标",
          value: "≥50人",
          name: "新增就业人数",
          description: "经介绍找到工作的人员",
        },
      ),
    },
    {
      name: "rates of one formula but another word",
      table: manyRows(
        { level2: "质量指标", name: "足额发放率", description: "足额发放户数÷应发户数×100%", value: "100%" },
        { level2: "时效指标", name: "及时发放率", description: "及时发放户数÷应发户数×100%", value: "100%" },
      ),
    },
    { name: "one measure twice under one level 2, which name-duplicate-in-project sees", table: manyRows({}, {}) },
    {
      name: "one measure with two values",
      table: manyRows({}, { level1: "效益指标", level2: "社会效益指标", value: "≥600份" }),
    },
    {
      name: "words said twice",
      table: manyRows(
        { level2: "质量指标", value: "良好" },
        { level1: "效益指标", level2: "社会效益指标", value: "良好" },
      ),
    },
    {
      name: "descriptions too short to compare",
      table: manyRows(
        { description: "人数", name: "甲", value: "≥5人" },
        { level1: "效益指标", level2: "社会效益指标", description: "人数", name: "乙", value: "≥5人" },
      ),
    },
    { name: "a classified row", table: oneRow({ name: "涉密", description: "涉密", value: "涉密", basis: "涉密" }) },
    { name: "a table without rows", table: {} },
  ],
  reject: [
    {
      name: "one description and value under two level 2",
      table: manyRows({}, { level1: "效益指标", level2: "社会效益指标", name: "手册发放数量" }),
      problems: [
        {
          field: "indicators[1].name",
          message: [
            "“手册发放数量”和 E9 那一行考核的是同一个数。",
            "“手册发放数量” measures the same as the row of E9.",
          ],
        },
      ],
    },
    {
      name: "a description that is part of the other",
      table: manyRows(
        { name: "城镇新增就业人数", description: "城镇新增就业人员", value: "≥300人" },
        {
          level1: "效益指标",
          level2: "社会效益指标",
          name: "新增就业人员情况",
          description: "新增就业人员数量",
          value: "≥300人",
        },
      ),
      problems: [
        {
          field: "indicators[1].name",
          message: [
            "“新增就业人员情况”和 E9 那一行考核的是同一个数。",
            "“新增就业人员情况” measures the same as the row of E9.",
          ],
        },
      ],
    },
    {
      name: "equal names without descriptions",
      table: manyRows({ description: "" }, { level1: "效益指标", level2: "社会效益指标", description: "" }),
      problems: [
        {
          field: "indicators[1].name",
          message: [
            "“发放手册数量”和 E9 那一行考核的是同一个数。",
            "“发放手册数量” measures the same as the row of E9.",
          ],
        },
      ],
    },
    {
      name: "one formula under two names as a hint",
      table: manyRows(
        { level2: "质量指标", name: "道路完好率", description: "完成数÷计划数×100%", value: "≥95%" },
        {
          level1: "效益指标",
          level2: "社会效益指标",
          name: "受益覆盖面",
          description: "完成数÷计划数×100%",
          value: "≥95%",
        },
      ),
      problems: [
        {
          field: "indicators[1].name",
          message: ["“受益覆盖面”和 E9 那一行考核的是同一个数。", "“受益覆盖面” measures the same as the row of E9."],
          severity: "hint",
        },
      ],
    },
    {
      name: "a row without a name on its value",
      table: manyRows({}, { level1: "效益指标", level2: "社会效益指标", name: "" }),
      problems: [
        {
          field: "indicators[1].value",
          message: ["“≥500份”和 E9 那一行考核的是同一个数。", "“≥500份” measures the same as the row of E9."],
          severity: "hint",
        },
      ],
    },
  ],
});
