import { cellFix } from "../cell-fix";
import { rowPath } from "../indicator-row";
import { quote } from "../quote";
import type { TableRule } from "../rule";
import { withComparator } from "../sign-value";
import { valueRows } from "../value-rows";

export const rule: TableRule = {
  id: "value-le-0",
  group: "indicator",
  scope: "table",
  severity: "warning",
  fixable: "confirm",
  title: { "zh-CN": "指标值写成“≤0”", en: "Target of ≤0" },
  why: {
    "zh-CN": "次数、人数、比率不会是负数，“≤0”只能是 0，“<0”不可能。来源：逻辑，实践。",
    en: "Counts and shares are never negative: ≤0 can only be 0, and <0 cannot be. Source: logic, practice.",
  },
  how: {
    "zh-CN": "写成“=0次”；不能做到零的，写允许的上限。",
    en: "Write =0 with its unit, or the limit that is allowed.",
  },
  *check(table) {
    for (const row of valueRows(table)) {
      const { target, value } = row;
      if (target.kind !== "number" || target.value !== 0 || CHANGE.test(row.name)) continue;
      if (target.comparator !== "≤" && target.comparator !== "<") continue;
      const fix = cellFix(table, value, withComparator(target, "="), "confirm");
      const text = quote(value.text);
      yield {
        field: rowPath(row, "value"),
        message: {
          "zh-CN": `指标值${text["zh-CN"]}只能是 0，应当写成 =0。`,
          en: `The target value ${text.en} can only be 0; write =0.`,
        },
        ...(fix && { fix }),
      };
    }
  },
};

/** A change may be negative: 三公经费增长率 ≤0%. 新增病例数 and 差错率 are none. */
const CHANGE = /(?<!新)增|涨|升|变动|变化|同比|环比|差(?!错)|偏离|温度|亏损|余额|超支|超出/;
