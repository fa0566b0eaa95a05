import { expectFixed } from "../../../tests/support/expect-fixed";
import { testRule, type RejectCase, type RuleCase } from "../../../tests/support/rule-tester";
import { rule } from "./index";

function accept(title: string, name: string): RuleCase {
  return { name: `${JSON.stringify(title)} for ${name}`, table: { title, name } };
}

function reject(title: string, name: string, inTitle: string, fixed?: string, severity?: "hint"): RejectCase {
  return {
    ...accept(title, name),
    problems: [
      {
        field: "title",
        message: [
          `表名里的项目是“${inTitle}”，项目名称是“${name}”。`,
          `The title says “${inTitle}”, the project name is “${name}”.`,
        ],
        ...(severity && { severity }),
        ...(fixed !== undefined && { fix: [["A1", title, fixed]] as const }),
      },
    ],
  };
}

testRule(rule, {
  accept: [
    accept("1.校舍维修经费绩效目标表", "校舍维修经费"),
    accept("1.校舍维修项目绩效目标表", "校舍维修"),
    accept("110接处警系统运维费绩效目标表", "110接处警系统运维费"),
    accept("12、5G基站租赁费绩效目标表", "5G基站租赁费"),
    accept("校舍维修绩效目标表", "校舍维修项目"),
    accept("3、校舍维修（一期）绩效目标表", "校舍维修(一期)"),
    accept("[bookmark: _Toc_1]3.校舍维修绩效目标表", "校舍\n维修"),
    accept("项目支出绩效目标表", "校舍维修"),
    accept("2023年度部门预算项目绩效目标表", "校舍维修"),
    accept("某县教育局2023年预算项目绩效目标表", "校舍维修"),
    accept("说明", "校舍维修"),
    accept("1.校舍维修绩效目标表", ""),
    accept("1.校舍维修绩效目标表", "涉密"),
    { name: "a table without a title", table: { name: "校舍维修" } },
    { name: "a layout without a name", table: { title: "1.校舍维修绩效目标表" } },
  ],
  reject: [
    reject("7. 校车项目绩效目标表", "校车租赁费", "校车项目", "7. 校车租赁费绩效目标表"),
    reject("2、教师培训费绩效目标表", "学生资助金", "教师培训费", "2、学生资助金绩效目标表"),
    reject("教师培训费绩效目标表", "学生资助金", "教师培训费", "学生资助金绩效目标表"),
    reject("3.2022年教师培训绩效目标表", "2023年教师培训", "2022年教师培训", "3.2023年教师培训绩效目标表", "hint"),
    reject("3.教师培训绩效目标表", "教师培训（2023年）", "教师培训", "3.教师培训（2023年）绩效目标表", "hint"),
    reject("1、校车费绩效目标表 TC 1、校车费绩效目标表 \\f C \\l 1 ", "校舍费", "校车费"),
  ],
});

it("offers a fix that mends it for good", () => {
  expectFixed(rule, { title: "2、教师培训费绩效目标表", name: "学生资助金" });
});
