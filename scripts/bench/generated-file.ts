import { toA1 } from "../../src/workbook/address";
import type { SheetSnapshot } from "../../src/workbook/snapshot";
import { buildPackage, buildXlsx, type CellInput, type SheetInput, xlsxParts } from "../../tests/support/xlsx-builder";
import { benchSheets } from "./bench-sheets";

/** Cells of a sheet that have a note. */
const NOTED = [
  ["F10", "请按批复的任务数填写，与实施方案一致。"],
  ["G10", "依据要写明文件名称和文号。"],
] as const;

/**
 * The bytes of an .xlsx file with so many sheets of 40 rows and 7 columns, a table each: Chinese text in shared strings,
 * merged areas, number formats, and two notes a sheet with the drawing that Excel keeps for them.
 * @param first number of the first table, so that files differ from each other
 * @param more parts beside these, such as pictures
 */
export function generatedFile(sheets: number, first = 0, more: Readonly<Record<string, Uint8Array>> = {}): Uint8Array {
  const input = benchSheets(sheets, first).map(sheetInput);
  const parts: Record<string, string> = xlsxParts({ sheets: input });
  input.forEach((_, index) => addNotes(parts, index + 1));
  parts["[Content_Types].xml"] = withNoteTypes(parts["[Content_Types].xml"] ?? "", sheets);
  return buildPackage({ ...parts, ...more });
}

/** The bytes of an .xlsx file with these sheets of 7 columns, and no notes: the workbench says of each that it is not shown. */
export function fileWithoutNotes(sheets: readonly SheetSnapshot[]): Uint8Array {
  return buildXlsx({ sheets: sheets.map(sheetInput) });
}

function sheetInput(sheet: SheetSnapshot): SheetInput {
  const formats: Record<string, string> = {};
  const rows: CellInput[][] = Array.from({ length: (sheet.rows.at(-1)?.row ?? 0) + 1 }, () =>
    // Excel keeps every cell of a bordered form, the blank ones under a merged area too.
    new Array<CellInput>(7).fill(""),
  );
  for (const { row, cells } of sheet.rows) {
    for (const { column, value, format } of cells) {
      const cellsOfRow = rows[row];
      if (cellsOfRow !== undefined) cellsOfRow[column] = value;
      if (format !== undefined) formats[toA1(row, column)] = format;
    }
  }
  const merges = sheet.merges.map(({ top, left, bottom, right }) => `${toA1(top, left)}:${toA1(bottom, right)}`);
  return { name: sheet.name, rows, merges, formats };
}

function addNotes(parts: Record<string, string>, number: number): void {
  const sheet = `xl/worksheets/sheet${number}.xml`;
  parts[sheet] = (parts[sheet] ?? "").replace("</worksheet>", '<legacyDrawing r:id="rId1"/></worksheet>');
  parts[`xl/worksheets/_rels/sheet${number}.xml.rels`] =
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
    `<Relationship Id="rId1" Type="${RELATIONS}/vmlDrawing" Target="../drawings/vmlDrawing${number}.vml"/>` +
    `<Relationship Id="rId2" Type="${RELATIONS}/comments" Target="../comments${number}.xml"/></Relationships>`;
  parts[`xl/comments${number}.xml`] =
    `<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>审核人</author></authors><commentList>${NOTED.map(
      ([cell, text]) => `<comment ref="${cell}" authorId="0"><text><r><t>${text}</t></r></text></comment>`,
    ).join("")}</commentList></comments>`;
  parts[`xl/drawings/vmlDrawing${number}.vml`] =
    `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">${NOTED.map(
      (_, index) =>
        `<v:shape id="_x0000_s${1025 + index}" type="#_x0000_t202" style="visibility:hidden" fillcolor="#ffffe1"><v:textbox/><x:ClientData ObjectType="Note"><x:Row>9</x:Row><x:Column>${5 + index}</x:Column></x:ClientData></v:shape>`,
    ).join("")}</xml>`;
}

const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

function withNoteTypes(contentTypes: string, sheets: number): string {
  const comments = Array.from(
    { length: sheets },
    (_, index) =>
      `<Override PartName="/xl/comments${index + 1}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"/>`,
  );
  const drawings =
    '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/></Types>';
  return contentTypes.replace("</Types>", () => comments.join("") + drawings);
}
