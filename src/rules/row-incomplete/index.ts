import { isBlank } from "../../text/fold";
import {
  COLUMN_TITLES,
  CONTENT_COLUMNS,
  contentRows,
  isValueMissing,
  rowPath,
  type ContentColumn,
} from "../indicator-row";
import type { Indicator } from "../../model/target-table";
import type { TableRule } from "../rule";
import { saysNothing } from "../says-nothing";

export const rule: TableRule = {
  id: "row-incomplete",
  group: "indicator",
  scope: "table",
  severity: "error",
  title: { "zh-CN": "指标行没有填全", en: "Indicator row incomplete" },
  why: {
    "zh-CN":
      "三级指标、描述、指标值、依据缺一项，这条指标就说不清考核什么、怎么算、凭什么定。来源：财预〔2015〕88号（绩效目标内容应当完整），实践。",
    en: "Name, description, value and basis together say what is measured, how, and why that much; with one missing the indicator is not clear. Source: 财预〔2015〕88号, practice.",
  },
  how: {
    "zh-CN": "把这一行空着的格填上；这一行用不着就把整行清空。",
    en: "Fill in the blank cells of the row; clear the row when it is not needed.",
  },
  *check(table) {
    for (const row of contentRows(table)) {
      const missing = missingColumns(row.indicator);
      const [first] = missing;
      if (first === undefined) continue;
      const grave = missing.includes("name") || missing.includes("value");
      yield {
        field: rowPath(row, first),
        ...(!grave && { severity: "warning" as const }),
        message: {
          "zh-CN": `这一行没有填${missing.map((column) => COLUMN_TITLES[column]["zh-CN"]).join("、")}。`,
          en: `This row lacks its ${missing.map((column) => COLUMN_TITLES[column].en).join(", ")}.`,
        },
      };
    }
  },
};

/** The blank cells of a row, without the target value where value-missing reports it. */
function missingColumns(indicator: Indicator): ContentColumn[] {
  return CONTENT_COLUMNS.filter((column) => {
    const field = indicator[column];
    if (field === undefined) return false;
    // 无 and / describe nothing; what they say of a basis or a value other rules report.
    if (!(column === "description" ? saysNothing(field) : isBlank(field.text))) return false;
    return column !== "value" || !isValueMissing(indicator);
  });
}
