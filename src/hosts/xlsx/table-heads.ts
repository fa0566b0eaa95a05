import { parseArea, type Area } from "../../workbook/address";
import { unescapeCellText } from "./cell-text";
import { escapeAttribute } from "./escape";
import { readRelationships } from "./relationships";
import type { CellWrite } from "./sheet-edit";
import { readText, type WorkbookFile, type WorksheetFile } from "./workbook-file";
import { decodeXml, encodeXml, parseXml, type Attributes } from "./xml";
import type { ZipEntry } from "./zip-directory";

/**
 * A table (ListObject) says the texts of its head a second time, as the names of its columns. Excel takes a file for damaged in
 * which the two differ.
 */
export interface TableHead {
  readonly entry: ZipEntry;
  /** The row of the head. */
  readonly area: Area;
  readonly names: readonly string[];
}

/** The heads of the tables on a sheet; tables without a head are left out. */
export function tableHeads({ source }: WorkbookFile, sheet: WorksheetFile): readonly TableHead[] {
  return readRelationships(source, sheet.entry.name).flatMap(({ type, target }) => {
    const entry = type === "table" ? source.find(target) : undefined;
    return entry === undefined ? [] : headOf(entry, readText(source, entry));
  });
}

function headOf(entry: ZipEntry, xml: string): TableHead[] {
  let area: Area | undefined;
  const names: string[] = [];
  const handler = {
    open(element: string, { ref, headerRowCount, name }: Attributes) {
      if (element === "table" && headerRowCount !== "0" && ref !== undefined) area = parseArea(ref);
      else if (element === "tableColumn") names.push(unescapeCellText(name ?? ""));
    },
    close: () => undefined,
  };
  parseXml(xml, handler, entry.name);
  return area === undefined ? [] : [{ entry, area: { ...area, bottom: area.top }, names }];
}

/** A formula with a bracket, by which it may mean a column of a table. */
const NAMES_A_COLUMN = /<(?:[\w.-]+:)?(?:f|formula\d?|definedName|calculatedColumnFormula|totalsRowFormula)\b[^<]*\[/;

/** True when a column of a table may be given another name: no formula of the workbook means one by it. */
export function canRenameColumns(file: WorkbookFile): boolean {
  const { source, workbookEntry, worksheets } = file;
  const tables = source.directory.entries.filter(({ name }) => /(?:^|\/)tables\/[^/]+\.xml$/i.test(name));
  const parts = [workbookEntry, ...worksheets.map(({ entry }) => entry), ...tables];
  return !parts.some((entry) => NAMES_A_COLUMN.test(readText(source, entry)));
}

/** True when a head can say this: a text that no other column has. */
export function isColumnName({ area, names }: TableHead, { column, value }: CellWrite): boolean {
  if (typeof value !== "string" || value === "") return false;
  const others = names.filter((_, index) => index !== column - area.left);
  return others.every((name) => name.toLowerCase() !== value.toLowerCase());
}

/** Puts the part of a table among the contents, with the names that the cells of its head get. */
export function renameColumns(
  { source }: WorkbookFile,
  { entry, area }: TableHead,
  writes: readonly CellWrite[],
  contents: Map<ZipEntry, Uint8Array>,
): void {
  const { text, encoding } = decodeXml(contents.get(entry) ?? source.read(entry), entry.name);
  const pieces: string[] = [];
  let done = 0;
  let column = area.left;
  const handler = {
    open(element: string, _attributes: Attributes, position: number) {
      if (element !== "tableColumn") return;
      const write = writes.find((one) => one.column === column);
      column += 1;
      if (write === undefined) return;
      const start = text.lastIndexOf("<", position - 1);
      const name = escapeAttribute(String(write.value)).replaceAll("\n", "_x000a_");
      pieces.push(
        text.slice(done, start),
        text
          .slice(start, position)
          .replace(/(\sname\s*=\s*)(?:"[^"]*"|'[^']*')/, (_, head: string) => `${head}"${name}"`),
      );
      done = position;
    },
    close: () => undefined,
  };
  parseXml(text, handler, entry.name);
  contents.set(entry, encodeXml(pieces.join("") + text.slice(done), encoding));
}
