import { oneRow } from "../../../tests/support/one-row";
import { expectFixed } from "../../../tests/support/expect-fixed";
import { testRule } from "../../../tests/support/rule-tester";
import { table } from "../../../tests/support/table-builder";
import { DEFAULT_RULE_OPTIONS } from "../rule";
import { rule } from "./index";

testRule(rule, {
  accept: [
    { name: "≥95%", table: oneRow({ name: "验收合格率", value: "≥95%", level2: "质量指标" }) },
    { name: "5个百分点", table: oneRow({ name: "验收合格率", value: "5个百分点", level2: "质量指标" }) },
    { name: "千分之五", table: oneRow({ name: "验收合格率", value: "千分之五", level2: "质量指标" }) },
    { name: "三分之二", table: oneRow({ name: "验收合格率", value: "三分之二", level2: "质量指标" }) },
    { name: "提高百分比", table: oneRow({ name: "验收合格率", value: "提高百分比", level2: "质量指标" }) },
    { name: "", table: oneRow({ name: "验收合格率", value: "", level2: "质量指标" }) },
    { name: "a classified row", table: oneRow({ name: "涉密", description: "涉密", value: "涉密", basis: "涉密" }) },
    { name: "a table without rows", table: {} },
  ],
  reject: [
    {
      name: "≥98百分之",
      table: oneRow({ name: "验收合格率", value: "≥98百分之", level2: "质量指标" }),
      problems: [
        {
          field: "indicators[0].value",
          message: [
            "指标值“≥98百分之”里的“百分之”应当写成 %。",
            "“百分之” in the target value “≥98百分之” should be written %.",
          ],
          fix: [["E9", "≥98百分之", "≥98%"]],
        },
      ],
    },
    {
      name: "≥百分之98%",
      table: oneRow({ name: "验收合格率", value: "≥百分之98%", level2: "质量指标" }),
      problems: [
        {
          field: "indicators[0].value",
          message: [
            "指标值“≥百分之98%”里的“百分之”应当写成 %。",
            "“百分之” in the target value “≥百分之98%” should be written %.",
          ],
          fix: [["E9", "≥百分之98%", "≥98%"]],
        },
      ],
    },
    {
      name: "≥９８％",
      table: oneRow({ name: "验收合格率", value: "≥９８％", level2: "质量指标" }),
      problems: [
        {
          field: "indicators[0].value",
          message: ["指标值“≥９８％”里的“％”应当写成 %。", "“％” in the target value “≥９８％” should be written %."],
          fix: [["E9", "≥９８％", "≥98%"]],
        },
      ],
    },
    {
      name: "≥98%百分之",
      table: oneRow({ name: "验收合格率", value: "≥98%百分之", level2: "质量指标" }),
      problems: [
        {
          field: "indicators[0].value",
          message: [
            "指标值“≥98%百分之”里的“百分之”应当写成 %。",
            "“百分之” in the target value “≥98%百分之” should be written %.",
          ],
        },
      ],
    },
    {
      name: "≥95百分比",
      table: oneRow({ name: "验收合格率", value: "≥95百分比", level2: "质量指标" }),
      problems: [
        {
          field: "indicators[0].value",
          message: [
            "指标值“≥95百分比”里的“百分比”应当写成 %。",
            "“百分比” in the target value “≥95百分比” should be written %.",
          ],
          fix: [["E9", "≥95百分比", "≥95%"]],
        },
      ],
    },
    {
      name: "≥95％",
      table: oneRow({ name: "验收合格率", value: "≥95％", level2: "质量指标" }),
      problems: [
        {
          field: "indicators[0].value",
          message: ["指标值“≥95％”里的“％”应当写成 %。", "“％” in the target value “≥95％” should be written %."],
          fix: [["E9", "≥95％", "≥95%"]],
        },
      ],
    },
    {
      name: "百分之九十五",
      table: oneRow({ name: "验收合格率", value: "百分之九十五", level2: "质量指标" }),
      problems: [
        {
          field: "indicators[0].value",
          message: [
            "指标值“百分之九十五”里的“百分之”应当写成 %。",
            "“百分之” in the target value “百分之九十五” should be written %.",
          ],
          fix: [["E9", "百分之九十五", "95%"]],
        },
      ],
    },
    {
      name: "不低于百分之95",
      table: oneRow({ name: "验收合格率", value: "不低于百分之95", level2: "质量指标" }),
      problems: [
        {
          field: "indicators[0].value",
          message: [
            "指标值“不低于百分之95”里的“百分之”应当写成 %。",
            "“百分之” in the target value “不低于百分之95” should be written %.",
          ],
          fix: [["E9", "不低于百分之95", "不低于95%"]],
        },
      ],
    },
    {
      name: "百分之百",
      table: oneRow({ name: "验收合格率", value: "百分之百", level2: "质量指标" }),
      problems: [
        {
          field: "indicators[0].value",
          message: [
            "指标值“百分之百”里的“百分之”应当写成 %。",
            "“百分之” in the target value “百分之百” should be written %.",
          ],
          fix: [["E9", "百分之百", "100%"]],
        },
      ],
    },
    {
      name: "80％-90％",
      table: oneRow({ name: "验收合格率", value: "80％-90％", level2: "质量指标" }),
      problems: [
        {
          field: "indicators[0].value",
          message: [
            "指标值“80％-90％”里的“％”应当写成 %。",
            "“％” in the target value “80％-90％” should be written %.",
          ],
          fix: [["E9", "80％-90％", "80%-90%"]],
        },
      ],
    },
    {
      name: "95pct",
      table: oneRow({ name: "验收合格率", value: "95pct", level2: "质量指标" }),
      problems: [
        {
          field: "indicators[0].value",
          message: ["指标值“95pct”里的“pct”应当写成 %。", "“pct” in the target value “95pct” should be written %."],
          fix: [["E9", "95pct", "95%"]],
        },
      ],
    },
  ],
});

it.each([
  { name: "百分比", table: oneRow({ name: "验收合格率", value: "≥95百分比", level2: "质量指标" }) },
  { name: "a full-width sign", table: oneRow({ name: "验收合格率", value: "≥95％", level2: "质量指标" }) },
  { name: "百分之", table: oneRow({ name: "验收合格率", value: "≥百分之九十五", level2: "质量指标" }) },
])("mends $name for good", ({ table }) => {
  expectFixed(rule, table);
});

it.each([
  ["80％-90％", "80%-90%"],
  ["80百分比-90百分比", "80%-90%"],
  ["百分之八十至百分之九十", "80%至90%"],
  ["≥百分之九十", "≥90%"],
  ["百分之五点五", "5.5%"],
  ["百分之百", "100%"],
  ["95％，3次", "95%，3次"],
  ["合格率百分之九十，优良率百分之五十", "合格率90%，优良率50%"],
  [" 95％ ", "95%"],
  ["5pct", "5%"],
  ["百分之一百零五", undefined],
])("mends %s to %s, and nothing where the value would change", (value, mended) => {
  const owner = table(oneRow({ name: "合格率", value, level2: "质量指标" }));
  const context = { standard: owner.standard, options: DEFAULT_RULE_OPTIONS, year: undefined };
  expect([...rule.check(owner, context)].map(({ fix }) => fix?.edits[0]?.to)).toEqual([mended]);
});
