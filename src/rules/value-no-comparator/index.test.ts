import { oneRow } from "../../../tests/support/one-row";
import { expectFixed } from "../../../tests/support/expect-fixed";
import { testRule } from "../../../tests/support/rule-tester";
import { rule } from "./index";

testRule(rule, {
  accept: [
    {
      name: "words whose sign is left blank",
      table: {
        form: "national",
        rows: [["效益指标", "社会效益指标", "排涝能力", null, "提高一级", null]],
        extras: [{ operator: "", unit: "" }],
      },
    },
    { name: "≥5人", table: oneRow({ name: "培训人数", value: "≥5人", level2: "数量指标" }) },
    { name: "=5人", table: oneRow({ name: "培训人数", value: "=5人", level2: "数量指标" }) },
    { name: "5人以上", table: oneRow({ name: "培训人数", value: "5人以上", level2: "数量指标" }) },
    { name: "100%", table: oneRow({ name: "培训人数", value: "100%", level2: "数量指标" }) },
    { name: "0次", table: oneRow({ name: "培训人数", value: "0次", level2: "数量指标" }) },
    { name: "5", table: oneRow({ name: "培训人数", value: "5", level2: "数量指标" }) },
    { name: "2024年12月底前", table: oneRow({ name: "培训人数", value: "2024年12月底前", level2: "数量指标" }) },
    { name: "80%-90%", table: oneRow({ name: "培训人数", value: "80%-90%", level2: "数量指标" }) },
    { name: "1:1", table: oneRow({ name: "培训人数", value: "1:1", level2: "数量指标" }) },
    { name: "2/3", table: oneRow({ name: "培训人数", value: "2/3", level2: "数量指标" }) },
    { name: "合格", table: oneRow({ name: "培训人数", value: "合格", level2: "数量指标" }) },
    { name: "完成率95%", table: oneRow({ name: "培训人数", value: "完成率95%", level2: "数量指标" }) },
    { name: "三级", table: oneRow({ name: "培训人数", value: "三级", level2: "数量指标" }) },
    { name: "", table: oneRow({ name: "培训人数", value: "", level2: "数量指标" }) },
    { name: "a classified row", table: oneRow({ name: "涉密", description: "涉密", value: "涉密", basis: "涉密" }) },
    { name: "a table without rows", table: {} },
  ],
  reject: [
    {
      name: "a blank sign in a column of its own, 100% too",
      table: {
        form: "national",
        rows: [
          ["产出指标", "数量指标", "培训人数", null, "200", null],
          ["", "质量指标", "验收合格率", null, "100", null],
        ],
        extras: [
          { operator: "", unit: "人" },
          { operator: "", unit: "%" },
        ],
      },
      problems: [
        {
          field: "indicators[0].operator",
          severity: "warning",
          message: ["指标值“200人”没有 ≥、≤ 或 =。", "The target value “200人” has no ≥, ≤ or =."],
          fix: [["I9", "", "≥"]],
        },
        {
          field: "indicators[1].operator",
          severity: "warning",
          message: ["指标值“100%”没有 ≥、≤ 或 =。", "The target value “100%” has no ≥, ≤ or =."],
          fix: [["I10", "", "="]],
        },
      ],
    },
    {
      name: "400个 of 培训人数",
      table: oneRow({ name: "培训人数", value: "400个", level2: "数量指标" }),
      problems: [
        {
          field: "indicators[0].value",
          message: ["指标值“400个”没有 ≥、≤ 或 =。", "The target value “400个” has no ≥, ≤ or =."],
          fix: [["E9", "400个", "≥400个"]],
        },
      ],
    },
    {
      name: "三次 of 培训人数",
      table: oneRow({ name: "培训人数", value: "三次", level2: "数量指标" }),
      problems: [
        {
          field: "indicators[0].value",
          message: ["指标值“三次”没有 ≥、≤ 或 =。", "The target value “三次” has no ≥, ≤ or =."],
          fix: [["E9", "三次", "≥3次"]],
        },
      ],
    },
    {
      name: "90% of 验收合格率",
      table: oneRow({ name: "验收合格率", value: "90%", level2: "质量指标" }),
      problems: [
        {
          field: "indicators[0].value",
          message: ["指标值“90%”没有 ≥、≤ 或 =。", "The target value “90%” has no ≥, ≤ or =."],
          fix: [["E9", "90%", "≥90%"]],
        },
      ],
    },
    {
      name: "3% of 设备故障率",
      table: oneRow({ name: "设备故障率", value: "3%", level2: "质量指标" }),
      problems: [
        {
          field: "indicators[0].value",
          message: ["指标值“3%”没有 ≥、≤ 或 =。", "The target value “3%” has no ≥, ≤ or =."],
          fix: [["E9", "3%", "≤3%"]],
        },
      ],
    },
    {
      name: "20元/户 of 投保标准",
      table: oneRow({ name: "投保标准", value: "20元/户", level2: "成本指标" }),
      problems: [
        {
          field: "indicators[0].value",
          message: ["指标值“20元/户”没有 ≥、≤ 或 =。", "The target value “20元/户” has no ≥, ≤ or =."],
          fix: [["E9", "20元/户", "≤20元/户"]],
        },
      ],
    },
    {
      name: "95% of 支付比例",
      table: oneRow({ name: "支付比例", value: "95%", level2: "成本指标" }),
      problems: [
        {
          field: "indicators[0].value",
          message: ["指标值“95%”没有 ≥、≤ 或 =。", "The target value “95%” has no ≥, ≤ or =."],
        },
      ],
    },
    {
      name: "5天 of 办结时限",
      table: oneRow({ name: "办结时限", value: "5天", level2: "时效指标" }),
      problems: [
        {
          field: "indicators[0].value",
          message: ["指标值“5天”没有 ≥、≤ 或 =。", "The target value “5天” has no ≥, ≤ or =."],
          fix: [["E9", "5天", "≤5天"]],
        },
      ],
    },
    {
      name: "约30人 of 培训人数",
      table: oneRow({ name: "培训人数", value: "约30人", level2: "数量指标" }),
      problems: [
        {
          field: "indicators[0].value",
          message: ["指标值“约30人”没有 ≥、≤ 或 =。", "The target value “约30人” has no ≥, ≤ or =."],
        },
      ],
    },
  ],
});

it.each([
  { name: "a count", table: oneRow({ name: "培训人数", value: "400人", level2: "数量指标" }) },
  { name: "a rate", table: oneRow({ name: "验收合格率", value: "90%", level2: "质量指标" }) },
  { name: "a failure rate", table: oneRow({ name: "设备故障率", value: "3%", level2: "质量指标" }) },
  { name: "a limit of time", table: oneRow({ name: "办结时限", value: "5天", level2: "时效指标" }) },
])("mends $name for good", ({ table }) => {
  expectFixed(rule, table);
});
