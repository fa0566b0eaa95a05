import { rowPath } from "../indicator-row";
import { quote } from "../quote";
import type { TableRule } from "../rule";
import { foldedCell } from "../folded-cell";
import { valueRows } from "../value-rows";

export const rule: TableRule = {
  id: "value-uniform",
  group: "indicator",
  scope: "table",
  severity: "warning",
  overrides: ["value-unit-mismatch", "satisfaction-100", "satisfaction-low", "value-ge-100"],
  title: { "zh-CN": "所有指标值都一样", en: "All values are the same" },
  why: {
    "zh-CN":
      "数量、质量、成本、满意度考核的内容不同，指标值不会都一样；多半是整列复制的。来源：财预〔2015〕88号（目标值合理可行），实践。",
    en: "Quantity, quality, cost and satisfaction do not share one target; the column was probably copied. Source: 财预〔2015〕88号, practice.",
  },
  how: { "zh-CN": "逐行按考核内容和上年完成情况填写。", en: "Set each value by what its row measures." },
  *check(table) {
    const rows = valueRows(table);
    const [first] = rows;
    if (first === undefined || rows.length < FEWEST) return;
    const value = foldedCell(first.value);
    if (!rows.every((row) => foldedCell(row.value) === value)) return;
    const text = quote(first.value.text);
    yield {
      field: rowPath(first, "value"),
      covers: rows.map((row) => rowPath(row, "value")),
      message: {
        "zh-CN": `${rows.length} 行的指标值都是${text["zh-CN"]}。`,
        en: `The target values of all ${rows.length} rows are ${text.en}.`,
      },
    };
  },
};

/** Fewer rows may well share a value. */
const FEWEST = 5;
