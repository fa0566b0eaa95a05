import { testRule, type RejectCase, type RuleCase } from "../../../tests/support/rule-tester";
import { rule } from "./index";

function accept(basis: string | null): RuleCase {
  return {
    name: basis ?? "no such column",
    table: { rows: [["产出指标", "质量指标", "培训合格率", "说明", "≥95%", basis]] },
  };
}

function formula(basis: string): RejectCase {
  return {
    ...accept(basis),
    problems: [
      {
        field: "indicators[0].basis",
        message: [`依据“${basis}”是计算公式。`, `The basis “${basis}” is a formula.`],
      },
    ],
  };
}

function measure(basis: string): RejectCase {
  return {
    ...accept(basis),
    problems: [
      {
        field: "indicators[0].basis",
        severity: "hint",
        message: [`依据“${basis}”是要考核的内容，不是依据。`, `The basis “${basis}” is what is measured, no basis.`],
      },
    ],
  };
}

testRule(rule, {
  accept: [
    accept("年度工作计划"),
    accept("上年度培训人数"),
    accept("2022年接种人数"),
    accept("近三年办理件数"),
    accept("合同约定数量"),
    accept("工作实际情况"),
    accept("《道路养护办法》规定合格路段占全部路段的比例"),
    accept("满意度调查问卷"),
    accept("学籍系统在册人数"),
    accept("低保备案人数"),
    accept("工作经验"),
    accept("冀财教/2023年通知"),
    accept(""),
    accept("涉密"),
    accept(null),
    { name: "a table without rows", table: {} },
  ],
  reject: [
    formula("合格人数占参训人数的比率"),
    formula("合格人数÷参训人数×100%"),
    formula("完成进度与预期进度相比较"),
    formula("合格数/总数"),
    measure("调解案件数量"),
    measure("监管情况。"),
    measure("群众满意程度"),
  ],
});
