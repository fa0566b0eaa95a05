import type { Fix } from "../../model/finding";
import type { TargetTable } from "../../model/target-table";
import { foldLabel } from "../../text/fold";
import { stripRemnants } from "../../text/remnants";
import { parseTitle } from "../../text/title";
import { cellFix } from "../cell-fix";
import { quote } from "../quote";
import type { TableRule } from "../rule";

export const rule: TableRule = {
  id: "title-suffix",
  group: "structure",
  scope: "table",
  severity: "hint",
  fixable: "safe",
  title: { "zh-CN": "表名少了“表”字", en: "Title without 表" },
  why: {
    "zh-CN": "表样的名称是“绩效目标表”，少一个字，目录和表名就不一致。来源：部门预算公开表样，实践。",
    en: "The form is called 绩效目标表; with a character less the titles do not agree. Source: the published forms of department budgets, practice.",
  },
  how: { "zh-CN": "在“绩效目标”后面补上“表”。", en: "Put 表 behind 绩效目标." },
  *check(table) {
    const { title } = table;
    if (title === undefined) return;
    const suffix = parseTitle(title.text)?.suffix;
    if (suffix === undefined || !foldLabel(suffix).endsWith("目标")) return;
    const shown = quote(stripRemnants(title.text));
    const fix = fixFor(table, suffix.trim());
    yield {
      field: "title",
      message: {
        "zh-CN": `表名${shown["zh-CN"]}应当以“绩效目标表”结尾。`,
        en: `The title ${shown.en} should end with 绩效目标表.`,
      },
      ...(fix && { fix }),
    };
  },
};

function fixFor(table: TargetTable, suffix: string): Fix | undefined {
  const { title } = table;
  // A hidden contents entry would need the same change.
  if (title === undefined || stripRemnants(title.text) !== title.text) return undefined;
  const at = title.text.lastIndexOf(suffix);
  if (at < 0) return undefined;
  const end = at + suffix.length;
  const to = `${title.text.slice(0, end)}表${title.text.slice(end)}`;
  return cellFix(table, title, to, "safe");
}
