import { fieldEdit } from "../../model/field-edit";
import { contentRows, rowPath } from "../indicator-row";
import { quote } from "../quote";
import type { TableRule } from "../rule";
import { targetValueOf } from "../target-value-of";

export const rule: TableRule = {
  id: "value-glued-number",
  group: "indicator",
  scope: "table",
  severity: "error",
  fixable: "confirm",
  title: { "zh-CN": "指标值前面多出数字", en: "Stray number glued to the target value" },
  why: {
    "zh-CN":
      "系统导出时把符号、数值、单位连在一起，旧数值没有清掉就会和日期、文字粘成一串，公开出去就是明显的差错。来源：已公开的目标表，实践。",
    en: "Exports join sign, number and unit; a number that was left over sticks to the date or text behind it and is published as an obvious error. Source: published tables, practice.",
  },
  how: {
    "zh-CN": "删掉前面多出来的数字，只留日期或文字；文字最好改成可以衡量的数。",
    en: "Delete the stray number and keep the date or the text; better still, replace the text by something that can be measured.",
  },
  *check(table) {
    for (const row of contentRows(table)) {
      const { value } = row.indicator;
      if (value === undefined) continue;
      const target = targetValueOf(value);
      if (target.kind !== "glued") continue;
      const [text, rest] = [quote(value.text), quote(target.rest)];
      const edit = fieldEdit(table.sheet, value, withLimit(target.rest));
      yield {
        field: rowPath(row, "value"),
        message: {
          "zh-CN": `指标值${text["zh-CN"]}里，${rest["zh-CN"]}前面多出数字 ${target.number}。`,
          en: `In the target value ${text.en} a stray ${target.number} is glued to ${rest.en}.`,
        },
        fix: { safety: "confirm", edits: [edit] },
      };
    }
  },
};

/** A day that stands alone becomes a time limit: that is what the row asks for, and value-date-open would ask next. */
function withLimit(rest: string): string {
  return /^\d{4}\s*年.*[日号底]$/.test(rest) ? `${rest}前` : rest;
}
