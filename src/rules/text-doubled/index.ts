import { cellFix } from "../cell-fix";
import { proseFields } from "../prose-fields";
import { quote } from "../quote";
import type { TableRule } from "../rule";
import { findDoubling } from "./doubling";

export const rule: TableRule = {
  id: "text-doubled",
  group: "structure",
  scope: "table",
  severity: "hint",
  fixable: "confirm",
  title: { "zh-CN": "文字重复", en: "Doubled text" },
  why: {
    "zh-CN": "同一个词、同一句话或者标点连着写了两遍，是粘贴和修改时留下的。来源：实践。",
    en: "A word, a clause or a mark that stands twice in a row was left by pasting or editing. Source: practice.",
  },
  how: { "zh-CN": "删掉多出来的一遍。", en: "Delete the second one." },
  *check(table) {
    for (const [path, field] of proseFields(table)) {
      const found = findDoubling(field.text);
      if (found === undefined) continue;
      const text = quote(field.text);
      const piece = quote(found.piece);
      const fix = cellFix(table, field, found.cleaned, "confirm");
      yield {
        field: path,
        message: {
          "zh-CN": `${text["zh-CN"]}里${piece["zh-CN"]}重复了。`,
          en: `${text.en}: ${piece.en} is doubled.`,
        },
        ...(fix && { fix }),
      };
    }
  },
};
