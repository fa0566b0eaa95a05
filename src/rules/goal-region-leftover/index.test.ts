import { testRule, type RejectCase, type RuleCase } from "../../../tests/support/rule-tester";
import { rule } from "./index";

function accept(goal: string, unitLine: string): RuleCase {
  return { name: `${goal} of ${unitLine}`, table: { goals: [goal], unitLine } };
}

function reject(goal: string, unitLine: string, word: string, unit: string): RejectCase {
  return {
    ...accept(goal, unitLine),
    problems: [
      {
        field: "goals[0]",
        message: [`绩效目标里写“${word}”，单位却是“${unit}”。`, `The goal says “${word}”, but the unit is “${unit}”.`],
      },
    ],
  };
}

testRule(rule, {
  accept: [
    accept("为全县教师投保", "302001某县教育局"),
    accept("提升我区办学条件", "302001某市某区教育局"),
    accept("提升本区办学条件", "302001某高新区管委会"),
    accept("全市排名前三", "302001某县教育局"),
    accept("全县脱贫", "302001某县某镇人民政府"),
    accept("规范全市场秩序，完善本区域网络", "302001某县市场监督管理局"),
    accept("各县区普遍建立机制", "302001某市教育局"),
    accept("全省推广", "302001某县教育局"),
    accept("为全县教师投保", "302001教育局"),
    accept("涉密", "302001某区教育局"),
    { name: "one region in a table without a unit", table: { goals: ["提升我区办学条件", "为全区教师投保"] } },
    {
      name: "regions of other projects' rows in a table whose goals name none",
      table: { goals: ["开展宣传活动"], rows: [["", "", "全县宣传场次", "全区宣传", "≥8次", ""]] },
    },
    { name: "a layout without goals", table: { unitLine: "302001某县教育局" } },
  ],
  reject: [
    reject("为全县教师投保", "302001某市某区教育局", "全县", "某市某区教育局"),
    reject("提升我区办学条件", "302001某县教育局    单位：万元", "我区", "某县教育局"),
    reject("展示本县良好形象", "302001某市城市管理局", "本县", "某市城市管理局"),
    {
      name: "two regions in a table without a unit, as a hint",
      table: { goals: ["服务全区经济，巩固全县人民团结，提升我区形象"] },
      problems: [
        {
          field: "goals[0]",
          severity: "hint",
          message: ["同一张表里既写“全区”又写“全县”。", "The table says both “全区” and “全县”."],
        },
      ],
    },
    {
      name: "a county in the goal of a table whose rows speak of the district",
      table: {
        goals: ["充分展示本县良好形象"],
        rows: [["", "", "宣传场次", "全区大型宣传活动场次", "≥8次", ""]],
      },
      problems: [
        {
          field: "goals[0]",
          severity: "hint",
          message: ["同一张表里既写“全区”又写“本县”。", "The table says both “全区” and “本县”."],
        },
      ],
    },
    {
      name: "the later of two regions where both are as frequent",
      table: { purpose: "用于全县学校", goals: ["提升办学条件", "提升我区形象"] },
      problems: [
        {
          field: "goals[1]",
          severity: "hint",
          message: ["同一张表里既写“全县”又写“我区”。", "The table says both “全县” and “我区”."],
        },
      ],
    },
  ],
});
