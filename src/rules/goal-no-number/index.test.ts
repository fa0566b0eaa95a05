import { testRule, type RejectCase, type RuleCase } from "../../../tests/support/rule-tester";
import { rule } from "./index";

function accept(...goals: string[]): RuleCase {
  return { name: goals.join(" / "), table: { goals } };
}

function reject(...goals: string[]): RejectCase {
  return {
    ...accept(...goals),
    problems: [
      {
        field: "goals[0]",
        message: [`绩效目标“${goals[0] ?? ""}”里没有一个数。`, `The goal “${goals[0] ?? ""}” has no number.`],
      },
    ],
  };
}

testRule(rule, {
  accept: [
    accept("新建公路12公里，改善出行条件"),
    accept("群众满意度不低于百分之九十"),
    accept("建成三所村卫生室"),
    accept("改善出行条件", "新建公路12公里"),
    accept("为2000多名教师投保"),
    accept(""),
    accept("涉密"),
    { name: "a layout without goals", table: {} },
  ],
  reject: [
    reject("完成农村公路养护，改善群众出行条件"),
    reject("2023年完成农村公路养护"),
    reject("建成三级服务网络，培育一批骨干", "提升服务水平"),
  ],
});
