import { parseProjectCode } from "../../text/project-code";
import { quote } from "../quote";
import type { TableRule } from "../rule";

export const rule: TableRule = {
  id: "code-year-mismatch",
  group: "budget",
  scope: "table",
  severity: "error",
  title: { "zh-CN": "项目编码的年份与预算年度不符", en: "Year in the project code does not fit the budget" },
  why: {
    "zh-CN":
      "编码第 7、8 位是项目入库的年份。晚于预算年度不可能；早于预算年度的是延续项目，要确认今年还在执行。来源：预算管理一体化系统的编码规则，实践。",
    en: "The seventh and eighth character are the year in which the project entered the library: it cannot be later than the budget; an earlier one belongs to a continuing project. Source: the codes of the budget system, practice.",
  },
  how: {
    "zh-CN": "核对编码和预算年度；延续项目不用改。",
    en: "Check the code and the budget year; a continuing project keeps its code.",
  },
  *check({ code: field }, { year }) {
    if (field === undefined || year === undefined) return;
    const code = parseProjectCode(field.text);
    if ((code.kind !== "checked" && code.kind !== "serial") || code.year === year) return;
    const text = quote(code.code);
    if (code.year > year) {
      yield {
        field: "code",
        message: {
          "zh-CN": `项目编码${text["zh-CN"]}的年份是 ${code.year} 年，晚于预算年度 ${year} 年。`,
          en: `The year in the project code ${text.en} is ${code.year}, later than the budget year ${year}.`,
        },
      };
    } else {
      yield {
        field: "code",
        severity: "hint",
        message: {
          "zh-CN": `项目编码${text["zh-CN"]}是 ${code.year} 年的，预算年度是 ${year} 年；不是延续项目的话，编码填错了。`,
          en: `The project code ${text.en} is of ${code.year}, the budget of ${year}: unless the project continues, the code is wrong.`,
        },
      };
    }
  },
};
