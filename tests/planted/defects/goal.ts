import { copyFields, write } from "../changes";
import type { Defect } from "../defect";

/** Mistakes in the goals. */
export const GOAL_DEFECTS: readonly Defect[] = [
  {
    rule: "goal-past-tense",
    name: "work told as done",
    workbook: "civilAffairs",
    plant: [write({ "goals[0]": "为560名特困人员发放了照料护理补贴，人均每月400元，做到按月足额发放。" })],
    expected: [{ field: "goals[0]" }],
  },
  {
    rule: "goal-is-use",
    name: "a list of what is paid",
    workbook: "roads",
    plant: [write({ "goals[0]": "支付养护工程款、监理费和检测费。" })],
    expected: [{ field: "goals[0]" }],
  },
  {
    rule: "goal-missing",
    name: "a blank goal",
    workbook: "education",
    plant: [write({ "goals[0]": "" })],
    expected: [{ field: "goals[0]" }],
  },
  {
    rule: "goal-short",
    name: "a few words",
    workbook: "education",
    plant: [write({ "goals[0]": "网络正常运行。" }, 3)],
    expected: [{ table: 3, field: "goals[0]" }],
  },
  {
    rule: "goal-no-number",
    name: "nothing that can be counted",
    workbook: "education",
    plant: [write({ "goals[0]": "分期培训乡村教师，组织教学研讨，提高课堂教学水平和教师合格率。" })],
    expected: [{ field: "goals[0]" }],
  },
  {
    rule: "goal-generic",
    name: "words that fit every project",
    workbook: "education",
    plant: [write({ "goals[0]": "做好其他专项支出，保障单位业务正常开展。" })],
    expected: [{ field: "goals[0]" }],
  },
  {
    rule: "goal-is-use",
    name: "what the money is for",
    workbook: "education",
    plant: [write({ "goals[0]": "主要用于乡村教师培训的场地、师资和食宿支出。" })],
    expected: [{ field: "goals[0]" }],
  },
  {
    rule: "goal-past-tense",
    name: "a goal told as done",
    workbook: "education",
    plant: [write({ "goals[0]": "培训乡村教师300人次，激发了教师的教学热情，提高课堂教学水平。" })],
    expected: [{ field: "goals[0]" }],
  },
  {
    rule: "goal-duplicate",
    name: "the goal of another project",
    workbook: "agriculture",
    plant: [copyFields(["goals[0]"], 0, 2)],
    expected: [
      { table: 0, field: "goals[0]" },
      { table: 2, field: "goals[0]" },
    ],
  },
  {
    rule: "goal-number-conflict",
    name: "another number than the target's, of something much like it",
    workbook: "education",
    plant: [write({ "indicators[0].value": "≥250人次" })],
    expected: [{ field: "indicators[0].value" }],
    severity: "hint",
  },
  {
    rule: "goal-number-conflict",
    name: "another number of the very thing that the goal counts",
    workbook: "civilAffairs",
    plant: [write({ "indicators[2].value": "=5处" }, 1)],
    expected: [{ table: 1, field: "indicators[2].value" }],
  },
  {
    rule: "goal-region-leftover",
    name: "全县 in a district's table",
    workbook: "health",
    plant: [write({ "goals[0]": "为全县175000名常住居民提供基本公共卫生服务，高血压患者规范管理率达到62%以上。" })],
    expected: [{ field: "goals[0]" }],
  },
];
