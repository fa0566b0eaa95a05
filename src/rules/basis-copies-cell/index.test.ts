import { testRule, type RejectCase, type RuleCase } from "../../../tests/support/rule-tester";
import { rule } from "./index";

function accept(name: string, description: string, value: string, basis: string | null): RuleCase {
  return {
    name: basis ?? "no such column",
    table: { rows: [["产出指标", "数量指标", name, description, value, basis]] },
  };
}

function reject(description: string, value: string, basis: string, column: readonly [string, string]): RejectCase {
  return {
    ...accept("参训人员数量", description, value, basis),
    problems: [
      {
        field: "indicators[0].basis",
        message: [`依据“${basis}”照抄了${column[0]}。`, `The basis “${basis}” repeats the ${column[1]}.`],
      },
    ],
  };
}

testRule(rule, {
  accept: [
    accept("参训人员数量", "参训人数", "≥50人", "年度工作计划"),
    accept("参训人员数量", "参训人数", "≥50人", "参训人数按年度工作计划确定，并参考上年度完成值"),
    accept("参训人员数量", "参训人数", "≥50人", "参训人数统计"),
    accept("参训人员数量", "", "", ""),
    accept("——", "——", "——", "——"),
    accept("参训人员数量", "参训人数", "≥50人", null),
    accept("涉密", "涉密", "涉密", "涉密"),
    { name: "a table without rows", table: {} },
  ],
  reject: [
    reject("参训人数", "≥50人", "参训人员数量。", ["三级指标", "level-3 indicator"]),
    reject("参加培训的人数之和", "≥50人", "参加培训的 人数之和", ["绩效指标描述", "description"]),
    reject("参训人数", "定期举办培训", "定期举办培训", ["指标值", "target value"]),
    reject("领取补贴人数占应领人数的比例", "100%", "领取补贴人数占应领人数的比例为100%", [
      "绩效指标描述",
      "description",
    ]),
  ],
});
