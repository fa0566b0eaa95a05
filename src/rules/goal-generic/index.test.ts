import { DEFAULT_RULE_OPTIONS } from "../rule";
import { testRule, type RejectCase, type RuleCase } from "../../../tests/support/rule-tester";
import { rule } from "./index";

function accept(...goals: string[]): RuleCase {
  return { name: goals.join(" / "), table: { goals } };
}

function reject(goal: string, severity?: "hint"): RejectCase {
  return {
    ...accept(goal),
    problems: [
      {
        field: "goals[0]",
        ...(severity && { severity }),
        message:
          severity === undefined
            ? [
                `绩效目标“${goal}”放在哪个项目都行，没有具体内容。`,
                `The goal “${goal}” would fit any project and says nothing.`,
              ]
            : [`绩效目标“${goal}”多半是套话，没有具体内容。`, `The goal “${goal}” is largely made of set phrases.`],
      },
    ],
  };
}

testRule(rule, {
  accept: [
    accept("完成农村公路养护，改善群众出行条件"),
    accept("做好教师培训工作，提升教学水平"),
    accept("完成各项工作任务12项"),
    accept("做好宣传工作"),
    accept("取得国家森林城市称号"),
    accept("为300名残疾人提供康复服务"),
    accept("加强食品安全监管，保障群众饮食安全"),
    accept("购置救护车，开展巡诊，保障工作正常开展"),
    accept("涉密"),
    accept(""),
    { name: "a layout without goals", table: {} },
  ],
  reject: [
    reject("做好其他专项支出,保障单位业务开展"),
    reject("各项工作全部落实。"),
    reject("保障机关正常运转，按时完成上级交办的各项任务"),
    reject("进一步提高工作效率，提升管理水平"),
    reject("为保障单位正常运转提供有力支撑"),
    reject("保障项目正常运行，确保资金到位情况。"),
    reject("做好专项会议工作，保障单位业务开展。", "hint"),
    reject("智能化平台建设，保障单位业务正常开展", "hint"),
    {
      name: "a goal among others",
      table: { goals: ["新建公路12公里", "保障业务开展"] },
      problems: [
        {
          field: "goals[1]",
          message: [
            "绩效目标“保障业务开展”放在哪个项目都行，没有具体内容。",
            "The goal “保障业务开展” would fit any project and says nothing.",
          ],
        },
      ],
    },
    {
      name: "a vague word of the unit's own",
      table: { goals: ["新建公路12公里，为民造福"] },
      options: { vagueWords: { ...DEFAULT_RULE_OPTIONS.vagueWords, goal: ["为民造福"] } },
      problems: [
        {
          field: "goals[0]",
          message: ["绩效目标里有含糊的说法“为民造福”。", "The goal has the vague words “为民造福”."],
        },
      ],
    },
  ],
});
