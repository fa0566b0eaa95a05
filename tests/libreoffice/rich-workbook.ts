import { areaToA1 } from "../../src/workbook/address";
import type { SheetSnapshot } from "../../src/workbook/snapshot";
import { formSheet } from "../support/sample-form";
import { buildPackage, type CellInput, type SheetInput, xlsxParts } from "../support/xlsx-builder";
import {
  AFTER_MARGINS,
  AFTER_MERGES,
  AFTER_SHEETS,
  AT_END,
  FORMULAS,
  FURNITURE,
  withContentTypes,
  withRelations,
  WORKBOOK_RELATIONS,
} from "./furniture";

const SHEET = "xl/worksheets/sheet1.xml";

/** The cell with a value that a safe fix changes, and what it holds before and after. */
export const MENDED = { sheet: "甲", cell: "F10", from: "≧300公里", to: "≥300公里" };

const ROWS = [
  ["产出指标", "数量指标", "养护里程", "全年养护的道路长度", MENDED.from, "年度养护计划"],
  ["产出指标", "质量指标", "养护合格率", "验收合格里程÷养护里程×100%", "≥95%", ""],
];

/** The same text in runs of two colours, with a reading. */
const RICH =
  '<r><rPr><b/><color rgb="FFFF0000"/></rPr><t>≧300</t></r><r><t xml:space="preserve">公里</t></r>' +
  '<rPh sb="0" eb="1"><t>よみ</t></rPh><phoneticPr fontId="0"/>';

/**
 * A workbook with a form on its first sheet and everything around it that an office puts into one: a chart, a picture, a note and
 * a threaded comment, a validation, a conditional format, a link, names, a pivot table, formulas of every kind, a printer's
 * settings, parts that nobody knows, and runs of rich text in the very cell that is to be mended. The third sheet is protected.
 */
export function richWorkbook(hasMacros: boolean): Uint8Array {
  const parts = xlsxParts({
    sheets: [
      inputOf(formSheet(MENDED.sheet, { rows: ROWS })),
      { name: "数据", rows: [["科目", "金额"], ["差旅", 3], ["办公", 4.5], ["  两边有空格  "]] },
      { name: "锁定", rows: [["不能改"]], protected: true },
    ],
  });
  const macros: Record<string, Uint8Array> = hasMacros ? { "xl/vbaProject.bin": new Uint8Array(4_000).fill(7) } : {};
  const relations = [...WORKBOOK_RELATIONS, ...(hasMacros ? [["vbaProject", "vbaProject.bin"] as const] : [])];
  const changed = (name: string, change: (text: string) => string): Record<string, string> => ({
    [name]: change(parts[name] ?? ""),
  });
  return buildPackage({
    ...parts,
    ...FURNITURE,
    ...macros,
    ...changed("[Content_Types].xml", (text) => withContentTypes(text, hasMacros)),
    ...changed("xl/workbook.xml", (text) =>
      text.replace("</sheets>", `</sheets>${AFTER_SHEETS}`).replace("</workbook>", `${AT_END}</workbook>`),
    ),
    ...changed("xl/_rels/workbook.xml.rels", (text) => withRelations(text, relations)),
    ...changed(SHEET, furnished),
    ...changed("xl/sharedStrings.xml", (text) => text.replace(`<t xml:space="preserve">${MENDED.from}</t>`, RICH)),
  });
}

function furnished(sheet: string): string {
  return sheet
    .replace(/(<row r="10".*?)<\/row>/, `$1${FORMULAS[10]}</row>`)
    .replace(/(<row r="11".*?)<\/row>/, `$1${FORMULAS[11]}</row>`)
    .replace("</mergeCells>", `</mergeCells>${AFTER_MERGES}`)
    .replace(/(<pageMargins[^>]*>)/, `$1${AFTER_MARGINS}`);
}

/** A bordered cell for each of the form's seven columns, as in a form that is printed. */
function inputOf({ name, rows, merges }: SheetSnapshot): SheetInput {
  const grid = Array.from({ length: (rows.at(-1)?.row ?? 0) + 1 }, () => new Array<CellInput>(7).fill(""));
  for (const { row, cells } of rows) for (const { column, value } of cells) grid[row]?.splice(column, 1, value);
  return { name, rows: grid, merges: merges.map(areaToA1) };
}
