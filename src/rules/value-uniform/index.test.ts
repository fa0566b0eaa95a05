import { manyRows, oneRow } from "../../../tests/support/one-row";
import { testRule } from "../../../tests/support/rule-tester";
import { rule } from "./index";

testRule(rule, {
  accept: [
    {
      name: "four rows of one value",
      table: manyRows(
        { value: "≥90", name: "甲数", level2: "数量指标" },
        { value: "≥90", name: "乙率", level2: "质量指标" },
        { value: "≥90", name: "丙率", level2: "时效指标" },
        { value: "≥90", name: "丁率", level2: "成本指标" },
      ),
    },
    {
      name: "five rows, one of which differs",
      table: manyRows(
        { value: "≥90", name: "甲数", level2: "数量指标" },
        { value: "≥90", name: "乙率", level2: "质量指标" },
        { value: "≥95", name: "丙率", level2: "时效指标" },
        { value: "≥90", name: "丁率", level2: "成本指标" },
        { value: "≥90", name: "戊率", level2: "数量指标" },
      ),
    },
    {
      name: "blank values",
      table: manyRows(
        { value: "", name: "甲数", level2: "数量指标" },
        { value: "", name: "乙率", level2: "质量指标" },
        { value: "", name: "丙率", level2: "时效指标" },
        { value: "", name: "丁率", level2: "成本指标" },
        { value: "", name: "戊率", level2: "数量指标" },
      ),
    },
    {
      name: "not concerned",
      table: manyRows(
        { value: "不涉及", name: "甲数", level2: "数量指标" },
        { value: "不涉及", name: "乙率", level2: "质量指标" },
        { value: "不涉及", name: "丙率", level2: "时效指标" },
        { value: "不涉及", name: "丁率", level2: "成本指标" },
        { value: "不涉及", name: "戊率", level2: "数量指标" },
      ),
    },
    { name: "a classified row", table: oneRow({ name: "涉密", description: "涉密", value: "涉密", basis: "涉密" }) },
    { name: "a table without rows", table: {} },
  ],
  reject: [
    {
      name: "five rows of one value",
      table: manyRows(
        { value: "≥90", name: "甲数", level2: "数量指标" },
        { value: "≥90", name: "乙率", level2: "质量指标" },
        { value: "≥90", name: "丙率", level2: "时效指标" },
        { value: "≥90", name: "丁率", level2: "成本指标" },
        { value: "≥90", name: "戊率", level2: "数量指标" },
      ),
      problems: [
        {
          field: "indicators[0].value",
          message: ["5 行的指标值都是“≥90”。", "The target values of all 5 rows are “≥90”."],
        },
      ],
    },
    {
      name: "six rows of one value, a blank one aside",
      table: manyRows(
        { value: "" },
        { value: " 100%", name: "甲数", level2: "数量指标" },
        { value: " 100%", name: "乙率", level2: "质量指标" },
        { value: " 100%", name: "丙率", level2: "时效指标" },
        { value: " 100%", name: "丁率", level2: "成本指标" },
        { value: " 100%", name: "戊率", level2: "数量指标" },
      ),
      problems: [
        {
          field: "indicators[1].value",
          message: ["5 行的指标值都是“100%”。", "The target values of all 5 rows are “100%”."],
        },
      ],
    },
  ],
});
