import { testRule, type RejectCase, type RuleCase } from "../../../tests/support/rule-tester";
import type { CellLiteral } from "../../../tests/support/table-builder";
import { rule } from "./index";

function accept(value: CellLiteral, name = "宣传次数"): RuleCase {
  return { name: JSON.stringify(value), table: { rows: [["产出指标", "数量指标", name, "说明", value, "年度计划"]] } };
}

function reject(value: CellLiteral, name: string, shown: string, fixed?: string): RejectCase {
  const stored = typeof value === "object" && value !== null ? value.value : (value ?? "");
  return {
    ...accept(value, name),
    problems: [
      {
        field: "indicators[0].value",
        message: [`指标值“${shown}”只有数字，没有单位。`, `The target value “${shown}” is a number without a unit.`],
        ...(fixed !== undefined && { fix: [["E9", stored, fixed]] as const }),
      },
    ],
  };
}

testRule(rule, {
  accept: [
    {
      name: "a number with its unit in another column",
      table: {
        form: "national",
        rows: [["产出指标", "数量指标", "培训人数", null, "200", null]],
        extras: [{ operator: "≥", unit: "人" }],
      },
    },
    accept("≥95%"),
    accept("≥5次"),
    accept("400 个"),
    accept("20元/户"),
    accept("≥680点位"),
    accept("90%以上"),
    accept("≤100百分比"),
    accept("80%-90%"),
    accept("2023年12月31日"),
    accept("2023年12月底前"),
    accept("1:1"),
    accept("三分之二"),
    accept("100%优、90%良、80%中"),
    accept("明显提高"),
    accept("是"),
    accept("1002023年12月31日"),
    accept(""),
    accept("≥"),
    accept("涉密"),
    accept(null),
    accept({ value: 0.95, text: "95%" }, "合格率"),
    accept("≤10/10万", "孕产妇死亡率"),
    accept("≥85", "路面技术状况指数"),
    accept("≥0.55", "农田灌溉水有效利用系数"),
    accept("6.5-8.5", "出水PH值"),
    accept("≥90", "物业服务考核得分"),
    accept("≤3", "全市目标考核排名（位次）"),
    { name: "a table without rows", table: {} },
  ],
  reject: [
    {
      name: "a blank unit in a column of its own",
      table: {
        form: "national",
        rows: [["满意度指标", "服务对象满意度指标", "学员满意度", null, "90", null]],
        extras: [{ operator: "≥", unit: "" }],
      },
      problems: [
        {
          field: "indicators[0].unit",
          message: ["指标值“≥90”只有数字，没有单位。", "The target value “≥90” is a number without a unit."],
          fix: [["J9", "", "%"]],
        },
      ],
    },
    reject("≥680", "安装数量", "≥680"),
    reject("≧3", "宣传次数", "≧3"),
    reject("0", "脱管人数", "0"),
    reject({ value: 12, text: "12" }, "举办次数", "12"),
    reject("80-90", "举办场次", "80-90"),
    reject(" ≥90 ", "群众满意度", "≥90", "≥90%"),
    reject("≥95", "验收合格率（%）", "≥95", "≥95%"),
    reject({ value: 95, text: "95" }, "合格率", "95", "95%"),
    reject("≥0.95", "合格率", "≥0.95"),
    reject("≥120", "完成率", "≥120"),
    reject("90以上", "满意度", "90以上"),
    reject("≥50万", "网络直播观看量", "≥50万"),
    reject("≥12", "指数编制期数", "≥12"),
  ],
});
