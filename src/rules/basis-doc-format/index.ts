import { fieldEdit } from "../../model/field-edit";
import type { Fix } from "../../model/finding";
import type { TargetTable } from "../../model/target-table";
import { bracketDocumentNumbers, unquotedDocument } from "../../text/document-name";
import { groupBy } from "../../model/group-by";
import { contentRows, isFilled, rowPath, type IndicatorRow } from "../indicator-row";
import { quote } from "../quote";
import type { Problem, TableRule } from "../rule";

export const rule: TableRule = {
  id: "basis-doc-format",
  group: "indicator",
  scope: "table",
  severity: "hint",
  fixable: "safe",
  title: { "zh-CN": "依据的文号、书名号不规范", en: "Document number or title not in form" },
  why: {
    "zh-CN":
      "文号的年份用六角括号〔〕，文件和法规名称用书名号《》。来源：《党政机关公文格式》（GB/T 9704—2012）7.2.5，《标点符号用法》（GB/T 15834—2011）。",
    en: "The year of a document number stands in 〔〕, titles of documents and laws in 《》. Source: GB/T 9704—2012, GB/T 15834—2011.",
  },
  how: {
    "zh-CN": "写成“冀财预〔2015〕291号”“《公路养护条例》”。",
    en: "Write 冀财预〔2015〕291号 and 《公路养护条例》.",
  },
  *check(table) {
    for (const rows of rowsByBasis(table)) {
      const problem = numberProblem(table, rows) ?? titleProblem(rows);
      if (problem !== undefined) yield problem;
    }
  },
};

/** Rows with the very same basis: filled down, it is one matter. */
function rowsByBasis(table: TargetTable): Iterable<readonly IndicatorRow[]> {
  return groupBy(contentRows(table), ({ indicator: { basis } }) => (isFilled(basis) ? basis.text : undefined)).values();
}

function numberProblem(table: TargetTable, rows: readonly IndicatorRow[]): Problem | undefined {
  const text = rows[0]?.indicator.basis?.text ?? "";
  const { mended, wrong } = bracketDocumentNumbers(text);
  if (wrong === undefined) return undefined;
  const shown = quote(wrong);
  const edits = rows.flatMap(({ indicator: { basis } }): Fix["edits"] =>
    basis === undefined ? [] : [fieldEdit(table.sheet, basis, mended)],
  );
  return {
    ...place(rows),
    message: {
      "zh-CN": `文号里的${shown["zh-CN"]}应当用六角括号〔〕。`,
      en: `The year ${shown.en} of a document number belongs in 〔〕.`,
    },
    fix: { safety: "safe", edits },
  };
}

function titleProblem(rows: readonly IndicatorRow[]): Problem | undefined {
  const title = unquotedDocument(rows[0]?.indicator.basis?.text ?? "");
  if (title === undefined) return undefined;
  const shown = quote(title);
  return {
    ...place(rows),
    message: {
      "zh-CN": `文件名称${shown["zh-CN"]}没有加书名号《》。`,
      en: `The title ${shown.en} is not in 《》.`,
    },
  };
}

function place(rows: readonly IndicatorRow[]): Pick<Problem, "field" | "covers"> {
  const [first = "table", ...covers] = rows.map((row) => rowPath(row, "basis"));
  return { field: first, ...(covers.length > 0 && { covers }) };
}
