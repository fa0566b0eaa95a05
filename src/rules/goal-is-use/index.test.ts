import { table } from "../../../tests/support/table-builder";
import { testRule, type RejectCase, type RuleCase } from "../../../tests/support/rule-tester";
import { DEFAULT_RULE_OPTIONS } from "../rule";
import { rule } from "./index";

function accept(goal: string): RuleCase {
  return { name: goal, table: { goals: [goal] } };
}

function reject(goal: string, shown = goal, severity?: "hint"): RejectCase {
  return {
    ...accept(goal),
    problems: [
      {
        field: "goals[0]",
        ...(severity && { severity }),
        message: [
          `绩效目标“${shown}”说的是钱花在哪里，不是要达到的效果。`,
          `The goal “${shown}” tells what the money is for, not what it achieves.`,
        ],
      },
    ],
  };
}

testRule(rule, {
  accept: [
    accept("完成校车购置5辆，解决300名学生上学"),
    accept("提高用于教学的设备完好率"),
    accept("用户满意度提高"),
    accept("保证资金全部用于民生"),
    accept("支付工程款120万元，完成12公里管网改造"),
    accept("支付方式改革覆盖全部医院"),
    accept("涉密"),
    accept(""),
    { name: "a layout without goals", table: {} },
  ],
  reject: [
    reject("主要用于网络运行维护支出\t\t", "主要用于网络运行维护支出"),
    reject("1.用于购置校车", "用于购置校车"),
    reject("本项目资金专项用于教师培训"),
    reject("该经费用来发放乡村医生补助"),
    reject("该项资金主要用于农村厕所改造"),
    reject("支付工程款、监理费、设计费和检测费。"),
    reject("及时缴纳办公用房租金"),
    reject("用于购置校车5辆，解决300名学生上学", undefined, "hint"),
  ],
});

it("covers a use that says the same", () => {
  const goal = "主要用于网络运行维护支出";
  const context = { standard: "2015", options: DEFAULT_RULE_OPTIONS, year: undefined } as const;
  const covers = (purpose: string): unknown =>
    [...rule.check(table({ purpose, goals: [goal] }), context)].map((problem) => problem.covers);
  expect(covers(`${goal}。`)).toEqual([["purpose"]]);
  expect(covers("租用光纤12条")).toEqual([undefined]);
  const owner = table({ purpose: "租用光纤12条", morePurpose: [goal], goals: [goal] });
  expect([...rule.check(owner, context)].map((problem) => problem.covers)).toEqual([["morePurpose[0]"]]);
});
