import { testRule } from "../../../tests/support/rule-tester";
import { rule } from "./index";

testRule(rule, {
  accept: [
    { name: "a goal of enough characters", table: { goals: ["完成农村公路养护，路面完好率提高"] } },
    { name: "short goals that are enough together", table: { goals: ["新建公路十二公里", "安装路灯二百盏"] } },
    { name: "a shorter goal where less is asked for", table: { goals: ["新建公路"] }, options: { goalLength: 4 } },
    { name: "a blank goal, which goal-missing reports", table: { goals: [" "] } },
    { name: "a classified goal", table: { goals: ["涉密"] } },
    { name: "a layout without goals", table: {} },
  ],
  reject: [
    {
      name: "a goal of a few characters",
      table: { goals: ["1.管网正常运行"] },
      problems: [
        {
          field: "goals[0]",
          message: [
            "绩效目标“管网正常运行”只有 6 个字，说得不够清楚。",
            "The goal “管网正常运行” has only 6 characters and says too little.",
          ],
        },
      ],
    },
    {
      name: "figures, which are no characters, below a blank line",
      table: { goals: ["", "修路12.5公里", "栽树"] },
      problems: [
        {
          field: "goals[1]",
          message: [
            "绩效目标“修路12.5公里；栽树”只有 6 个字，说得不够清楚。",
            "The goal “修路12.5公里；栽树” has only 6 characters and says too little.",
          ],
        },
      ],
    },
  ],
});
