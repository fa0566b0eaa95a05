import type { Field } from "../../model/field";
import { normaliseForComparison } from "../../text/similarity";
import { contentRows, isFilled, rowPath } from "../indicator-row";
import { quote } from "../quote";
import type { TableRule } from "../rule";

export const rule: TableRule = {
  id: "name-duplicate-in-project",
  group: "indicator",
  scope: "table",
  severity: "warning",
  title: { "zh-CN": "同一项目的三级指标重名", en: "Indicator name used twice" },
  why: {
    "zh-CN":
      "两行同名，年底自评时分不清各自完成了什么，系统也不允许同一项目内重名。来源：预算绩效系统的填报要求（三级指标不得重复），实践。",
    en: "Two rows of one name cannot be told apart at the end of the year, and systems refuse them. Source: what budget systems require, practice.",
  },
  how: {
    "zh-CN": "把名称写具体，区分开来；确实是同一个指标的，删去一行。",
    en: "Make the names specific; when it is one indicator, keep one row.",
  },
  *check(table) {
    const first = new Map<string, Field>();
    for (const row of contentRows(table)) {
      const { name } = row.indicator;
      if (!isFilled(name)) continue;
      const key = normaliseForComparison(name.text);
      const earlier = first.get(key);
      if (earlier === undefined) {
        if (key !== "") first.set(key, name);
        continue;
      }
      const text = quote(name.text);
      yield {
        field: rowPath(row, "name"),
        message: {
          "zh-CN": `三级指标${text["zh-CN"]}和 ${earlier.cell} 重名。`,
          en: `The name ${text.en} is already used in ${earlier.cell}.`,
        },
      };
    }
  },
};
