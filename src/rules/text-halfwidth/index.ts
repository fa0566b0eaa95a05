import type { FieldPath } from "../../model/field";
import { cellFix } from "../cell-fix";
import { proseFieldsWith } from "../prose-fields";
import { quote } from "../quote";
import type { TableRule } from "../rule";
import { findHalfWidth, type HalfWidth } from "./widen";

export const rule: TableRule = {
  id: "text-halfwidth",
  group: "structure",
  scope: "table",
  severity: "hint",
  fixable: "safe",
  title: { "zh-CN": "中文里用了半角标点", en: "Half-width punctuation in Chinese" },
  why: {
    "zh-CN":
      "中文文稿用全角标点，半角的逗号、分号和前后不一样的括号看着不规范。来源：GB/T 15834—2011《标点符号用法》，实践。",
    en: "Chinese texts use full-width punctuation; half-width commas and mixed brackets look careless. Source: GB/T 15834—2011, practice.",
  },
  how: { "zh-CN": "改成全角标点，括号前后一致。", en: "Use full-width punctuation and like brackets." },
  *check(table) {
    for (const [path, field] of proseFieldsWith(table, "halfWidth")) {
      const found = halfWidthIn(path, field.text);
      if (found === undefined) continue;
      const text = quote(field.text);
      const marks = quote(found.marks.join(" "));
      const fix = cellFix(table, field, found.widened, "safe");
      yield {
        field: path,
        message: {
          "zh-CN": `${text["zh-CN"]}里有半角标点${marks["zh-CN"]}，应当用全角。`,
          en: `${text.en} holds half-width punctuation ${marks.en}; use full-width forms.`,
        },
        ...(fix && { fix }),
      };
    }
  },
};

/** The mark that closes a name is not wanted at all (name-punctuation); units such as 台(套) in target values are as common as 台（套）. */
function halfWidthIn(path: FieldPath, text: string): HalfWidth | undefined {
  if (!path.endsWith(".name")) return findHalfWidth(text, { brackets: !path.endsWith(".value") });
  const closing = /[,;:!?.]\s*$/.exec(text)?.[0] ?? "";
  const found = findHalfWidth(text.slice(0, text.length - closing.length), { brackets: true });
  return found && { ...found, widened: found.widened + closing };
}
