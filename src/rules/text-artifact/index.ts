import type { Localized } from "../../i18n/localized";
import type { Field, FieldPath } from "../../model/field";
import type { NamedField } from "../../model/field-path";
import type { TargetTable } from "../../model/target-table";
import { isSecret } from "../../text/secret";
import { cellFix } from "../cell-fix";
import { isText, proseFields, proseFieldsWith } from "../prose-fields";
import { quote } from "../quote";
import type { TableRule } from "../rule";
import { findArtifacts, mayHoldArtifacts, type ArtifactKind } from "./artifacts";

export const rule: TableRule = {
  id: "text-artifact",
  group: "structure",
  scope: "table",
  severity: "hint",
  fixable: "safe",
  title: { "zh-CN": "文字里有多余的空格或残留符号", en: "Stray blanks or remnants in a text" },
  why: {
    "zh-CN": "从系统或 Word 粘贴时带进来的书签、目录代码、制表符和空格，公开后看得见，查找和比对也会出错。来源：实践。",
    en: "Bookmarks, field codes, tabs and blanks that came with pasting show when published and make searching fail. Source: practice.",
  },
  how: { "zh-CN": "删掉多余的空格、换行和残留符号。", en: "Delete the stray blanks, line breaks and remnants." },
  *check(table) {
    for (const [path, field] of textCells(table)) {
      const found = findArtifacts(path === "unitLine" ? field.text.replace(GAP, " ") : field.text);
      if (found === undefined) continue;
      const text = quote(found.cleaned === "" ? field.text : found.cleaned);
      const fix = isKept(path) || found.cleaned === "" ? undefined : cellFix(table, field, found.cleaned, "safe");
      yield {
        field: path,
        message: {
          "zh-CN": `${text["zh-CN"]}里有${found.kinds.map((kind) => KINDS[kind]["zh-CN"]).join("、")}。`,
          en: `${text.en} holds ${found.kinds.map((kind) => KINDS[kind].en).join(", ")}.`,
        },
        ...(fix && { fix }),
      };
    }
  },
};

/** One cell that names the unit at its left and 单位：万元 at its right is laid out with blanks. */
const GAP = /[^\S\r\n]+(?=[（(]?(?:金额)?单位\s*[:：])/;

/** Amounts and codes are never changed by a fix. */
function isKept(path: string): boolean {
  return path === "code" || path.startsWith("budget.");
}

/** Running texts, and the cells of code, amounts, plan and money unit, which may be the unit's. */
function textCells(table: TargetTable): NamedField[] {
  const isProse = ({ cell }: Field): boolean => proseFields(table).some(([, field]) => field.cell === cell);
  const others = otherCells(table).filter(
    ([, field]) => mayHoldArtifacts(field.text) && isText(field) && !isSecret(field.text) && !isProse(field),
  );
  return [...proseFieldsWith(table, "remnant"), ...others];
}

function otherCells({ code, moneyUnitField, budget, plan = [] }: TargetTable): NamedField[] {
  const cells: NamedField[] = [];
  const add = (path: FieldPath, field: Field | undefined): void => {
    if (field !== undefined) cells.push([path, field]);
  };
  add("code", code);
  add("moneyUnit", moneyUnitField);
  add("budget.total", budget?.total);
  add("budget.fiscal", budget?.fiscal);
  add("budget.other", budget?.other);
  plan.forEach((field, place) => add(`plan[${place}]`, field));
  return cells;
}

const KINDS: Readonly<Record<ArtifactKind, Localized>> = {
  remnant: { "zh-CN": "粘贴带来的代码", en: "codes left from pasting" },
  invisible: { "zh-CN": "看不见的字符", en: "invisible characters" },
  tab: { "zh-CN": "制表符", en: "tabs" },
  spaces: { "zh-CN": "连续的空格", en: "runs of blanks" },
  edge: { "zh-CN": "首尾的空格或换行", en: "blanks or line breaks at its ends" },
};
