import type { DateValue } from "../../text/target-value";
import { rowPath } from "../indicator-row";
import { isLasting } from "../lasting-name";
import { quote } from "../quote";
import type { Problem, TableRule } from "../rule";
import { valueRows, type ValueRow } from "../value-rows";

export const rule: TableRule = {
  id: "value-year",
  group: "indicator",
  scope: "table",
  severity: "error",
  overrides: ["value-date-open"],
  title: { "zh-CN": "指标值的日期不对", en: "Wrong date" },
  why: {
    "zh-CN": "年度预算的目标应当在当年完成；往年的日期多半是照抄上年的表，日历上没有的日期没法考核。来源：逻辑，实践。",
    en: "A target of a year's budget falls into that year; an earlier one is left from last year's table, and a date that no calendar has cannot be met. Source: logic, practice.",
  },
  how: { "zh-CN": "改成预算年度内的日期，例如“12月31日前”。", en: "Write a date of the budget year." },
  *check(table, { year }) {
    for (const row of valueRows(table)) {
      if (row.target.kind !== "date") continue;
      const found = problemOf(row, row.target, year);
      if (found !== undefined) yield found;
    }
  },
};

function problemOf(row: ValueRow, date: DateValue, budgetYear: number | undefined): Problem | undefined {
  const field = rowPath(row, "value");
  const text = quote(row.value.text);
  if (date.impossible || date.from?.impossible === true) {
    return {
      field,
      message: {
        "zh-CN": `指标值${text["zh-CN"]}是日历上没有的日期。`,
        en: `The target value ${text.en} is a date that no calendar has.`,
      },
    };
  }
  const { year } = date;
  if (year === undefined || budgetYear === undefined || year === budgetYear || isAboutAnotherYear(row, date))
    return undefined;
  const late = year > budgetYear;
  // Work may run into later years: only a year that is over is wrong beyond doubt.
  if (late && isLasting(row.name)) return undefined;
  return {
    field,
    message: {
      "zh-CN": `指标值${text["zh-CN"]}是 ${year} 年，预算年度是 ${budgetYear} 年。`,
      en: `The target value ${text.en} is of ${year}; the budget is of ${budgetYear}.`,
    },
    ...(late && { severity: year === budgetYear + 1 ? ("hint" as const) : ("warning" as const) }),
  };
}

/** 2022年度决算公开 is done in 2023; a lone year may be a year of data. */
function isAboutAnotherYear(
  { name }: ValueRow,
  { rest, month, quarter, half, phase, from, before }: DateValue,
): boolean {
  if (rest !== undefined && !/^(?:完成|完工|竣工|建成|结束|交付|验收|全部|全面|投入)/.test(rest)) return true;
  const bare = month === undefined && quarter === undefined && half === undefined && phase === undefined && !before;
  return from !== undefined || (bare && !/时间|时限|日期|期限|进度|完成/.test(name));
}
