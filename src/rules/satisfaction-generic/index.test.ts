import { testRule, type RejectCase, type RuleCase } from "../../../tests/support/rule-tester";
import { rule } from "./index";

function accept(name: string, description: string, value = "≥90%"): RuleCase {
  return {
    name: `${name} ${description}`,
    table: { rows: [["满意度指标", "服务对象满意度指标", name, description, value, "问卷调查"]] },
  };
}

function reject(name: string, description: string): RejectCase {
  return {
    ...accept(name, description),
    problems: [
      {
        field: "indicators[0].name",
        message: [`“${name}”没有写是谁的满意度。`, `“${name}” does not say whose satisfaction it is.`],
      },
    ],
  };
}

testRule(rule, {
  accept: [
    accept("参训人员满意度", "满意人数÷有效问卷数×100%"),
    accept("群众满意度", ""),
    accept("满意度", "问卷中表示满意的农户数÷调查户数×100%"),
    accept("满意度", "表示满意的农户数"),
    accept("满意度", "收回问卷中表示满意的学生数"),
    accept("学生满意率", "满意度"),
    accept("服务对象满意度", "行政相对人满意人数占总人数的比例"),
    accept("满意度", "驻村干部对服务的满意程度"),
    accept("补贴发放情况", "按时发放"),
    accept("涉密", "涉密"),
    { name: "a blank row", table: { rows: [["满意度指标", "满意度", "", "", "", ""]] } },
    { name: "another category", table: { rows: [["效益指标", "社会效益指标", "满意度", "满意度", "≥90%", ""]] } },
  ],
  reject: [
    reject("满意度", "服务对象的满意度占比"),
    reject("满意度", "入户问卷中表示满意的户数÷调查户数×100%"),
    reject("服务对象满意度", "随机抽样，发放问卷，满意人数÷收回问卷数×100%"),
    reject("服务对象满意度", "电话回访中表示满意的人数"),
    reject("服务对象满意度", "服务对象满意度"),
    reject("服务对象满意率（%）", "满意及较满意人数÷有效问卷总数×100%"),
    reject("社会公众或服务对象满意度", ""),
    reject("受益对象满意度", "反映受益对象对项目的满意程度"),
  ],
});
