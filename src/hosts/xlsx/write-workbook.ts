import { strToU8, zipSync, type Zippable } from "fflate";
import { areaToA1, toA1 } from "../../workbook/address";
import { quotedSheet, referenceTo } from "../../workbook/sheet-reference";
import {
  LINK_COLOUR,
  type CellStyle,
  type PlannedCell,
  type PlannedChoices,
  type PlannedRow,
  type SheetPlan,
} from "../../workbook/sheet-plan";
import { escapeCellText } from "./cell-text";
import { escapeAttribute } from "./escape";

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";
/** The same bytes for the same sheets: no clock in the archive. */
const ENTRY_DATE = new Date(1980, 0, 1, 12);

/** The bytes of a new .xlsx workbook with these sheets, the first one in front. */
export function writeWorkbook(sheets: readonly SheetPlan[]): Uint8Array {
  const styles = new StyleSheet();
  const parts: Record<string, string> = {};
  sheets.forEach(
    (sheet, index) => (parts[`xl/worksheets/sheet${index + 1}.xml`] = sheetXml(sheet, styles, index === 0)),
  );
  parts["xl/workbook.xml"] = workbookXml(sheets);
  parts["xl/_rels/workbook.xml.rels"] = workbookRelationships(sheets.length);
  parts["xl/styles.xml"] = styles.xml();
  parts["_rels/.rels"] = relationshipsXml([["rId1", `${RELATIONSHIPS}/officeDocument`, "xl/workbook.xml"]]);
  parts["[Content_Types].xml"] = contentTypesXml(sheets.length);
  const files: Zippable = {};
  for (const [name, xml] of Object.entries(parts).reverse())
    files[name] = [strToU8(DECLARATION + xml), { mtime: ENTRY_DATE }];
  return zipSync(files);
}

function sheetXml(sheet: SheetPlan, styles: StyleSheet, isFront: boolean): string {
  const columns = sheet.columnWidths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  const merges = sheet.merges.map((area) => `<mergeCell ref="${areaToA1(area)}"/>`);
  return [
    `<worksheet xmlns="${MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`,
    `<sheetViews><sheetView workbookViewId="0"${isFront ? ' tabSelected="1"' : ""}>${frozenXml(sheet.frozenRows)}</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>`,
    columns.length === 0 ? "" : `<cols>${columns.join("")}</cols>`,
    `<sheetData>${sheet.rows.map((row) => rowXml(row, styles)).join("")}</sheetData>`,
    sheet.filter === undefined ? "" : `<autoFilter ref="${areaToA1(sheet.filter)}"/>`,
    merges.length === 0 ? "" : `<mergeCells count="${merges.length}">${merges.join("")}</mergeCells>`,
    choicesXml(sheet.choices ?? []),
    linksXml(sheet.rows),
    '<printOptions horizontalCentered="1"/><pageMargins left="0.6" right="0.6" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>',
    `<pageSetup paperSize="9" orientation="${sheet.portrait === false ? "landscape" : "portrait"}" fitToWidth="1" fitToHeight="0"/></worksheet>`,
  ].join("");
}

function frozenXml(rows = 0): string {
  if (rows === 0) return "";
  return `<pane ySplit="${rows}" topLeftCell="${toA1(rows, 0)}" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/>`;
}

/** Lists that inform of any other entry and let it pass. */
function choicesXml(choices: readonly PlannedChoices[]): string {
  const lists = choices.map(({ areas, choices: list }) => {
    const formula = escapeCellText(`"${list.join(",")}"`);
    return `<dataValidation type="list" errorStyle="information" allowBlank="1" showErrorMessage="1" sqref="${areas.map(areaToA1).join(" ")}"><formula1>${formula}</formula1></dataValidation>`;
  });
  return lists.length === 0 ? "" : `<dataValidations count="${lists.length}">${lists.join("")}</dataValidations>`;
}

function linksXml(rows: readonly PlannedRow[]): string {
  const links = rows.flatMap(({ row, cells }) =>
    cells.flatMap(({ column, link }) =>
      link === undefined
        ? []
        : [`<hyperlink ref="${toA1(row, column)}" location="${escapeAttribute(referenceTo(link))}"/>`],
    ),
  );
  return links.length === 0 ? "" : `<hyperlinks>${links.join("")}</hyperlinks>`;
}

function rowXml({ row, height, cells }: PlannedRow, styles: StyleSheet): string {
  const size = height === undefined ? "" : ` ht="${height}" customHeight="1"`;
  return `<row r="${row + 1}"${size}>${cells.map((cell) => cellXml(row, cell, styles)).join("")}</row>`;
}

function cellXml(row: number, { column, value, style }: PlannedCell, styles: StyleSheet): string {
  const isQuoted = typeof value === "string" && LIKE_FORMULA.test(value);
  const index = style === undefined && !isQuoted ? 0 : styles.indexOf(style ?? {}, isQuoted);
  const head = `<c r="${toA1(row, column)}"${index === 0 ? "" : ` s="${index}"`}`;
  if (value === "") return `${head}/>`;
  if (typeof value === "number") return `${head}><v>${value}</v></c>`;
  if (typeof value === "boolean") return `${head} t="b"><v>${value ? 1 : 0}</v></c>`;
  return `${head} t="inlineStr"><is><t xml:space="preserve">${escapeCellText(value)}</t></is></c>`;
}

/** Text that would become a formula as soon as somebody edits the cell, were it not marked as text. */
const LIKE_FORMULA = /^[=+\-@]/;

/** The styles in use, each written once. */
class StyleSheet {
  private readonly formats: string[] = [];
  private readonly fills = ["none", "gray125"].map((pattern) => `<fill><patternFill patternType="${pattern}"/></fill>`);
  private readonly fonts = ['<font><sz val="11"/><name val="宋体"/><charset val="134"/></font>'];
  private readonly numberFormats: string[] = [];
  private readonly indexes = new Map<string, number>();

  /** @param isQuoted the cell's text stays text even when it is edited */
  indexOf(style: CellStyle, isQuoted: boolean): number {
    const key = JSON.stringify([style, isQuoted]);
    const known = this.indexes.get(key);
    if (known !== undefined) return known;
    this.formats.push(this.formatXml(style, isQuoted));
    this.indexes.set(key, this.formats.length);
    return this.formats.length;
  }

  xml(): string {
    const numberFormats = this.numberFormats.map(
      (code, index) => `<numFmt numFmtId="${FIRST_FORMAT + index}" formatCode="${escapeAttribute(code)}"/>`,
    );
    return [
      `<styleSheet xmlns="${MAIN}">`,
      numberFormats.length === 0 ? "" : `<numFmts count="${numberFormats.length}">${numberFormats.join("")}</numFmts>`,
      `<fonts count="${this.fonts.length}">${this.fonts.join("")}</fonts>`,
      `<fills count="${this.fills.length}">${this.fills.join("")}</fills>`,
      `<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${SIDES.map((side) => `<${side} style="thin"><color auto="1"/></${side}>`).join("")}<diagonal/></border></borders>`,
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
      `<cellXfs count="${this.formats.length + 1}"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${this.formats.join("")}</cellXfs>`,
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
    ].join("");
  }

  private formatXml(style: CellStyle, isQuoted: boolean): string {
    const { horizontal, vertical, wrap, border, format } = style;
    const font = this.fontIndex(style);
    const alignment = [
      horizontal === undefined ? "" : ` horizontal="${horizontal}"`,
      vertical === undefined ? "" : ` vertical="${vertical}"`,
      wrap === true ? ' wrapText="1"' : "",
    ].join("");
    const number = format === undefined ? 0 : this.numberFormatId(format);
    return `<xf numFmtId="${number}" fontId="${font}" fillId="${this.fillIndex(style.fill)}" borderId="${border === true ? 1 : 0}" xfId="0"${isQuoted ? ' quotePrefix="1"' : ""} applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment${alignment}/></xf>`;
  }

  private fontIndex({ font = "宋体", size = 11, bold = false, link = false, colour }: CellStyle): number {
    const ink = colour ?? (link ? LINK_COLOUR : undefined);
    const xml = `<font>${bold ? "<b/>" : ""}${link ? "<u/>" : ""}<sz val="${size}"/>${ink === undefined ? "" : `<color rgb="FF${ink}"/>`}<name val="${escapeAttribute(font)}"/><charset val="134"/></font>`;
    const known = this.fonts.indexOf(xml);
    return known === -1 ? this.fonts.push(xml) - 1 : known;
  }

  private fillIndex(colour: string | undefined): number {
    if (colour === undefined) return 0;
    const xml = `<fill><patternFill patternType="solid"><fgColor rgb="FF${colour}"/><bgColor indexed="64"/></patternFill></fill>`;
    const known = this.fills.indexOf(xml);
    return known === -1 ? this.fills.push(xml) - 1 : known;
  }

  private numberFormatId(code: string): number {
    const known = this.numberFormats.indexOf(code);
    return FIRST_FORMAT + (known === -1 ? this.numberFormats.push(code) - 1 : known);
  }
}

const SIDES = ["left", "right", "top", "bottom"] as const;
/** Ids below are Excel's own. */
const FIRST_FORMAT = 164;

function workbookXml(sheets: readonly SheetPlan[]): string {
  const entries = sheets.map(
    ({ name }, index) => `<sheet name="${escapeAttribute(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  const repeated = sheets.flatMap(({ name, repeatedRows }, index) =>
    repeatedRows === undefined
      ? []
      : [
          `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${escapeCellText(`${quotedSheet(name)}!$${repeatedRows[0] + 1}:$${repeatedRows[1] + 1}`)}</definedName>`,
        ],
  );
  const names = repeated.length === 0 ? "" : `<definedNames>${repeated.join("")}</definedNames>`;
  return `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><bookViews><workbookView activeTab="0"/></bookViews><sheets>${entries.join("")}</sheets>${names}</workbook>`;
}

function workbookRelationships(sheets: number): string {
  const worksheets = Array.from(
    { length: sheets },
    (_, index) => [`rId${index + 1}`, `${RELATIONSHIPS}/worksheet`, `worksheets/sheet${index + 1}.xml`] as const,
  );
  return relationshipsXml([...worksheets, [`rId${sheets + 1}`, `${RELATIONSHIPS}/styles`, "styles.xml"]]);
}

function relationshipsXml(relationships: readonly (readonly [id: string, type: string, target: string])[]): string {
  const entries = relationships.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${entries.join("")}</Relationships>`;
}

function contentTypesXml(sheets: number): string {
  const worksheets = Array.from(
    { length: sheets },
    (_, index) =>
      `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${SHEET_TYPE}.worksheet+xml"/>`,
  );
  return [
    `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>`,
    `<Override PartName="/xl/workbook.xml" ContentType="${SHEET_TYPE}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${SHEET_TYPE}.styles+xml"/>`,
    ...worksheets,
    "</Types>",
  ].join("");
}
