import { testWorkbookRule } from "../../../tests/support/rule-tester";
import { rule } from "./index";

testWorkbookRule(rule, {
  accept: [
    {
      name: "different goals",
      tables: [{ goals: ["新建公路12公里，改善出行"] }, { goals: ["养护公路12公里，改善出行"] }],
    },
    {
      name: "one goal twice in one table",
      tables: [{ goals: ["新建公路12公里", "新建公路12公里"] }, { goals: ["养护公路12公里"] }],
    },
    { name: "goals of a few characters", tables: [{ goals: ["完成任务"] }, { goals: ["完成任务"] }] },
    { name: "blank and classified goals", tables: [{ goals: ["", "涉密"] }, { goals: ["", "涉密"] }] },
    { name: "layouts without goals", tables: [{}, {}] },
    { name: "no table", tables: [] },
  ],
  reject: [
    {
      name: "one goal of two projects, numbered in one and with other signs",
      tables: [
        { name: "公路养护", goals: ["1、改善群众出行,提高通行能力"] },
        { name: "校车购置", goals: ["新增校车5辆", "改善群众出行，提高通行能力。\t"] },
        { name: "教师培训", goals: ["培训教师200人次"] },
      ],
      problems: [
        {
          table: 0,
          field: "goals[0]",
          message: [
            "绩效目标“改善群众出行,提高通行能力”与“校车购置”的一样。",
            "The goal “改善群众出行,提高通行能力” is also that of “校车购置”.",
          ],
        },
        {
          table: 1,
          field: "goals[1]",
          message: [
            "绩效目标“改善群众出行，提高通行能力。”与“公路养护”的一样。",
            "The goal “改善群众出行，提高通行能力。” is also that of “公路养护”.",
          ],
        },
      ],
    },
  ],
});
