import { oneRow } from "../../../tests/support/one-row";
import { expectFixed } from "../../../tests/support/expect-fixed";
import { testRule } from "../../../tests/support/rule-tester";
import { rule } from "./index";

testRule(rule, {
  accept: [
    { name: "'培训人数'", table: oneRow({ name: "培训人数", value: "≥95%", level2: "质量指标" }) },
    {
      name: "'社区（村）覆盖率（%）'",
      table: oneRow({ name: "社区（村）覆盖率（%）", value: "≥95%", level2: "质量指标" }),
    },
    { name: "'“三会一课”'", table: oneRow({ name: "“三会一课”", value: "≥95%", level2: "质量指标" }) },
    {
      name: "'学法、守法意识提升率'",
      table: oneRow({ name: "学法、守法意识提升率", value: "≥95%", level2: "质量指标" }),
    },
    { name: "''", table: oneRow({ name: "", value: "≥95%", level2: "质量指标" }) },
    { name: "'———'", table: oneRow({ name: "———", value: "≥95%", level2: "质量指标" }) },
    { name: "'完成率%'", table: oneRow({ name: "完成率%", value: "≥95%", level2: "质量指标" }) },
    { name: "a classified row", table: oneRow({ name: "涉密", description: "涉密", value: "涉密", basis: "涉密" }) },
    { name: "a table without rows", table: {} },
  ],
  reject: [
    {
      name: "a stop",
      table: oneRow({ name: "安全感增强。", value: "≥95%", level2: "质量指标" }),
      problems: [
        {
          field: "indicators[0].name",
          message: ["三级指标“安全感增强。”末尾有多余的标点。", "The name “安全感增强。” ends in punctuation."],
          fix: [["C9", "安全感增强。", "安全感增强"]],
        },
      ],
    },
    {
      name: "a comma and blanks",
      table: oneRow({ name: "开展平安建设， ", value: "≥95%", level2: "质量指标" }),
      problems: [
        {
          field: "indicators[0].name",
          message: ["三级指标“开展平安建设，”末尾有多余的标点。", "The name “开展平安建设，” ends in punctuation."],
          fix: [["C9", "开展平安建设， ", "开展平安建设"]],
        },
      ],
    },
    {
      name: "a line break and a stop, mended together",
      table: oneRow({ name: "学法、\n 守法意识；", value: "≥95%", level2: "质量指标" }),
      problems: [
        {
          field: "indicators[0].name",
          message: ["三级指标“学法、 守法意识；”中间有换行。", "The name “学法、 守法意识；” holds a line break."],
          fix: [["C9", "学法、\n 守法意识；", "学法、守法意识"]],
        },
      ],
    },
    {
      name: "a line break between Latin words",
      table: oneRow({ name: "APP\nV2使用率", value: "≥95%", level2: "质量指标" }),
      problems: [
        {
          field: "indicators[0].name",
          message: ["三级指标“APP V2使用率”中间有换行。", "The name “APP V2使用率” holds a line break."],
          fix: [["C9", "APP\nV2使用率", "APP V2使用率"]],
        },
      ],
    },
  ],
});

it.each([
  { name: "a stop", table: oneRow({ name: "安全感增强率。", value: "≥95%", level2: "质量指标" }) },
  { name: "a line break", table: oneRow({ name: "守法\n意识提升率", value: "≥95%", level2: "质量指标" }) },
])("mends $name for good", ({ table }) => {
  expectFixed(rule, table);
});
