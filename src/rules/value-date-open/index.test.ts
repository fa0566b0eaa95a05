import { oneRow } from "../../../tests/support/one-row";
import { expectFixed } from "../../../tests/support/expect-fixed";
import { testRule } from "../../../tests/support/rule-tester";
import { rule } from "./index";

testRule(rule, {
  accept: [
    { name: "2024年12月31日前", table: oneRow({ name: "完成时间", value: "2024年12月31日前", level2: "时效指标" }) },
    { name: "≤2024年12月31日", table: oneRow({ name: "完成时间", value: "≤2024年12月31日", level2: "时效指标" }) },
    { name: "2024年12月底前", table: oneRow({ name: "完成时间", value: "2024年12月底前", level2: "时效指标" }) },
    { name: "截至12月31日", table: oneRow({ name: "完成时间", value: "截至12月31日", level2: "时效指标" }) },
    { name: "全年", table: oneRow({ name: "完成时间", value: "全年", level2: "时效指标" }) },
    { name: "2024年", table: oneRow({ name: "完成时间", value: "2024年", level2: "时效指标" }) },
    { name: "2024年1月-12月", table: oneRow({ name: "完成时间", value: "2024年1月-12月", level2: "时效指标" }) },
    { name: "年内", table: oneRow({ name: "完成时间", value: "年内", level2: "时效指标" }) },
    { name: "30天", table: oneRow({ name: "完成时间", value: "30天", level2: "时效指标" }) },
    { name: "12月31日完成", table: oneRow({ name: "完成时间", value: "12月31日完成", level2: "时效指标" }) },
    { name: "第四季度", table: oneRow({ name: "完成时间", value: "第四季度", level2: "时效指标" }) },
    {
      name: "the end of a warranty",
      table: oneRow({ name: "工程保修期", value: "至2026年12月31日", level2: "时效指标" }),
    },
    { name: "a classified row", table: oneRow({ name: "涉密", description: "涉密", value: "涉密", basis: "涉密" }) },
    { name: "a table without rows", table: {} },
  ],
  reject: [
    {
      name: "2024年12月31日",
      table: oneRow({ name: "完成时间", value: "2024年12月31日", level2: "时效指标" }),
      problems: [
        {
          field: "indicators[0].value",
          message: [
            "指标值“2024年12月31日”只是一个日期，没有说明是不是最晚时间。",
            "The target value “2024年12月31日” is only a date and does not say whether it is a limit.",
          ],
          fix: [["E9", "2024年12月31日", "2024年12月31日前"]],
        },
      ],
    },
    {
      name: "12月底",
      table: oneRow({ name: "完成时间", value: "12月底", level2: "时效指标" }),
      problems: [
        {
          field: "indicators[0].value",
          message: [
            "指标值“12月底”只是一个日期，没有说明是不是最晚时间。",
            "The target value “12月底” is only a date and does not say whether it is a limit.",
          ],
          fix: [["E9", "12月底", "12月底前"]],
        },
      ],
    },
    {
      name: "2024-12-31",
      table: oneRow({ name: "完成时间", value: "2024-12-31", level2: "时效指标" }),
      problems: [
        {
          field: "indicators[0].value",
          message: [
            "指标值“2024-12-31”只是一个日期，没有说明是不是最晚时间。",
            "The target value “2024-12-31” is only a date and does not say whether it is a limit.",
          ],
        },
      ],
    },
    {
      name: "每月10日",
      table: oneRow({ name: "完成时间", value: "每月10日", level2: "时效指标" }),
      problems: [
        {
          field: "indicators[0].value",
          message: [
            "指标值“每月10日”只是一个日期，没有说明是不是最晚时间。",
            "The target value “每月10日” is only a date and does not say whether it is a limit.",
          ],
          fix: [["E9", "每月10日", "每月10日前"]],
        },
      ],
    },
    {
      name: "2024年11月",
      table: oneRow({ name: "完成时间", value: "2024年11月", level2: "时效指标" }),
      problems: [
        {
          field: "indicators[0].value",
          message: [
            "指标值“2024年11月”只是一个日期，没有说明是不是最晚时间。",
            "The target value “2024年11月” is only a date and does not say whether it is a limit.",
          ],
          fix: [["E9", "2024年11月", "2024年11月底前"]],
        },
      ],
    },
  ],
});

it.each([
  { name: "a day", table: oneRow({ name: "完成时间", value: "2024年12月31日", level2: "时效指标" }) },
  { name: "the end of a month", table: oneRow({ name: "完成时间", value: "12月底", level2: "时效指标" }) },
])("mends $name for good", ({ table }) => {
  expectFixed(rule, table);
});
