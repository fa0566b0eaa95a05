import type { Field } from "../../model/field";
import type { NamedField } from "../../model/field-path";
import type { TargetTable } from "../../model/target-table";
import { cellFix } from "../cell-fix";
import { levelCells } from "../level-cells";
import { isText } from "../prose-fields";
import { quote } from "../quote";
import type { TableRule } from "../rule";

export const rule: TableRule = {
  id: "label-whitespace",
  group: "structure",
  scope: "table",
  severity: "hint",
  fixable: "safe",
  title: { "zh-CN": "栏目名称里有空格或换行", en: "Blanks or line breaks in a label" },
  why: {
    "zh-CN": "栏目名称和指标级别名称里夹着空格、换行，查找、汇总和系统导入时认不出来。来源：实践。",
    en: "Labels and level names with blanks or line breaks inside are not recognised when searched, summed up or imported. Source: practice.",
  },
  how: {
    "zh-CN": "删掉空格和换行；要分行显示，用单元格的自动换行。",
    en: "Delete them; wrap the cell to show it on two lines.",
  },
  *check(table) {
    for (const [path, field] of spacedCells(table)) {
      const cleaned = field.text.replace(ALL_SPACE, "");
      const text = quote(cleaned);
      const fix = cellFix(table, field, cleaned, "safe");
      yield {
        field: path,
        message: {
          "zh-CN": `${text["zh-CN"]}里夹着空格或换行。`,
          en: `The label ${text.en} holds blanks or line breaks.`,
        },
        ...(fix && { fix }),
      };
    }
  },
};

const SPACE = /[\s\u00AD\u200B-\u200F\u2060-\u2064\uFEFF]/;
const ALL_SPACE = /[\s\u00AD\u200B-\u200F\u2060-\u2064\uFEFF]+/g;

/** Label cells with blanks in them, each once, by the first of its names, then such cells of level names. */
function spacedCells(table: TargetTable): NamedField[] {
  const found = new Map<string, NamedField>();
  for (const name in table.labels) {
    const field = table.labels[name];
    if (field !== undefined && isSpaced(field) && !found.has(field.cell))
      found.set(field.cell, [`labels.${name}`, field]);
  }
  const spaced = [...found.values()];
  for (const level of ["level1", "level2"] as const) {
    for (const { path, field } of levelCells(table, level)) if (isSpaced(field)) spaced.push([path, field]);
  }
  return spaced;
}

function isSpaced(field: Field): boolean {
  return SPACE.test(field.text) && isText(field);
}
