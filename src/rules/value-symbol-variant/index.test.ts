import { oneRow } from "../../../tests/support/one-row";
import { expectFixed } from "../../../tests/support/expect-fixed";
import { testRule } from "../../../tests/support/rule-tester";
import { table } from "../../../tests/support/table-builder";
import { DEFAULT_RULE_OPTIONS } from "../rule";
import { rule } from "./index";

testRule(rule, {
  accept: [
    { name: "≥5人", table: oneRow({ name: "培训人数", value: "≥5人", level2: "数量指标" }) },
    { name: ">5人", table: oneRow({ name: "培训人数", value: ">5人", level2: "数量指标" }) },
    { name: "=5人", table: oneRow({ name: "培训人数", value: "=5人", level2: "数量指标" }) },
    { name: "5人", table: oneRow({ name: "培训人数", value: "5人", level2: "数量指标" }) },
    { name: "30天内", table: oneRow({ name: "培训人数", value: "30天内", level2: "数量指标" }) },
    { name: "3个工作日以内", table: oneRow({ name: "培训人数", value: "3个工作日以内", level2: "数量指标" }) },
    {
      name: "不晚于2024年12月31日",
      table: oneRow({ name: "完成时间", value: "不晚于2024年12月31日", level2: "时效指标" }),
    },
    { name: "2024年12月31日前", table: oneRow({ name: "培训人数", value: "2024年12月31日前", level2: "数量指标" }) },
    { name: "80%-90%", table: oneRow({ name: "培训人数", value: "80%-90%", level2: "数量指标" }) },
    { name: "明显提高", table: oneRow({ name: "培训人数", value: "明显提高", level2: "数量指标" }) },
    { name: "不超过预算", table: oneRow({ name: "培训人数", value: "不超过预算", level2: "数量指标" }) },
    { name: "", table: oneRow({ name: "培训人数", value: "", level2: "数量指标" }) },
    { name: "a classified row", table: oneRow({ name: "涉密", description: "涉密", value: "涉密", basis: "涉密" }) },
    { name: "a table without rows", table: {} },
  ],
  reject: [
    {
      name: "full-width figures",
      table: oneRow({ name: "培训人数", value: "≥１２００人", level2: "数量指标" }),
      problems: [
        {
          field: "indicators[0].value",
          message: [
            "指标值“≥１２００人”里的“１２００”应当写成 1200。",
            "“１２００” in the target value “≥１２００人” should be written 1200.",
          ],
          fix: [["E9", "≥１２００人", "≥1200人"]],
        },
      ],
    },
    {
      name: "≧3次",
      table: oneRow({ name: "培训人数", value: "≧3次", level2: "数量指标" }),
      problems: [
        {
          field: "indicators[0].value",
          message: ["指标值“≧3次”里的“≧”应当写成 ≥。", "“≧” in the target value “≧3次” should be written ≥."],
          fix: [["E9", "≧3次", "≥3次"]],
        },
      ],
    },
    {
      name: "＞90%",
      table: oneRow({ name: "培训人数", value: "＞90%", level2: "数量指标" }),
      problems: [
        {
          field: "indicators[0].value",
          message: ["指标值“＞90%”里的“＞”应当写成 >。", "“＞” in the target value “＞90%” should be written >."],
          fix: [["E9", "＞90%", ">90%"]],
        },
      ],
    },
    {
      name: ">=90%",
      table: oneRow({ name: "培训人数", value: ">=90%", level2: "数量指标" }),
      problems: [
        {
          field: "indicators[0].value",
          message: ["指标值“>=90%”里的“>=”应当写成 ≥。", "“>=” in the target value “>=90%” should be written ≥."],
          fix: [["E9", ">=90%", "≥90%"]],
        },
      ],
    },
    {
      name: "90%以上",
      table: oneRow({ name: "培训人数", value: "90%以上", level2: "数量指标" }),
      problems: [
        {
          field: "indicators[0].value",
          message: [
            "指标值“90%以上”里的“以上”应当写成 ≥。",
            "“以上” in the target value “90%以上” should be written ≥.",
          ],
          fix: [["E9", "90%以上", "≥90%"]],
        },
      ],
    },
    {
      name: "90% 以上 ",
      table: oneRow({ name: "培训人数", value: "90% 以上 ", level2: "数量指标" }),
      problems: [
        {
          field: "indicators[0].value",
          message: [
            "指标值“90% 以上”里的“以上”应当写成 ≥。",
            "“以上” in the target value “90% 以上” should be written ≥.",
          ],
          fix: [["E9", "90% 以上 ", "≥90%"]],
        },
      ],
    },
    {
      name: "≦2023年12月31日",
      table: oneRow({ name: "完成时间", value: "≦2023年12月31日", level2: "时效指标" }),
      problems: [
        {
          field: "indicators[0].value",
          message: [
            "指标值“≦2023年12月31日”里的“≦”应当写成 ≤。",
            "“≦” in the target value “≦2023年12月31日” should be written ≤.",
          ],
          fix: [["E9", "≦2023年12月31日", "≤2023年12月31日"]],
        },
      ],
    },
    {
      name: "不少于5次",
      table: oneRow({ name: "培训人数", value: "不少于5次", level2: "数量指标" }),
      problems: [
        {
          field: "indicators[0].value",
          message: [
            "指标值“不少于5次”里的“不少于”应当写成 ≥。",
            "“不少于” in the target value “不少于5次” should be written ≥.",
          ],
          fix: [["E9", "不少于5次", "≥5次"]],
        },
      ],
    },
    {
      name: "20%以下",
      table: oneRow({ name: "设备故障率", value: "20%以下", level2: "数量指标" }),
      problems: [
        {
          field: "indicators[0].value",
          message: [
            "指标值“20%以下”里的“以下”应当写成 ≤。",
            "“以下” in the target value “20%以下” should be written ≤.",
          ],
          fix: [["E9", "20%以下", "≤20%"]],
        },
      ],
    },
    {
      name: "≥95%以上",
      table: oneRow({ name: "培训人数", value: "≥95%以上", level2: "数量指标" }),
      problems: [
        {
          field: "indicators[0].value",
          message: [
            "指标值“≥95%以上”里的“以上”应当写成 ≥。",
            "“以上” in the target value “≥95%以上” should be written ≥.",
          ],
          fix: [["E9", "≥95%以上", "≥95%"]],
        },
      ],
    },
    {
      name: "不低于百分之九十",
      table: oneRow({ name: "培训人数", value: "不低于百分之九十", level2: "数量指标" }),
      problems: [
        {
          field: "indicators[0].value",
          message: [
            "指标值“不低于百分之九十”里的“不低于”应当写成 ≥。",
            "“不低于” in the target value “不低于百分之九十” should be written ≥.",
          ],
          fix: [["E9", "不低于百分之九十", "≥百分之九十"]],
        },
      ],
    },
    {
      name: "＝12月31日",
      table: oneRow({ name: "完成时间", value: "＝12月31日", level2: "时效指标" }),
      problems: [
        {
          field: "indicators[0].value",
          message: [
            "指标值“＝12月31日”里的“＝”应当写成 =。",
            "“＝” in the target value “＝12月31日” should be written =.",
          ],
          fix: [["E9", "＝12月31日", "=12月31日"]],
        },
      ],
    },
    {
      name: "不少于5次，不超过8天",
      table: oneRow({ name: "培训人数", value: "不少于5次，不超过8天", level2: "数量指标" }),
      problems: [
        {
          field: "indicators[0].value",
          message: [
            "指标值“不少于5次，不超过8天”里的“不少于”应当写成 ≥。",
            "“不少于” in the target value “不少于5次，不超过8天” should be written ≥.",
          ],
        },
      ],
    },
    {
      name: "5次以上（含5次）",
      table: oneRow({ name: "培训人数", value: "5次以上（含5次）", level2: "数量指标" }),
      problems: [
        {
          field: "indicators[0].value",
          message: [
            "指标值“5次以上（含5次）”里的“以上”应当写成 ≥。",
            "“以上” in the target value “5次以上（含5次）” should be written ≥.",
          ],
          fix: [["E9", "5次以上（含5次）", "≥5次（含5次）"]],
        },
      ],
    },
  ],
});

it.each([
  { name: "a sign", table: oneRow({ name: "培训人数", value: "≧3人", level2: "数量指标" }) },
  { name: "words behind", table: oneRow({ name: "验收合格率", value: "90%以上", level2: "质量指标" }) },
  { name: "words before", table: oneRow({ name: "培训人数", value: "不少于5人", level2: "数量指标" }) },
])("mends $name for good", ({ table }) => {
  expectFixed(rule, table);
});

it.each([
  ["≧5次以上", "≥5次"],
  ["＝２４０人", "=240人"],
  ["≥２４０人", "≥240人"],
  ["≤０．５万元", "≤0.5万元"],
  ["30天以上", "≥30天"],
  ["5人以内", "≤5人"],
  ["不超过3天内", "≤3天"],
  ["控制在5%以内", "≤5%"],
  ["5次（含）以上", "≥5次"],
  ["＞=6月底前", "≥6月底前"],
  ["完成率不低于95%", undefined],
  ["不少于5次的培训", undefined],
  ["≥5次以下", undefined],
  ["约≧5次", undefined],
  ["＝2023年12月31日前完成验收", undefined],
  ["≧60分，≦90分", undefined],
])("mends %s to %s, and nothing where more than the sign would change", (value, mended) => {
  const owner = table(oneRow({ name: "培训人数", value, level2: "数量指标" }));
  const context = { standard: owner.standard, options: DEFAULT_RULE_OPTIONS, year: undefined };
  expect([...rule.check(owner, context)].map(({ fix }) => fix?.edits[0]?.to)).toEqual([mended]);
});
