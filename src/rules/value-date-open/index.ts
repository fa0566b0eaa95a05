import type { DateValue, TargetValue } from "../../text/target-value";
import { cellFix } from "../cell-fix";
import { rowPath } from "../indicator-row";
import { isLasting } from "../lasting-name";
import { quote } from "../quote";
import type { TableRule } from "../rule";
import { valueRows } from "../value-rows";

export const rule: TableRule = {
  id: "value-date-open",
  group: "indicator",
  scope: "table",
  severity: "hint",
  fixable: "confirm",
  title: { "zh-CN": "完成日期没有写“前”", en: "Date that is no time limit" },
  why: {
    "zh-CN": "只写一个日期，提前完成算不算完成说不清；写“前”才是时限。来源：实践。",
    en: "With a bare date it is open whether earlier completion counts; 前 makes it a limit. Source: practice.",
  },
  how: { "zh-CN": "在日期后面加“前”，或者在前面加 ≤。", en: "Add 前 behind the date, or ≤ before it." },
  *check(table) {
    for (const row of valueRows(table)) {
      const { target, value, name } = row;
      if (target.kind !== "date" || !isOpen(target) || isLasting(name)) continue;
      const fix = cellFix(table, value, withLimit(target), "confirm");
      const text = quote(value.text);
      yield {
        field: rowPath(row, "value"),
        message: {
          "zh-CN": `指标值${text["zh-CN"]}只是一个日期，没有说明是不是最晚时间。`,
          en: `The target value ${text.en} is only a date and does not say whether it is a limit.`,
        },
        ...(fix && { fix }),
      };
    }
  },
};

/** A period such as 全年 or 1月-12月, and a year alone, are no deadline. */
function isOpen({ before, comparator, from, day, month, phase, rest }: DateValue): boolean {
  if (before || comparator !== undefined || from !== undefined || rest !== undefined) return false;
  return day !== undefined || (month !== undefined && phase !== "within") || phase === "end";
}

/** 10月前 would be a month less than 10月. */
function withLimit(target: TargetValue & DateValue): string | undefined {
  const text = target.text.trim().replace(/[。.;；,，]+$/, "");
  if (target.lead !== undefined || !/[日号底末月旬]$/.test(text)) return undefined;
  return text.endsWith("月") ? `${text}底前` : `${text}前`;
}
