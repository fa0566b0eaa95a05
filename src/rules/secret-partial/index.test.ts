import { testRule } from "../../../tests/support/rule-tester";
import type { RowLiteral } from "../../../tests/support/table-builder";
import { rule } from "./index";

const hidden: RowLiteral = ["产出指标", "数量指标", "涉密", "涉密", "涉密", "涉密"];
const open: RowLiteral = ["产出指标", "质量指标", "培训合格率", "合格人数占比", "≥95%", "年度计划"];

testRule(rule, {
  accept: [
    { name: "nothing classified", table: { purpose: "培训教师", goals: ["培训教师200人"], rows: [open] } },
    { name: "everything classified", table: { purpose: "涉密", goals: ["涉密"], rows: [hidden, hidden] } },
    {
      name: "a name and amounts that are public",
      table: { name: "某专项", budget: { total: "30" }, goals: ["涉密"], rows: [hidden] },
    },
    { name: "amounts before a classified use", table: { purpose: "预算数20万元。内容涉密。", goals: ["涉密"] } },
    {
      name: "blank cells beside classified ones",
      table: { purpose: "涉密", goals: [""], rows: [["产出指标", "数量指标", "", "", "", ""]] },
    },
    {
      name: "a basis beside a classified row",
      table: { rows: [["产出指标", "数量指标", "涉密", "涉密", "涉密", "年度计划"]] },
    },
    { name: "a text about secrecy", table: { purpose: "开展保密培训", goals: ["涉密人员培训全覆盖"], rows: [open] } },
    { name: "a classified name over nothing", table: { name: "涉密", purpose: "", goals: ["涉密"] } },
    { name: "an empty table", table: {} },
  ],
  reject: [
    {
      name: "a use in several rows under a classified name",
      table: { name: "涉密项目", purpose: "——", morePurpose: ["购置专用设备"], rows: [hidden] },
      problems: [
        {
          field: "morePurpose[0]",
          severity: "warning",
          message: [
            "这个项目有的内容写了“涉密”，这里却公开了“购置专用设备”。",
            "Parts of this project are 涉密, but “购置专用设备” is told here.",
          ],
        },
      ],
    },
    {
      name: "a use that is told under a classified name",
      table: { name: "涉密项目", purpose: "购置专用设备", rows: [hidden] },
      problems: [
        {
          field: "purpose",
          severity: "warning",
          message: [
            "这个项目有的内容写了“涉密”，这里却公开了“购置专用设备”。",
            "Parts of this project are 涉密, but “购置专用设备” is told here.",
          ],
        },
      ],
    },
    {
      name: "a goal that is told beside a classified use",
      table: { purpose: "预算数20万元。内容涉密。", goals: ["完成某专项任务"], rows: [hidden] },
      problems: [
        {
          field: "goals[0]",
          severity: "warning",
          message: [
            "这个项目有的内容写了“涉密”，这里却公开了“完成某专项任务”。",
            "Parts of this project are 涉密, but “完成某专项任务” is told here.",
          ],
        },
      ],
    },
    {
      name: "a use that is told beside classified goals and indicators",
      table: { purpose: "购置专用设备", goals: ["涉密"], rows: [hidden] },
      problems: [
        {
          field: "purpose",
          severity: "warning",
          message: [
            "这个项目有的内容写了“涉密”，这里却公开了“购置专用设备”。",
            "Parts of this project are 涉密, but “购置专用设备” is told here.",
          ],
        },
      ],
    },
    {
      name: "one classified row among open ones, as a hint",
      table: { purpose: "培训教师", goals: ["培训教师200人"], rows: [hidden, open] },
      problems: [
        {
          field: "purpose",
          severity: "hint",
          message: [
            "这个项目有的内容写了“涉密”，这里却公开了“培训教师”。",
            "Parts of this project are 涉密, but “培训教师” is told here.",
          ],
        },
      ],
    },
  ],
});
