import { expectFixed } from "../../../tests/support/expect-fixed";
import { testRule, type RejectCase, type RuleCase } from "../../../tests/support/rule-tester";
import { rule } from "./index";

function accept(basis: string, name = "群众满意度", level2 = "服务对象满意度指标"): RuleCase {
  return {
    name: `${level2} ${name} ${basis}`,
    table: { rows: [["满意度指标", level2, name, "说明", "≥90%", basis]] },
  };
}

function reject(basis: string): RejectCase {
  return {
    ...accept(basis),
    problems: [
      {
        field: "indicators[0].basis",
        message: [
          `满意度的依据“${basis}”没有写怎么调查。`,
          `The basis “${basis}” of the satisfaction does not say how it is found out.`,
        ],
        fix: [["F9", basis, "满意度调查问卷"]],
      },
    ],
  };
}

testRule(rule, {
  accept: [
    accept("满意度调查问卷"),
    accept("电话回访"),
    accept("上年度满意度"),
    accept("群众评议"),
    accept(""),
    accept("——"),
    accept("涉密"),
    accept("工作经验", "补贴发放情况"),
    accept("工作经验", "培训人数", "数量指标"),
    {
      name: "a layout without a basis",
      table: { rows: [["满意度指标", "满意度", "群众满意度", "说明", "≥90%", null]] },
    },
  ],
  reject: [reject("工作经验"), reject("历史标准"), reject("《河北省见义勇为条例》")],
});

it("is mended by its fix", () => {
  expectFixed(rule, accept("工作经验").table);
});
