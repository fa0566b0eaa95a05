import type { ICellData, IRowData, IStyleData, IWorksheetData, Nullable } from "@univerjs/core";
import { escapeCellText } from "../../src/hosts/xlsx/cell-text";
import { areaToA1, toA1, type Area } from "../../src/workbook/address";
import type { CellValue } from "../../src/workbook/snapshot";
import type { ConditionalFormat } from "../engine/engine";
import { formatOf } from "../univer/cell-style";
import { isFormula, valueOf } from "../univer/cell-data";
import { isTrue } from "../univer/grid";
import { areasText } from "./areas";
import { fileRuleId } from "./conditional-formats";
import { fileStyleIndex } from "./open-workbook";
import type { SheetContent } from "./sheet-content";
import type { StylesWriter } from "./styles-writer";
import { childrenOf, type XmlNode } from "./xml-tree";

/** A sheet as the grid holds it now. */
export interface GridSheet {
  readonly data: Pick<IWorksheetData, "cellData" | "rowData" | "columnData" | "mergeData" | "defaultColumnWidth">;
  readonly merges: readonly Area[];
  readonly conditionalFormats: readonly ConditionalFormat[];
  /** The formula of a cell that shares another's. */
  readonly formulaAt: (row: number, column: number) => string;
}

export interface SheetWriterOptions {
  readonly xml: string;
  readonly content: SheetContent;
  readonly styles: StylesWriter;
  readonly styleById: (id: string) => IStyleData | undefined;
  /** The same sheet as it was opened; undefined for a sheet that the file does not have. */
  readonly before: GridSheet | undefined;
  readonly now: GridSheet;
  /** Rows or columns were inserted, deleted or moved: what stood where is no longer known. */
  readonly isRearranged: boolean;
}

/** The sections of a sheet part in their order. */
const SECTIONS = (
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios " +
  "autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations " +
  "hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches " +
  "ignoredErrors smartTags drawing drawingHF legacyDrawing legacyDrawingHF picture oleObjects controls " +
  "webPublishItems tableParts extLst"
).split(" ");

const POINTS_PER_PIXEL = 72 / 96;
const DIGIT_PIXELS = 7;

/** Writes what changed on a sheet into its part; all else of its text stays. */
export class SheetWriter {
  private readonly p: string;

  constructor(private readonly options: SheetWriterOptions) {
    this.p = options.content.prefix;
  }

  /** The new text; the very same when nothing changed. */
  text(): string {
    const changes = [this.dataChange(), this.mergeChange(), this.columnChange(), ...this.ruleChanges()].filter(
      (change) => change !== undefined,
    );
    return changes
      .sort((a, b) => b.start - a.start || order(b.name) - order(a.name))
      .reduce((text, { start, end, text: part }) => text.slice(0, start) + part + text.slice(end), this.options.xml);
  }

  private dataChange(): Change | undefined {
    const { content, now, before, isRearranged } = this.options;
    const isSame = !isRearranged && before !== undefined && sameCells(before, now) && sameRows(before, now);
    if (isSame) return undefined;
    const rows = new Set<number>([
      ...Object.keys(now.data.cellData).map(Number),
      ...Object.keys(now.data.rowData).map(Number),
      ...(isRearranged ? [] : content.rows.map(({ row }) => row)),
    ]);
    const text = [...rows]
      .sort((a, b) => a - b)
      .map((row) => this.rowXml(row))
      .join("");
    return { name: "sheetData", ...content.data, text: `<${this.p}sheetData>${text}</${this.p}sheetData>` };
  }

  private rowXml(row: number): string {
    const { content, now, isRearranged, xml } = this.options;
    const original = isRearranged ? undefined : content.rows.find((one) => one.row === row);
    const cells = now.data.cellData[row] ?? {};
    const columns = new Set([
      ...Object.keys(cells).map(Number),
      ...(original?.cells ?? []).map(({ column }) => column),
    ]);
    const parts = [...columns]
      .sort((a, b) => a - b)
      .map((column) => {
        const kept = original?.cells.find((cell) => cell.column === column);
        if (kept !== undefined && this.isUntouched(row, column)) return xml.slice(kept.start, kept.end);
        return this.cellXml(row, column, cells[column]);
      })
      .join("");
    const attributes = this.rowAttributes(row, original?.attributesText);
    if (parts === "" && attributes === "") return "";
    const withNumber = /\br=/.test(attributes) ? attributes : ` r="${row + 1}"${attributes}`;
    return parts === "" ? `<${this.p}row${withNumber}/>` : `<${this.p}row${withNumber}>${parts}</${this.p}row>`;
  }

  private isUntouched(row: number, column: number): boolean {
    const { before, now } = this.options;
    return before !== undefined && sameCell(before.data.cellData[row]?.[column], now.data.cellData[row]?.[column]);
  }

  private rowAttributes(row: number, original: string | undefined): string {
    const { before, now } = this.options;
    const look = now.data.rowData[row];
    if (original !== undefined && JSON.stringify(before?.data.rowData[row]) === JSON.stringify(look)) return original;
    const kept = (original ?? "").replace(/\s(?:ht|customHeight|hidden)\s*=\s*(?:"[^"]*"|'[^']*')/g, "");
    const automatic = isAutomatic(look);
    const pixels = (automatic ? look?.ah : undefined) ?? look?.h;
    const height = pixels === undefined ? "" : ` ht="${round(pixels * POINTS_PER_PIXEL)}"`;
    const custom = height === "" || automatic ? "" : ' customHeight="1"';
    return `${kept}${height}${custom}${isTrue(look?.hd) ? ' hidden="1"' : ""}`;
  }

  private cellXml(row: number, column: number, cell: Nullable<ICellData>): string {
    if (cell === null || cell === undefined) return "";
    const style = this.styleIndex(cell.s);
    const head = `<${this.p}c r="${toA1(row, column)}"${style === 0 ? "" : ` s="${style}"`}`;
    if (isFormula(cell)) {
      const formula = typeof cell.f === "string" && cell.f !== "" ? cell.f : this.options.now.formulaAt(row, column);
      const result = valueOf(cell);
      const kept = result === "" ? "" : `<${this.p}v>${escapeCellText(plain(result))}</${this.p}v>`;
      const type = typeof result === "string" ? ' t="str"' : typeAttribute(result);
      return `${head}${type}><${this.p}f>${escapeCellText(formula.replace(/^=/, ""))}</${this.p}f>${kept}</${this.p}c>`;
    }
    const value = valueOf(cell);
    if (value === "") return style === 0 ? "" : `${head}/>`;
    return `${head}${typeAttribute(value)}>${this.valueXml(value)}</${this.p}c>`;
  }

  private valueXml(value: CellValue): string {
    const { p } = this;
    if (typeof value !== "string") return `<${p}v>${Number(value)}</${p}v>`;
    return `<${p}is><${p}t xml:space="preserve">${escapeCellText(value)}</${p}t></${p}is>`;
  }

  private styleIndex(style: ICellData["s"]): number {
    if (style === null || style === undefined) return 0;
    if (typeof style !== "string") return this.options.styles.cellStyle(style);
    const index = fileStyleIndex(style);
    if (index !== undefined) return index;
    const data = this.options.styleById(style);
    return data === undefined ? 0 : this.options.styles.cellStyle(data);
  }

  private mergeChange(): Change | undefined {
    const { before, now } = this.options;
    if (before !== undefined && sameAreas(before.merges, now.merges)) return undefined;
    if (before === undefined && now.merges.length === 0) return undefined;
    const items = now.merges.map((area) => `<${this.p}mergeCell ref="${areaToA1(area)}"/>`).join("");
    const count = now.merges.length;
    const text = count === 0 ? "" : `<${this.p}mergeCells count="${count}">${items}</${this.p}mergeCells>`;
    return { name: "mergeCells", ...this.placeOf("mergeCells"), text };
  }

  private columnChange(): Change | undefined {
    const { before, now, content } = this.options;
    if (JSON.stringify(before?.data.columnData ?? {}) === JSON.stringify(now.data.columnData)) return undefined;
    const old = childrenOf(
      content.sections.find(({ name }) => name === "cols"),
      "col",
    );
    const items = Object.keys(now.data.columnData)
      .map(Number)
      .sort((a, b) => a - b)
      .map((column) => {
        const number = column + 1;
        const data = now.data.columnData[column];
        const own = old.find(({ attributes: { min, max } }) => Number(min) <= number && number <= Number(max));
        const style = own?.attributes["style"];
        const width = data?.w ?? now.data.defaultColumnWidth;
        return (
          `<${this.p}col min="${number}" max="${number}" width="${round(width / DIGIT_PIXELS)}" customWidth="1"` +
          `${isTrue(data?.hd) ? ' hidden="1"' : ""}${style === undefined ? "" : ` style="${style}"`}/>`
        );
      });
    const text = items.length === 0 ? "" : `<${this.p}cols>${items.join("")}</${this.p}cols>`;
    return { name: "cols", ...this.placeOf("cols"), text };
  }

  /** Rules of the file that are still there are written as they were, over the areas they have now. */
  private ruleChanges(): Change[] {
    const { before, now, content, xml } = this.options;
    if (JSON.stringify(before?.conditionalFormats ?? []) === JSON.stringify(now.conditionalFormats)) return [];
    const sections = content.sections.filter(({ name }) => name === "conditionalFormatting");
    const original = sections.flatMap((section) => childrenOf(section, "cfRule").map((rule) => ({ section, rule })));
    const shown = new Set(before?.conditionalFormats.map(({ id }) => id));
    const unseen = original.filter((_one, index) => !shown.has(fileRuleId(index)));
    let priority = Math.max(0, ...original.map(({ rule }) => Number(rule.attributes["priority"] ?? 0)));
    const written = now.conditionalFormats.map((format) => {
      const own = original.find((_one, index) => fileRuleId(index) === format.id);
      if (own !== undefined) return this.sectionXml(own.section, areasText(format.areas), this.slice(own.rule));
      priority += 1;
      return this.sectionXml(undefined, areasText(format.areas), this.newRuleXml(format, priority));
    });
    const kept = unseen.map(({ section, rule }) =>
      this.sectionXml(section, section.attributes["sqref"] ?? "", this.slice(rule)),
    );
    const text = [...kept, ...written].join("");
    const [first, ...others] = sections;
    const place = first === undefined ? this.placeOf("conditionalFormatting") : { start: first.start, end: first.end };
    return [
      { name: "conditionalFormatting", ...place, text },
      ...others.map(({ start, end }) => ({ name: "conditionalFormatting", start, end, text: "" })),
    ].filter(({ start, end, text: part }) => part !== xml.slice(start, end));
  }

  private sectionXml(section: XmlNode | undefined, areas: string, rule: string): string {
    const pivot = section?.attributes["pivot"];
    const attributes = pivot === undefined ? "" : ` pivot="${pivot}"`;
    const name = `${this.p}conditionalFormatting`;
    return `<${name}${attributes} sqref="${areas}">${rule}</${name}>`;
  }

  private newRuleXml({ look, stopIfTrue, formula }: ConditionalFormat, priority: number): string {
    const { p } = this;
    const style = this.options.styles.differentialStyle(look);
    const stop = stopIfTrue ? ' stopIfTrue="1"' : "";
    const text = escapeCellText(formula.replace(/^=/, ""));
    return `<${p}cfRule type="expression" dxfId="${style}" priority="${priority}"${stop}><${p}formula>${text}</${p}formula></${p}cfRule>`;
  }

  private slice({ start, end }: XmlNode): string {
    return this.options.xml.slice(start, end);
  }

  /** Where a section stands, or the place where it belongs. */
  private placeOf(name: string): { readonly start: number; readonly end: number } {
    const { content, xml } = this.options;
    const existing = content.sections.find((section) => section.name === name);
    if (existing !== undefined) return { start: existing.start, end: existing.end };
    const data = { name: "sheetData", start: content.data.start };
    const later = [...content.sections, data]
      .sort((a, b) => a.start - b.start)
      .find((section) => order(section.name) > order(name));
    const at = later?.start ?? xml.lastIndexOf("</");
    return { start: at, end: at };
  }
}

interface Change {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function order(name: string): number {
  return SECTIONS.indexOf(name);
}

function typeAttribute(value: CellValue): string {
  if (typeof value === "string") return ' t="inlineStr"';
  return typeof value === "boolean" ? ' t="b"' : "";
}

/** A formula's result as the file keeps it. */
function plain(value: CellValue): string {
  return typeof value === "boolean" ? String(Number(value)) : String(value);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

function sameCells(before: GridSheet, now: GridSheet): boolean {
  const rows = new Set([...Object.keys(before.data.cellData), ...Object.keys(now.data.cellData)].map(Number));
  for (const row of rows) {
    const old = before.data.cellData[row] ?? {};
    const own = now.data.cellData[row] ?? {};
    const columns = new Set([...Object.keys(old), ...Object.keys(own)].map(Number));
    for (const column of columns) if (!sameCell(old[column], own[column])) return false;
  }
  return true;
}

/** A formula's result is no change: it is calculated anew in any case. */
function sameCell(a: Nullable<ICellData>, b: Nullable<ICellData>): boolean {
  if (styleKey(a) !== styleKey(b)) return false;
  const isOne = a !== null && a !== undefined && isFormula(a);
  const isOther = b !== null && b !== undefined && isFormula(b);
  if (isOne || isOther) return isOne && isOther && (a.f ?? "") === (b.f ?? "") && (a.si ?? "") === (b.si ?? "");
  return valueOf(a) === valueOf(b);
}

function styleKey(cell: Nullable<ICellData>): string {
  const style = cell?.s;
  if (style === null || style === undefined) return "";
  return typeof style === "string" ? style : JSON.stringify(formatOf(style));
}

/** Heights that the grid worked out by itself are no change. */
function sameRows(before: GridSheet, now: GridSheet): boolean {
  const rows = new Set([...Object.keys(before.data.rowData), ...Object.keys(now.data.rowData)].map(Number));
  return [...rows].every((row) => {
    const old = before.data.rowData[row];
    const own = now.data.rowData[row];
    const sameHeight = (isAutomatic(own) && isAutomatic(old)) || old?.h === own?.h;
    return sameHeight && isTrue(old?.hd) === isTrue(own?.hd);
  });
}

function isAutomatic(row: Partial<IRowData> | undefined): boolean {
  return row?.ia === undefined || isTrue(row.ia);
}

function sameAreas(a: readonly Area[], b: readonly Area[]): boolean {
  const keys = (areas: readonly Area[]): string => areas.map(areaToA1).sort().join();
  return keys(a) === keys(b);
}
