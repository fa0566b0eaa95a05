import { manyRows, oneRow } from "../../../tests/support/one-row";
import { testRule } from "../../../tests/support/rule-tester";
import { rule } from "./index";

testRule(rule, {
  accept: [
    { name: "different names", table: manyRows({}, { name: "培训人数" }) },
    { name: "names that differ by one word", table: manyRows({ name: "村民满意度" }, { name: "企业满意度" }) },
    { name: "blank names and dashes", table: manyRows({ name: "" }, { name: "" }, { name: "—" }, { name: "—" }) },
    { name: "a classified row", table: oneRow({ name: "涉密", description: "涉密", value: "涉密", basis: "涉密" }) },
    { name: "a table without rows", table: {} },
  ],
  reject: [
    {
      name: "the same name twice under one level 2",
      table: manyRows({}, {}),
      problems: [
        {
          field: "indicators[1].name",
          message: ["三级指标“发放手册数量”和 C9 重名。", "The name “发放手册数量” is already used in C9."],
        },
      ],
    },
    {
      name: "the same name under two level 2, blanks, brackets and stops aside",
      table: manyRows({ name: "合格率（%）", level2: "质量指标" }, { name: " 合格率。", level2: "时效指标" }),
      problems: [
        {
          field: "indicators[1].name",
          message: ["三级指标“合格率。”和 C9 重名。", "The name “合格率。” is already used in C9."],
        },
      ],
    },
    {
      name: "a name used three times",
      table: manyRows({}, {}, {}),
      problems: [
        {
          field: "indicators[1].name",
          message: ["三级指标“发放手册数量”和 C9 重名。", "The name “发放手册数量” is already used in C9."],
        },
        {
          field: "indicators[2].name",
          message: ["三级指标“发放手册数量”和 C9 重名。", "The name “发放手册数量” is already used in C9."],
        },
      ],
    },
  ],
});
