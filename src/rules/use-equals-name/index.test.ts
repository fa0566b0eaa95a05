import { testRule, type RejectCase, type RuleCase } from "../../../tests/support/rule-tester";
import { rule } from "./index";

function accept(purpose: string, name: string): RuleCase {
  return { name: `${purpose} for ${name}`, table: { name, purpose } };
}

function reject(purpose: string, name: string): RejectCase {
  return {
    ...accept(purpose, name),
    problems: [
      {
        field: "purpose",
        message: [
          `资金用途“${purpose}”只是重复了项目名称。`,
          `The use “${purpose}” only repeats the name of the project.`,
        ],
      },
    ],
  };
}

testRule(rule, {
  accept: [
    accept("主要用于租用光纤12条，每条每年1000元", "光纤租赁费"),
    accept("用于校车驾驶员工资和车辆保险", "校车运行经费"),
    accept("用于支付教学楼屋面防水、外墙粉刷费用", "教学楼维修"),
    accept("用于农村公路养护120公里", "农村公路养护经费"),
    accept("", "校舍维修"),
    accept("涉密", "校舍维修"),
    accept("主要用于", ""),
    { name: "a layout without a use", table: { name: "校舍维修" } },
  ],
  reject: [
    reject("主要用于光纤租赁费", "光纤租赁费"),
    reject("用于2023年农村公路养护费用", "农村公路养护经费"),
    reject("主要用于校园智能化平台建设", "校园智能化平台建设资金"),
    reject("用于支付乡村医生补助。", "乡村医生补助资金"),
    reject("用于护林劳务派遣人员经费", "护林4名劳务派遣人员经费"),
    reject("开展禁毒宣传工作", "禁毒宣传经费"),
    reject("预算数3万元。主要用于光纤租赁费。", "光纤租赁费"),
  ],
});
