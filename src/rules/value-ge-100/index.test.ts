import { oneRow } from "../../../tests/support/one-row";
import { expectFixed } from "../../../tests/support/expect-fixed";
import { testRule } from "../../../tests/support/rule-tester";
import { rule } from "./index";

testRule(rule, {
  accept: [
    { name: "100% of 合格率", table: oneRow({ name: "合格率", value: "100%", level2: "质量指标" }) },
    { name: "=100% of 合格率", table: oneRow({ name: "合格率", value: "=100%", level2: "质量指标" }) },
    { name: "≤100% of 资金使用率", table: oneRow({ name: "资金使用率", value: "≤100%", level2: "质量指标" }) },
    { name: "≥99.9% of 合格率", table: oneRow({ name: "合格率", value: "≥99.9%", level2: "质量指标" }) },
    { name: "≥100人 of 培训人数", table: oneRow({ name: "培训人数", value: "≥100人", level2: "质量指标" }) },
    { name: "≥100% of 收入增长率", table: oneRow({ name: "收入增长率", value: "≥100%", level2: "质量指标" }) },
    { name: "≥100% of 资产保值增值率", table: oneRow({ name: "资产保值增值率", value: "≥100%", level2: "质量指标" }) },
    { name: "≥150% of 拨备覆盖率", table: oneRow({ name: "拨备覆盖率", value: "≥150%", level2: "质量指标" }) },
    { name: "≥120% of 招商任务", table: oneRow({ name: "招商任务", value: "≥120%", level2: "质量指标" }) },
    { name: "≥100 of 合格率", table: oneRow({ name: "合格率", value: "≥100", level2: "质量指标" }) },
    { name: "a classified row", table: oneRow({ name: "涉密", description: "涉密", value: "涉密", basis: "涉密" }) },
    { name: "a table without rows", table: {} },
  ],
  reject: [
    {
      name: "≥100% of 验收合格率",
      table: oneRow({ name: "验收合格率", value: "≥100%", level2: "质量指标" }),
      problems: [
        {
          field: "indicators[0].value",
          message: [
            "指标值“≥100%”超过了 100%，应当写成 =100%。",
            "The target value “≥100%” is above 100%; write =100%.",
          ],
          fix: [["E9", "≥100%", "=100%"]],
        },
      ],
    },
    {
      name: "＞100% of 覆盖率",
      table: oneRow({ name: "覆盖率", value: "＞100%", level2: "质量指标" }),
      problems: [
        {
          field: "indicators[0].value",
          message: [
            "指标值“＞100%”超过了 100%，应当写成 =100%。",
            "The target value “＞100%” is above 100%; write =100%.",
          ],
          fix: [["E9", "＞100%", "=100%"]],
        },
      ],
    },
    {
      name: "100%以上 of 覆盖率",
      table: oneRow({ name: "覆盖率", value: "100%以上", level2: "质量指标" }),
      problems: [
        {
          field: "indicators[0].value",
          message: [
            "指标值“100%以上”超过了 100%，应当写成 =100%。",
            "The target value “100%以上” is above 100%; write =100%.",
          ],
          fix: [["E9", "100%以上", "=100%"]],
        },
      ],
    },
    {
      name: "≥100% of 任务完成率",
      table: oneRow({ name: "任务完成率", value: "≥100%", level2: "质量指标" }),
      problems: [
        {
          field: "indicators[0].value",
          message: [
            "指标值“≥100%”超过了 100%，应当写成 =100%。",
            "The target value “≥100%” is above 100%; write =100%.",
          ],
          severity: "hint",
          fix: [["E9", "≥100%", "=100%"]],
        },
      ],
    },
    ...["困难群众应保尽保率", "垃圾无害化处理率", "家庭医生签约率", "课程开齐率"].map((name) => ({
      name: `110% of ${name}`,
      table: oneRow({ name, value: "110%", level2: "质量指标" }),
      problems: [
        {
          field: "indicators[0].value" as const,
          message: [
            "指标值“110%”超过了 100%，比率最多是 100%。",
            "The target value “110%” is above 100%; a share is 100% at most.",
          ] as const,
        },
      ],
    })),
    {
      name: "≥120% of 验收合格率",
      table: oneRow({ name: "验收合格率", value: "≥120%", level2: "质量指标" }),
      problems: [
        {
          field: "indicators[0].value",
          message: [
            "指标值“≥120%”超过了 100%，比率最多是 100%。",
            "The target value “≥120%” is above 100%; a share is 100% at most.",
          ],
        },
      ],
    },
  ],
});

it.each([
  { name: "≥100%", table: oneRow({ name: "验收合格率", value: "≥100%", level2: "质量指标" }) },
  { name: "100%以上", table: oneRow({ name: "验收合格率", value: "100%以上", level2: "质量指标" }) },
])("mends $name for good", ({ table }) => {
  expectFixed(rule, table);
});
