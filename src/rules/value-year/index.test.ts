import { oneRow } from "../../../tests/support/one-row";
import { testRule } from "../../../tests/support/rule-tester";
import { rule } from "./index";

testRule(rule, {
  accept: [
    {
      name: "2024年12月31日 of 完成时间",
      table: oneRow({ name: "完成时间", value: "2024年12月31日", level2: "时效指标" }),
      options: { budgetYear: 2024 },
    },
    {
      name: "12月31日前 of 完成时间",
      table: oneRow({ name: "完成时间", value: "12月31日前", level2: "时效指标" }),
      options: { budgetYear: 2024 },
    },
    {
      name: "2023年 of 数据年份",
      table: oneRow({ name: "数据年份", value: "2023年", level2: "时效指标" }),
      options: { budgetYear: 2024 },
    },
    {
      name: "2023年度决算公开 of 公开内容",
      table: oneRow({ name: "公开内容", value: "2023年度决算公开", level2: "时效指标" }),
      options: { budgetYear: 2024 },
    },
    {
      name: "2026年12月31日 of 质保到期日期",
      table: oneRow({ name: "质保到期日期", value: "2026年12月31日", level2: "时效指标" }),
      options: { budgetYear: 2024 },
    },
    {
      name: "2023年10月-2024年6月 of 实施期间",
      table: oneRow({ name: "实施期间", value: "2023年10月-2024年6月", level2: "时效指标" }),
      options: { budgetYear: 2024 },
    },
    {
      name: "每月10日 of 发放时间",
      table: oneRow({ name: "发放时间", value: "每月10日", level2: "时效指标" }),
      options: { budgetYear: 2024 },
    },
    {
      name: "an earlier date where the year is unknown",
      table: oneRow({ name: "完成时间", value: "2023年12月31日", level2: "时效指标" }),
    },
    {
      name: "29 February of a leap year",
      table: oneRow({ name: "完成时间", value: "2024年2月29日前", level2: "时效指标" }),
      options: { budgetYear: 2024 },
    },
    { name: "a classified row", table: oneRow({ name: "涉密", description: "涉密", value: "涉密", basis: "涉密" }) },
    { name: "a table without rows", table: {} },
  ],
  reject: [
    {
      name: "a date of last year",
      table: oneRow({ name: "完成时间", value: "2023年12月31日", level2: "时效指标" }),
      options: { budgetYear: 2024 },
      problems: [
        {
          field: "indicators[0].value",
          message: [
            "指标值“2023年12月31日”是 2023 年，预算年度是 2024 年。",
            "The target value “2023年12月31日” is of 2023; the budget is of 2024.",
          ],
        },
      ],
    },
    {
      name: "a lone year as a deadline",
      table: oneRow({ name: "完成时间", value: "2023年", level2: "时效指标" }),
      options: { budgetYear: 2024 },
      problems: [
        {
          field: "indicators[0].value",
          message: [
            "指标值“2023年”是 2023 年，预算年度是 2024 年。",
            "The target value “2023年” is of 2023; the budget is of 2024.",
          ],
        },
      ],
    },
    {
      name: "an earlier month to finish in",
      table: oneRow({ name: "完成时间", value: "2022年6月底前完成", level2: "时效指标" }),
      options: { budgetYear: 2024 },
      problems: [
        {
          field: "indicators[0].value",
          message: [
            "指标值“2022年6月底前完成”是 2022 年，预算年度是 2024 年。",
            "The target value “2022年6月底前完成” is of 2022; the budget is of 2024.",
          ],
        },
      ],
    },
    {
      name: "the next year as a hint",
      table: oneRow({ name: "完成时间", value: "2025年3月底前", level2: "时效指标" }),
      options: { budgetYear: 2024 },
      problems: [
        {
          field: "indicators[0].value",
          message: [
            "指标值“2025年3月底前”是 2025 年，预算年度是 2024 年。",
            "The target value “2025年3月底前” is of 2025; the budget is of 2024.",
          ],
          severity: "hint",
        },
      ],
    },
    {
      name: "a year far ahead as a warning",
      table: oneRow({ name: "完成时间", value: "2042年3月底前", level2: "时效指标" }),
      options: { budgetYear: 2024 },
      problems: [
        {
          field: "indicators[0].value",
          message: [
            "指标值“2042年3月底前”是 2042 年，预算年度是 2024 年。",
            "The target value “2042年3月底前” is of 2042; the budget is of 2024.",
          ],
          severity: "warning",
        },
      ],
    },
    {
      name: "a date that no calendar has",
      table: oneRow({ name: "完成时间", value: "2024年2月30日", level2: "时效指标" }),
      problems: [
        {
          field: "indicators[0].value",
          message: [
            "指标值“2024年2月30日”是日历上没有的日期。",
            "The target value “2024年2月30日” is a date that no calendar has.",
          ],
        },
      ],
    },
    {
      name: "a month that no calendar has",
      table: oneRow({ name: "完成时间", value: "13月31日前", level2: "时效指标" }),
      problems: [
        {
          field: "indicators[0].value",
          message: [
            "指标值“13月31日前”是日历上没有的日期。",
            "The target value “13月31日前” is a date that no calendar has.",
          ],
        },
      ],
    },
  ],
});
