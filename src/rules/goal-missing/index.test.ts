import { testRule, type RejectCase } from "../../../tests/support/rule-tester";
import { rule } from "./index";

function reject(goals: string[], chinese: string, english: string): RejectCase {
  return {
    name: JSON.stringify(goals),
    table: { goals },
    problems: [{ field: "goals[0]", message: [chinese, english] }],
  };
}

testRule(rule, {
  accept: [
    { name: "a goal", table: { goals: ["新建公路12公里"] } },
    { name: "a goal that is poor, which other rules report", table: { goals: ["修路"] } },
    { name: "a blank line below a goal", table: { goals: ["新建公路12公里", "", " "] } },
    { name: "a goal below a blank line", table: { goals: ["", "新建公路12公里"] } },
    { name: "a classified goal", table: { goals: ["涉密"] } },
    { name: "a blank goal of a classified project", table: { name: "涉密", goals: [""] } },
    { name: "a blank goal beside a classified use", table: { purpose: "涉密", goals: [""] } },
    { name: "a layout without goals", table: {} },
  ],
  reject: [
    reject([" \n"], "绩效目标没有填。", "The goal is blank."),
    reject(["", ""], "绩效目标没有填。", "The goal is blank."),
    reject(["----"], "绩效目标只填了“----”。", "The goal says only “----”."),
    reject(["1、\n2、"], "绩效目标只填了“1、 2、”。", "The goal says only “1、 2、”."),
    reject(["详见附件1"], "绩效目标只填了“详见附件1”。", "The goal says only “详见附件1”."),
    reject(["无", ""], "绩效目标只填了“无”。", "The goal says only “无”."),
  ],
});
