import { testRule } from "../../../tests/support/rule-tester";
import { rule } from "./index";

testRule(rule, {
  accept: [
    {
      name: "numbers, dates and words",
      table: {
        rows: [
          ["产出指标", "数量指标", "次数", "", "≥100次", ""],
          ["", "质量指标", "投诉", "", "0投诉", ""],
          ["", "时效指标", "时间", "", "2023年12月31日", ""],
          ["", "成本指标", "比例", "", "0.05%", ""],
          ["效益指标", "社会效益指标", "稳定", "", "环境稳定", ""],
          ["", "生态效益指标", "稳定", "", "", ""],
        ],
      },
    },
    { name: "a layout without the column", table: { rows: [["产出指标", "时效指标", "时间", "", null, ""]] } },
    { name: "a classified value", table: { rows: [["产出指标", "时效指标", "时间", "", "涉密", ""]] } },
  ],
  reject: [
    {
      name: "a number before a date",
      table: { rows: [["产出指标", "时效指标", "完成时限", "", "1002024年6月30日", ""]] },
      problems: [
        {
          field: "indicators[0].value",
          message: [
            "指标值“1002024年6月30日”里，“2024年6月30日”前面多出数字 100。",
            "In the target value “1002024年6月30日” a stray 100 is glued to “2024年6月30日”.",
          ],
          fix: [["E9", "1002024年6月30日", "2024年6月30日前"]],
        },
      ],
    },
    {
      name: "a 0 before words, in two rows",
      table: {
        rows: [
          ["效益指标", "社会效益指标", "环境", "", "0全县环境稳定", ""],
          ["", "生态效益指标", "环境", "", "02024年12月31日", ""],
        ],
      },
      problems: [
        {
          field: "indicators[0].value",
          message: [
            "指标值“0全县环境稳定”里，“全县环境稳定”前面多出数字 0。",
            "In the target value “0全县环境稳定” a stray 0 is glued to “全县环境稳定”.",
          ],
          fix: [["E9", "0全县环境稳定", "全县环境稳定"]],
        },
        {
          field: "indicators[1].value",
          message: [
            "指标值“02024年12月31日”里，“2024年12月31日”前面多出数字 0。",
            "In the target value “02024年12月31日” a stray 0 is glued to “2024年12月31日”.",
          ],
          fix: [["E10", "02024年12月31日", "2024年12月31日前"]],
        },
      ],
    },
  ],
});
