import { testRule } from "../../../tests/support/rule-tester";
import { manyRows, oneRow } from "../../../tests/support/one-row";
import { rule } from ".";

testRule(rule, {
  accept: [
    { name: "official names", table: manyRows({ level2: "数量指标" }, { level2: "质量指标" }) },
    { name: "other spellings, which l2-name-alias reports", table: oneRow({ level2: "进度指标" }) },
    { name: "a name with blanks and line breaks in it", table: oneRow({ level2: "数量\n指标 " }) },
    {
      name: "the name of another standard",
      table: oneRow({ level1: "效益指标", level2: "生态环境成本指标" }),
    },
    { name: "a blank name", table: oneRow({ level2: "" }) },
    { name: "dashes", table: oneRow({ level2: "——" }) },
    { name: "a classified name", table: oneRow({ level2: "涉密" }) },
    { name: "a layout without the column", table: oneRow({ level2: null }) },
    {
      name: "a row that nobody filled in",
      table: oneRow({ level2: "规模指标", name: "", description: "", value: "", basis: "" }),
    },
  ],
  reject: [
    {
      name: "a name of one's own",
      table: oneRow({ level2: "规模指标" }),
      problems: [
        {
          field: "indicators[0].level2",
          message: [
            "二级指标“规模指标”不是规定的名称，这里应当是数量指标、质量指标、时效指标、成本指标。",
            "The level-2 name “规模指标” is not an official one; here it should be 数量指标、质量指标、时效指标、成本指标.",
          ],
        },
      ],
    },
    {
      name: "two of them, one under an unknown level 1",
      table: manyRows({ level1: "影响", level2: "影响指标" }, { level1: "满意度指标", level2: "满意情况" }),
      problems: [
        {
          field: "indicators[0].level2",
          message: ["二级指标“影响指标”不是规定的名称。", "The level-2 name “影响指标” is not an official one."],
        },
        {
          field: "indicators[1].level2",
          message: [
            "二级指标“满意情况”不是规定的名称，这里应当是服务对象满意度指标。",
            "The level-2 name “满意情况” is not an official one; here it should be 服务对象满意度指标.",
          ],
        },
      ],
    },
  ],
});
