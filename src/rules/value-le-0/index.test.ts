import { oneRow } from "../../../tests/support/one-row";
import { expectFixed } from "../../../tests/support/expect-fixed";
import { testRule } from "../../../tests/support/rule-tester";
import { rule } from "./index";

testRule(rule, {
  accept: [
    { name: "0次 of 事故次数", table: oneRow({ name: "事故次数", value: "0次", level2: "质量指标" }) },
    { name: "=0次 of 事故次数", table: oneRow({ name: "事故次数", value: "=0次", level2: "质量指标" }) },
    { name: "≤1次 of 事故次数", table: oneRow({ name: "事故次数", value: "≤1次", level2: "质量指标" }) },
    { name: "≤0.5% of 差错率", table: oneRow({ name: "差错率", value: "≤0.5%", level2: "质量指标" }) },
    { name: "≤0% of 三公经费增长率", table: oneRow({ name: "三公经费增长率", value: "≤0%", level2: "质量指标" }) },
    { name: "≥0次 of 检查次数", table: oneRow({ name: "检查次数", value: "≥0次", level2: "质量指标" }) },
    { name: "a classified row", table: oneRow({ name: "涉密", description: "涉密", value: "涉密", basis: "涉密" }) },
    { name: "a table without rows", table: {} },
  ],
  reject: [
    ...["图书加工差错率", "新增欠薪人数"].map((name) => ({
      name: `≤0% of ${name}, which is no change`,
      table: oneRow({ name, value: "≤0%", level2: "质量指标" }),
      problems: [
        {
          field: "indicators[0].value" as const,
          message: ["指标值“≤0%”只能是 0，应当写成 =0。", "The target value “≤0%” can only be 0; write =0."] as const,
          fix: [["E9", "≤0%", "=0%"]] as const,
        },
      ],
    })),
    {
      name: "≤0次",
      table: oneRow({ name: "安全事故次数", value: "≤0次", level2: "质量指标" }),
      problems: [
        {
          field: "indicators[0].value",
          message: ["指标值“≤0次”只能是 0，应当写成 =0。", "The target value “≤0次” can only be 0; write =0."],
          fix: [["E9", "≤0次", "=0次"]],
        },
      ],
    },
    {
      name: "＜0%",
      table: oneRow({ name: "安全事故次数", value: "＜0%", level2: "质量指标" }),
      problems: [
        {
          field: "indicators[0].value",
          message: ["指标值“＜0%”只能是 0，应当写成 =0。", "The target value “＜0%” can only be 0; write =0."],
          fix: [["E9", "＜0%", "=0%"]],
        },
      ],
    },
    {
      name: "不超过0起",
      table: oneRow({ name: "安全事故次数", value: "不超过0起", level2: "质量指标" }),
      problems: [
        {
          field: "indicators[0].value",
          message: [
            "指标值“不超过0起”只能是 0，应当写成 =0。",
            "The target value “不超过0起” can only be 0; write =0.",
          ],
          fix: [["E9", "不超过0起", "=0起"]],
        },
      ],
    },
    {
      name: "≤0",
      table: oneRow({ name: "安全事故次数", value: "≤0", level2: "质量指标" }),
      problems: [
        {
          field: "indicators[0].value",
          message: ["指标值“≤0”只能是 0，应当写成 =0。", "The target value “≤0” can only be 0; write =0."],
          fix: [["E9", "≤0", "=0"]],
        },
      ],
    },
  ],
});

it.each([{ name: "≤0次", table: oneRow({ name: "安全事故次数", value: "≤0次", level2: "质量指标" }) }])(
  "mends $name for good",
  ({ table }) => {
    expectFixed(rule, table);
  },
);
