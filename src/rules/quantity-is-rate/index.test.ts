import { testRule, type RejectCase, type RuleCase } from "../../../tests/support/rule-tester";
import { rule } from "./index";

function accept(name: string, value: string, level2 = "数量指标"): RuleCase {
  return {
    name: `${level2} ${name} ${value}`,
    table: { rows: [["产出指标", level2, name, "说明", value, "年度工作计划"]] },
  };
}

function rejectName(name: string, value: string, severity?: "hint"): RejectCase {
  return {
    ...accept(name, value),
    problems: [
      {
        field: "indicators[0].name",
        ...(severity && { severity }),
        message: [
          `数量指标“${name}”是比率，看不出数量。`,
          `The quantity indicator “${name}” is a rate and states no quantity.`,
        ],
      },
    ],
  };
}

testRule(rule, {
  accept: [
    accept("培训人数", "≥200人"),
    accept("道路维修里程", "≥12公里"),
    accept("创业率先示范户数", "≥30户"),
    accept("设备巡检频率", "≥4次"),
    accept("电影放映覆盖率", "≥20期"),
    accept("培训人数", "≥95%"),
    accept("合格率", "100%", "质量指标"),
    accept("补助发放率", "100%", "成本指标"),
    accept("利率", "3%", "经济效益指标"),
    accept("涉密", "涉密"),
    accept("不涉及", "100%"),
    { name: "a table without rows", table: {} },
    { name: "a row without a name", table: { rows: [["产出指标", "数量指标", "", "说明", "100%", ""]] } },
  ],
  reject: [
    rejectName("会议出勤率（%）", "100%"),
    rejectName("疫苗接种及时率", "≥98%"),
    rejectName("验收合格率", "100%"),
    rejectName("学生满意度", "≥90%"),
    rejectName("工作完成率(%)", "100%", "hint"),
    rejectName("网络覆盖率情况", "≥90%", "hint"),
    rejectName("管理人员占比", "≥5%", "hint"),
    rejectName("合格率", "≥90", "hint"),
    {
      ...accept("校舍维修", "100%"),
      problems: [
        {
          field: "indicators[0].value",
          severity: "hint",
          message: [
            "数量指标的指标值是百分比“100%”，看不出数量。",
            "The quantity indicator has the percentage “100%” and states no quantity.",
          ],
        },
      ],
    },
    {
      name: "a spelling variant of the level-2 name, in the standard of 2021",
      table: {
        rows: [
          ["成本指标", "经济成本指标", "总成本", "说明", "≤5万元", "预算"],
          ["产出指标", " 数量 ", "培训出勤率", "说明", "≥95%", "年度工作计划"],
        ],
      },
      problems: [
        {
          field: "indicators[1].name",
          message: [
            "数量指标“培训出勤率”是比率，看不出数量。",
            "The quantity indicator “培训出勤率” is a rate and states no quantity.",
          ],
        },
      ],
    },
  ],
});
