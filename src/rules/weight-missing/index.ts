import { isPlaceholder } from "../../text/placeholder";
import { quote } from "../quote";
import type { TableRule } from "../rule";
import { weightCells } from "../weight-cells";

export const rule: TableRule = {
  id: "weight-missing",
  group: "indicator",
  scope: "table",
  severity: "warning",
  title: { "zh-CN": "指标没有分值（权重）", en: "Indicator without a weight" },
  why: {
    "zh-CN": "表里有分值（权重）栏，每个指标都要分到分数，否则自评时这一行不算分。来源：财预〔2020〕10号，实践。",
    en: "Where the form has a column for weights, an indicator without one does not count in the self-evaluation. Source: 财预〔2020〕10号, practice.",
  },
  how: {
    "zh-CN": "填上分值，只写数，各行合计等于总分。",
    en: "Enter the points as a number; all rows add up to the total.",
  },
  *check(table) {
    const cells = weightCells(table);
    const missing = cells.filter(({ field }) => field.number === undefined);
    const [first] = missing;
    if (
      first !== undefined &&
      missing.length === cells.length &&
      missing.every(({ field }) => isPlaceholder(field.text))
    ) {
      yield {
        field: first.path,
        covers: missing.map(({ path }) => path),
        message: { "zh-CN": "各行都没有填分值（权重）。", en: "No row has a weight." },
      };
      return;
    }
    for (const { path, field } of missing) {
      const text = quote(field.text);
      const isBlank = isPlaceholder(field.text);
      yield {
        field: path,
        message: {
          "zh-CN": isBlank ? "这一行没有填分值（权重）。" : `分值（权重）${text["zh-CN"]}不是数。`,
          en: isBlank ? "This row has no weight." : `The weight ${text.en} is no number.`,
        },
      };
    }
  },
};
