import { oneRow } from "../../../tests/support/one-row";
import { expectFixed } from "../../../tests/support/expect-fixed";
import { testRule } from "../../../tests/support/rule-tester";
import { rule } from "./index";

testRule(rule, {
  accept: [
    { name: "合格率95%, a value", table: oneRow({ name: "合格率95%", value: "≥95%", level2: "质量指标" }) },
    { name: "合格率", table: oneRow({ name: "合格率", value: "≥95%", level2: "质量指标" }) },
    {
      name: "补助（补贴）发放人数",
      table: oneRow({ name: "补助（补贴）发放人数", value: "≥95%", level2: "质量指标" }),
    },
    {
      name: "视频监控（平台）建设率",
      table: oneRow({ name: "视频监控（平台）建设率", value: "≥95%", level2: "质量指标" }),
    },
    {
      name: "社会治理(三期)完成率",
      table: oneRow({ name: "社会治理(三期)完成率", value: "≥95%", level2: "质量指标" }),
    },
    { name: "城镇（县）覆盖率", table: oneRow({ name: "城镇（县）覆盖率", value: "≥95%", level2: "质量指标" }) },
    { name: "人（户）均收入", table: oneRow({ name: "人（户）均收入", value: "≥95%", level2: "质量指标" }) },
    { name: "（%）以内的差错", table: oneRow({ name: "（%）以内的差错", value: "≥95%", level2: "质量指标" }) },
    { name: "a classified row", table: oneRow({ name: "涉密", description: "涉密", value: "涉密", basis: "涉密" }) },
    { name: "a table without rows", table: {} },
  ],
  reject: [
    {
      name: "a percent sign without brackets",
      table: oneRow({ name: "培训合格率%", value: "≥95%", level2: "质量指标" }),
      problems: [
        {
          field: "indicators[0].name",
          message: [
            "三级指标“培训合格率%”里写了单位，单位应当写在指标值后面。",
            "The name “培训合格率%” holds a unit, which belongs behind the value.",
          ],
          fix: [["C9", "培训合格率%", "培训合格率"]],
        },
      ],
    },
    {
      name: "a percent sign that the value has too",
      table: oneRow({ name: "合格率（%）", value: "≥95%", level2: "质量指标" }),
      problems: [
        {
          field: "indicators[0].name",
          message: [
            "三级指标“合格率（%）”里写了单位，单位应当写在指标值后面。",
            "The name “合格率（%）” holds a unit, which belongs behind the value.",
          ],
          fix: [["C9", "合格率（%）", "合格率"]],
        },
      ],
    },
    {
      name: "a unit that the value lacks, without a fix",
      table: oneRow({ name: "发放手册数量(份)", value: "≥500", level2: "质量指标" }),
      problems: [
        {
          field: "indicators[0].name",
          message: [
            "三级指标“发放手册数量(份)”里写了单位，单位应当写在指标值后面。",
            "The name “发放手册数量(份)” holds a unit, which belongs behind the value.",
          ],
        },
      ],
    },
    {
      name: "a unit with its label",
      table: oneRow({ name: "培训天数（单位：天）", value: "≥3天", level2: "质量指标" }),
      problems: [
        {
          field: "indicators[0].name",
          message: [
            "三级指标“培训天数（单位：天）”里写了单位，单位应当写在指标值后面。",
            "The name “培训天数（单位：天）” holds a unit, which belongs behind the value.",
          ],
          fix: [["C9", "培训天数（单位：天）", "培训天数"]],
        },
      ],
    },
  ],
});

it.each([
  {
    name: "a percent sign",
    table: oneRow({
      level2: "质量指标",
      name: "培训合格率（%）",
      description: "合格人数÷参训人数×100%",
      value: "≥95%",
    }),
  },
])("mends $name for good", ({ table }) => {
  expectFixed(rule, table);
});
