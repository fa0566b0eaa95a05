import { stripRemnants, tocEntryOf } from "../../text/remnants";
import { saysTheSame } from "../../text/similarity";
import { cellFix } from "../cell-fix";
import { quote } from "../quote";
import type { TableRule } from "../rule";

export const rule: TableRule = {
  id: "toc-title-mismatch",
  group: "structure",
  scope: "table",
  severity: "warning",
  fixable: "confirm",
  overrides: ["text-artifact"],
  title: { "zh-CN": "表名里残留的目录项与表名不一致", en: "Contents entry left in the title names another table" },
  why: {
    "zh-CN":
      "从 Word 粘贴来的表名带着隐藏的目录项（TC 域），它写的是另一个项目，说明这张表是套用别的表改的，目录也会跟着错。来源：部门预算公开文本，实践。",
    en: "A title pasted from Word carries a hidden contents entry (a TC field); when that names another project, the table was made from a copy and the contents page is wrong too. Source: published department budgets, practice.",
  },
  how: {
    "zh-CN": "核对这张表的内容是不是本项目的，删掉表名里的目录项，再重新生成目录。",
    en: "Make sure that the table is about this project, delete the entry from the title and build the contents page anew.",
  },
  *check(table) {
    const { title } = table;
    const entry = title && tocEntryOf(title.text);
    if (title === undefined || entry === undefined) return;
    const visible = stripRemnants(title.text);
    if (saysTheSame(visible, entry)) return;
    const [shownEntry, shownTitle] = [quote(entry), quote(visible)];
    const fix = cellFix(table, title, visible.trim(), "confirm");
    yield {
      field: "title",
      message: {
        "zh-CN": `目录项写的是${shownEntry["zh-CN"]}，表名是${shownTitle["zh-CN"]}。`,
        en: `The contents entry says ${shownEntry.en}, the title ${shownTitle.en}.`,
      },
      ...(fix && { fix }),
    };
  },
};
