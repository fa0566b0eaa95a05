import { oneRow } from "../../../tests/support/one-row";
import { testRule } from "../../../tests/support/rule-tester";
import { table } from "../../../tests/support/table-builder";
import { DEFAULT_RULE_OPTIONS } from "../rule";
import { rule } from "./index";

testRule(rule, {
  accept: [
    { name: "60岁以上老人体检率", table: oneRow({ name: "60岁以上老人体检率", value: "≥95%", level2: "质量指标" }) },
    {
      name: "500元以上设备验收合格率",
      table: oneRow({ name: "500元以上设备验收合格率", value: "≥95%", level2: "质量指标" }),
    },
    { name: "三级医院达标率", table: oneRow({ name: "三级医院达标率", value: "≥95%", level2: "质量指标" }) },
    { name: "国道107线养护里程", table: oneRow({ name: "国道107线养护里程", value: "≥95%", level2: "质量指标" }) },
    { name: "第3期培训合格率", table: oneRow({ name: "第3期培训合格率", value: "≥95%", level2: "质量指标" }) },
    { name: "5G基站建成率", table: oneRow({ name: "5G基站建成率", value: "≥95%", level2: "质量指标" }) },
    { name: "12345热线办结率", table: oneRow({ name: "12345热线办结率", value: "≥95%", level2: "质量指标" }) },
    { name: "覆盖率（%）", table: oneRow({ name: "覆盖率（%）", value: "≥95%", level2: "质量指标" }) },
    { name: "30天内办结率", table: oneRow({ name: "30天内办结率", value: "≥95%", level2: "质量指标" }) },
    { name: "不满18岁人员帮扶率", table: oneRow({ name: "不满18岁人员帮扶率", value: "≥95%", level2: "质量指标" }) },
    { name: "“九五”工程合格率", table: oneRow({ name: "“九五”工程合格率", value: "≥95%", level2: "质量指标" }) },
    { name: "2024年培训合格率", table: oneRow({ name: "2024年培训合格率", value: "≥95%", level2: "质量指标" }) },
    { name: "A4纸用量", table: oneRow({ name: "A4纸用量", value: "≥95%", level2: "质量指标" }) },
    { name: "", table: oneRow({ name: "", value: "≥95%", level2: "质量指标" }) },
    { name: "a classified row", table: oneRow({ name: "涉密", description: "涉密", value: "涉密", basis: "涉密" }) },
    { name: "a table without rows", table: {} },
  ],
  reject: [
    {
      name: "a limit in words at the end",
      table: oneRow({ name: "人均培训成本不超过320元", value: "≤320元/人", level2: "成本指标" }),
      problems: [
        {
          field: "indicators[0].name",
          message: [
            "三级指标“人均培训成本不超过320元”里写了数值“不超过320元”。",
            "The name “人均培训成本不超过320元” holds the value “不超过320元”.",
          ],
        },
      ],
    },
    {
      name: "a sign and an amount",
      table: oneRow({ name: "维修费用≥20万元", value: "≤20万元", level2: "质量指标" }),
      problems: [
        {
          field: "indicators[0].name",
          message: [
            "三级指标“维修费用≥20万元”里写了数值“≥20万元”。",
            "The name “维修费用≥20万元” holds the value “≥20万元”.",
          ],
        },
      ],
    },
    {
      name: "a rate at the end",
      table: oneRow({ name: "覆盖率100%", value: "100%", level2: "质量指标" }),
      problems: [
        {
          field: "indicators[0].name",
          message: ["三级指标“覆盖率100%”里写了数值“100%”。", "The name “覆盖率100%” holds the value “100%”."],
        },
      ],
    },
    {
      name: "a count at the end, in brackets",
      table: oneRow({ name: "开展宣传活动（5次）", value: "≥5次", level2: "质量指标" }),
      problems: [
        {
          field: "indicators[0].name",
          message: [
            "三级指标“开展宣传活动（5次）”里写了数值“5次”。",
            "The name “开展宣传活动（5次）” holds the value “5次”.",
          ],
        },
      ],
    },
    {
      name: "the target within the name",
      table: oneRow({ name: "培训200人的合格率", value: "≥200人", level2: "质量指标" }),
      problems: [
        {
          field: "indicators[0].name",
          message: [
            "三级指标“培训200人的合格率”里写了数值“200人”。",
            "The name “培训200人的合格率” holds the value “200人”.",
          ],
        },
      ],
    },
  ],
});

it.each([
  ["合格率≥95%完成", "", "≥95%"],
  ["培训100人活动", "≥100人", "100人"],
  ["培训100人活动", "≥90人", undefined],
  ["培训100人活动", "≥100次", undefined],
  ["培训100人活动", "良好", undefined],
  ["服务60岁以上老人", "60", undefined],
  ["投入5万元", "", "5万元"],
  ["投入30%）", "", "30%"],
  ["培训100人次以上", "", "100人次以上"],
  ["投入30%的资金", "", undefined],
  ["培训一百人", "100人", undefined],
  ["第3期", "", undefined],
])("finds the value in the name %s with the value %p: %s", (name, value, found) => {
  const owner = table(oneRow({ name, value, level2: "数量指标" }));
  const context = { standard: owner.standard, options: DEFAULT_RULE_OPTIONS, year: undefined };
  const messages = [...rule.check(owner, context)].map(({ message }) => message["zh-CN"]);
  expect(messages).toEqual(found === undefined ? [] : [`三级指标“${name}”里写了数值“${found}”。`]);
});
