import { zipSync, type Zippable } from "fflate";
import { columnName, toA1 } from "../../src/workbook/address";

/** A cell of a workbook to build; null and undefined leave the cell out, "" makes a styled blank one. */
export type CellInput =
  | string
  | number
  | boolean
  | null
  | undefined
  /** A formula without its `=`, and the result kept in the file. */
  | { readonly formula: string; readonly result?: string | number };

export interface SheetInput {
  readonly name: string;
  /** From A1 on. */
  readonly rows: readonly (readonly CellInput[])[];
  /** Areas such as "A1:G1". */
  readonly merges?: readonly string[];
  /** Number format codes by cell, such as { B6: "0.00%" }. */
  readonly formats?: Readonly<Record<string, string>>;
  readonly protected?: boolean;
  readonly hidden?: boolean;
  /** Columns by letter. */
  readonly hiddenColumns?: readonly string[];
  /** Widths in characters by column letter. */
  readonly columnWidths?: Readonly<Record<string, number>>;
}

export interface WorkbookInput {
  readonly sheets: readonly SheetInput[];
  readonly date1904?: boolean;
  /** Index of the sheet in front. */
  readonly activeSheet?: number;
  /** More parts, or other contents for those that the builder makes, by their name. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const FIRST_CUSTOM_FORMAT = 164;
const MODIFIED = new Date(2024, 0, 2, 3, 4, 6);

/** The bytes of an .xlsx file laid out as Excel lays it out: shared strings, cell styles, a bordered body font. */
export function buildXlsx(input: WorkbookInput): Uint8Array {
  return buildPackage({ ...xlsxParts(input), ...input.parts });
}

/** Zips parts, the content types first as in every Office file; a text becomes UTF-8. */
export function buildPackage(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const files: Zippable = {};
  for (const [name, content] of Object.entries(parts)) {
    files[name] = typeof content === "string" ? new TextEncoder().encode(content) : content;
  }
  return zipSync(files, { mtime: MODIFIED });
}

/** The parts of such a file by their name, to change some before zipping. */
export function xlsxParts(input: WorkbookInput): Record<string, string> {
  const strings = new IndexedList<string>();
  const formats = new IndexedList<string>();
  formats.indexOf("General");
  const sheets = input.sheets.map((sheet, index) => {
    const xml = sheetXml(sheet, index === (input.activeSheet ?? 0), strings, formats);
    return [`xl/worksheets/sheet${index + 1}.xml`, xml] as const;
  });
  return {
    "[Content_Types].xml": contentTypesXml(sheets.map(([name]) => name)),
    "_rels/.rels": relationshipsXml([["officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": workbookXml(input),
    "xl/_rels/workbook.xml.rels": relationshipsXml([
      ...sheets.map(([name]) => ["worksheet", name.slice("xl/".length)] as const),
      ["styles", "styles.xml"],
      ["sharedStrings", "sharedStrings.xml"],
    ]),
    ...Object.fromEntries(sheets),
    "xl/styles.xml": stylesXml(formats.items),
    "xl/sharedStrings.xml": sharedStringsXml(strings.items),
  };
}

/** Items in the order in which they were first asked for. */
class IndexedList<T> {
  readonly items: T[] = [];
  readonly #indexes = new Map<T, number>();

  indexOf(item: T): number {
    const known = this.#indexes.get(item);
    if (known !== undefined) return known;
    this.#indexes.set(item, this.items.length);
    return this.items.push(item) - 1;
  }
}

function sheetXml(sheet: SheetInput, isActive: boolean, strings: IndexedList<string>, formats: IndexedList<string>) {
  const width = Math.max(1, ...sheet.rows.map((row) => row.length));
  const rows = sheet.rows.map((cells, row) => {
    const content = cells.map((cell, column) => {
      const style = formats.indexOf(sheet.formats?.[toA1(row, column)] ?? "General") + 1;
      return cellXml(cell, toA1(row, column), style, strings);
    });
    return `<row r="${row + 1}" spans="1:${width}">${content.join("")}</row>`;
  });
  const dimension = `A1:${toA1(Math.max(0, sheet.rows.length - 1), width - 1)}`;
  return (
    `${DECLARATION}<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}"><dimension ref="${dimension}"/>` +
    `<sheetViews><sheetView${isActive ? ' tabSelected="1"' : ""} workbookViewId="0"/></sheetViews>` +
    `<sheetFormatPr defaultRowHeight="13.5"/>${columnsXml(sheet, width)}<sheetData>${rows.join("")}</sheetData>` +
    (sheet.protected === true ? '<sheetProtection sheet="1" objects="1" scenarios="1"/>' : "") +
    mergesXml(sheet.merges ?? []) +
    `<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>`
  );
}

function cellXml(cell: CellInput, reference: string, style: number, strings: IndexedList<string>): string {
  if (cell === null || cell === undefined) return "";
  const start = `<c r="${reference}" s="${style}"`;
  if (cell === "") return `${start}/>`;
  if (typeof cell === "string") return `${start} t="s"><v>${strings.indexOf(cell)}</v></c>`;
  if (typeof cell === "boolean") return `${start} t="b"><v>${cell ? 1 : 0}</v></c>`;
  if (typeof cell === "number") return `${start}><v>${cell}</v></c>`;
  const type = typeof cell.result === "string" ? ' t="str"' : "";
  const value = cell.result === undefined ? "" : `<v>${escapeXml(String(cell.result))}</v>`;
  return `${start}${type}><f>${escapeXml(cell.formula)}</f>${value}</c>`;
}

function columnsXml(sheet: SheetInput, width: number): string {
  const columns = Array.from({ length: width }, (_, index) => columnName(index)).flatMap((letter, index) => {
    const hidden = sheet.hiddenColumns?.includes(letter) === true;
    const size = sheet.columnWidths?.[letter];
    if (!hidden && size === undefined) return [];
    const attributes = `width="${hidden ? 0 : (size ?? 9)}" customWidth="1"${hidden ? ' hidden="1"' : ""}`;
    return [`<col min="${index + 1}" max="${index + 1}" ${attributes}/>`];
  });
  return columns.length === 0 ? "" : `<cols>${columns.join("")}</cols>`;
}

function mergesXml(merges: readonly string[]): string {
  if (merges.length === 0) return "";
  const cells = merges.map((area) => `<mergeCell ref="${area}"/>`);
  return `<mergeCells count="${merges.length}">${cells.join("")}</mergeCells>`;
}

function workbookXml(input: WorkbookInput): string {
  const sheets = input.sheets.map((sheet, index) => {
    const state = sheet.hidden === true ? ' state="hidden"' : "";
    return `<sheet name="${escapeXml(sheet.name)}" sheetId="${index + 1}"${state} r:id="rId${index + 1}"/>`;
  });
  return (
    `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}">` +
    `<workbookPr${input.date1904 === true ? ' date1904="1"' : ""}/>` +
    `<bookViews><workbookView activeTab="${input.activeSheet ?? 0}"/></bookViews>` +
    `<sheets>${sheets.join("")}</sheets><calcPr calcId="191029"/></workbook>`
  );
}

/** Style 0 is the default; style n + 1 is the bordered body with the n-th number format. */
function stylesXml(formats: readonly string[]): string {
  const custom = formats.slice(1);
  const codes = custom.map(
    (code, index) => `<numFmt numFmtId="${FIRST_CUSTOM_FORMAT + index}" formatCode="${escapeXml(code)}"/>`,
  );
  const border = ["left", "right", "top", "bottom"].map((edge) => `<${edge} style="thin"><color auto="1"/></${edge}>`);
  const body = formats.map((_, index) => {
    const id = index === 0 ? 0 : FIRST_CUSTOM_FORMAT + index - 1;
    return (
      `<xf numFmtId="${id}" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" applyBorder="1" ` +
      `applyAlignment="1"><alignment horizontal="center" vertical="center" wrapText="1"/></xf>`
    );
  });
  return (
    `${DECLARATION}<styleSheet xmlns="${MAIN}">` +
    (codes.length === 0 ? "" : `<numFmts count="${codes.length}">${codes.join("")}</numFmts>`) +
    `<fonts count="1"><font><sz val="11"/><name val="宋体"/><charset val="134"/></font></fonts>` +
    `<fills count="2"><fill><patternFill patternType="none"/></fill>` +
    `<fill><patternFill patternType="gray125"/></fill></fills>` +
    `<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>` +
    `<border>${border.join("")}<diagonal/></border></borders>` +
    `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>` +
    `<cellXfs count="${body.length + 1}"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>` +
    `${body.join("")}</cellXfs>` +
    `<cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles></styleSheet>`
  );
}

function sharedStringsXml(strings: readonly string[]): string {
  const items = strings.map((text) => `<si><t xml:space="preserve">${escapeXml(text)}</t></si>`);
  return `${DECLARATION}<sst xmlns="${MAIN}" uniqueCount="${strings.length}">${items.join("")}</sst>`;
}

function relationshipsXml(targets: readonly (readonly [type: string, target: string])[]): string {
  const relationships = targets.map(
    ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${RELATIONS}/${type}" Target="${target}"/>`,
  );
  return `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${relationships.join("")}</Relationships>`;
}

function contentTypesXml(sheets: readonly string[]): string {
  const overrides = [
    ["xl/workbook.xml", "sheet.main"],
    ["xl/styles.xml", "styles"],
    ["xl/sharedStrings.xml", "sharedStrings"],
    ...sheets.map((name) => [name, "worksheet"]),
  ].map(([name, type]) => `<Override PartName="/${name ?? ""}" ContentType="${CONTENT_TYPE}.${type ?? ""}+xml"/>`);
  return (
    `${DECLARATION}<Types xmlns="${PACKAGE}/content-types">` +
    `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Default Extension="xml" ContentType="application/xml"/>${overrides.join("")}</Types>`
  );
}

/** Carriage returns as the escape that Excel uses, since XML does not keep them. */
function escapeXml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("\r", "_x000D_");
}
