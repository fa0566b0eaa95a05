import { testRule, type RuleCase } from "../../../tests/support/rule-tester";
import { rule } from "./index";

function accept(name: string, ...bases: readonly string[]): RuleCase {
  return {
    name,
    table: {
      rows: bases.map((basis, i) => ["产出指标", "数量指标", `培训人数${i}`, "参训人数之和", "≥50人", basis]),
    },
  };
}

testRule(rule, {
  accept: [
    accept("different bases", "年度工作计划", "合同", "合同", "合同", "合同"),
    accept("three rows", "合同", "合同", "合同"),
    accept("blank bases", "", "", "", "", ""),
    {
      name: "satisfaction rows",
      table: {
        rows: ["家长", "学生", "教师", "居民"].map((who) => [
          "满意度指标",
          "服务对象满意度指标",
          `${who}满意度`,
          "说明",
          "≥90%",
          "满意度调查问卷",
        ]),
      },
    },
    { name: "a table without rows", table: {} },
  ],
  reject: [
    {
      ...accept("one basis in four rows", "采购合同", "采购 合同", "采购合同。", "采购合同", ""),
      problems: [
        {
          field: "indicators[0].basis",
          message: ["4 行的依据都是“采购合同”。", "All 4 rows have the basis “采购合同”."],
        },
      ],
    },
  ],
});
