import { rowPath } from "../indicator-row";
import { quote } from "../quote";
import type { TableRule } from "../rule";
import { valueRows } from "../value-rows";

export const rule: TableRule = {
  id: "value-two-numbers",
  group: "indicator",
  scope: "table",
  severity: "warning",
  title: { "zh-CN": "一个指标值里有几个数", en: "Several numbers in one value" },
  why: {
    "zh-CN":
      "一行只能考核一个数；几个数写在一起，完成一个没完成另一个时没法打分。来源：财预〔2021〕101号（指标细化、可衡量），实践。",
    en: "A row measures one number; with several, nobody can score a row that reached one and missed the other. Source: 财预〔2021〕101号, practice.",
  },
  how: { "zh-CN": "拆成几行，每行一个名称、一个数。", en: "Split the row, one name and one number each." },
  *check(table) {
    for (const row of valueRows(table)) {
      const { target, value } = row;
      if (target.kind !== "several") continue;
      const stated = target.quantities.filter(
        (quantity) => quantity.unit !== undefined || quantity.comparator !== undefined,
      );
      if (stated.length < 2) continue;
      const text = quote(value.text);
      const list = stated.map((quantity) => quantity.text.trim());
      yield {
        field: rowPath(row, "value"),
        message: {
          "zh-CN": `指标值${text["zh-CN"]}里有 ${list.length} 个数（${list.join("、")}），应当一行一个。`,
          en: `The target value ${text.en} holds ${list.length} numbers (${list.join(", ")}); each needs a row of its own.`,
        },
      };
    }
  },
};
