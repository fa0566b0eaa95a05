import {
  BooleanNumber,
  LocaleType,
  type ICellData,
  type IColumnData,
  type IObjectArrayPrimitiveType,
  type IRowData,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
} from "@univerjs/core";
import { cellValue } from "../../src/hosts/xlsx/cell-value";
import { MAX_COLUMNS } from "../../src/hosts/xlsx/limits";
import { readRelationships } from "../../src/hosts/xlsx/relationships";
import { openWorkbookFile, readText, type WorkbookFile, type WorksheetFile } from "../../src/hosts/xlsx/workbook-file";
import { isTrue } from "../../src/hosts/xlsx/xml";
import type { Area } from "../../src/workbook/address";
import { dataOf } from "../univer/cell-data";
import { toRange } from "../univer/grid";
import { readAreas } from "./areas";
import { colorOf, themeColors, type ThemeColors } from "./color";
import { readConditionalFormats } from "./conditional-formats";
import { readDataValidations } from "./data-validations";
import { readSheetContent, type SheetCell, type SheetContent, type SheetRow } from "./sheet-content";
import { readStyleSheet, type StyleSheet } from "./style-sheet";
import { child, childrenOf, parseTree, type XmlNode } from "./xml-tree";

/** What the grid cannot show and the file keeps. */
export type NotShown = "conditional-format" | "chart-or-picture" | "note" | "pivot-table";

/** A workbook file made ready for the grid. */
export interface OpenedWorkbook {
  readonly snapshot: IWorkbookData;
  /** Sheets that are protected; `locked` ones have a password. */
  readonly protections: readonly { readonly sheet: string; readonly locked: boolean }[];
  readonly veryHidden: readonly string[];
  readonly notShown: readonly { readonly sheet: string; readonly what: NotShown }[];
  /** The sheets of the file: their ids in the grid are the same. */
  readonly file: WorkbookFile;
}

/** Univer keeps the rules of its plugins under these names. */
const CONDITIONAL_FORMATS = "SHEET_CONDITIONAL_FORMATTING_PLUGIN";
const DATA_VALIDATIONS = "SHEET_DATA_VALIDATION_PLUGIN";

/** Room below and beside the data, so that there is always somewhere to type. */
const SPARE = { rows: 100, columns: 12 };
const LEAST = { rows: 200, columns: 26 };

const PIXELS_PER_POINT = 96 / 72;
/** A digit of the usual fonts at 11 points is 7 pixels wide; a column has 5 pixels around it. */
const DIGIT_PIXELS = 7;
const PADDING_PIXELS = 5;
const DEFAULT_WIDTH_CHARACTERS = 8.43;
const DEFAULT_HEIGHT_POINTS = 15;

const STYLE_PREFIX = "x";

/** The id in the grid of the file's n-th cell style. */
export function fileStyleId(index: number): string {
  return `${STYLE_PREFIX}${index}`;
}

/** The file's cell style that an id of the grid stands for; undefined for a style made in the grid. */
export function fileStyleIndex(id: string): number | undefined {
  const match = /^x(\d+)$/.exec(id);
  return match === null ? undefined : Number(match[1]);
}

/**
 * Reads the bytes of an .xlsx file for the grid: values, formulas, formats, merged areas, widths, heights, conditional
 * formats, data validation, visibility and protection. Throws `HostError` as `readXlsx` does.
 */
export function openWorkbook(bytes: Uint8Array, name: string): OpenedWorkbook {
  const file = openWorkbookFile(bytes);
  const theme = readTheme(file);
  const styles = readStyles(file, theme);
  const sheets = file.worksheets.map((worksheet) => new SheetOpener(file, worksheet, styles, theme).open());
  const active = file.worksheets.find(({ isActive, visibility }) => isActive && visibility === "visible");
  return {
    snapshot: {
      id: crypto.randomUUID(),
      name,
      appVersion: "",
      locale: LocaleType.ZH_CN,
      styles: Object.fromEntries(styles.cells.map((style, index) => [fileStyleId(index), style])),
      sheetOrder: file.worksheets.map(({ id }) => id),
      sheets: Object.fromEntries(sheets.map(({ data }) => [data.id, data])),
      resources: [
        { name: CONDITIONAL_FORMATS, data: resource(sheets.map(({ data, rules }) => [data.id, rules])) },
        { name: DATA_VALIDATIONS, data: resource(sheets.map(({ data, validations }) => [data.id, validations])) },
      ],
      custom: { active: active?.id ?? "" },
    },
    protections: sheets.flatMap(({ data, protection }) =>
      protection === undefined ? [] : [{ sheet: data.id, locked: protection === "locked" }],
    ),
    veryHidden: file.worksheets.filter(({ visibility }) => visibility === "veryHidden").map(({ id }) => id),
    notShown: sheets.flatMap(({ data, notShown }) => notShown.map((what) => ({ sheet: data.name, what }))),
    file,
  };
}

function resource(entries: readonly (readonly [string, readonly unknown[]])[]): string {
  return JSON.stringify(Object.fromEntries(entries.filter(([, rules]) => rules.length > 0)));
}

function readTheme(file: WorkbookFile): ThemeColors {
  return themeColors(relatedTree(file, "theme"));
}

function readStyles(file: WorkbookFile, theme: ThemeColors): StyleSheet {
  return readStyleSheet(relatedTree(file, "styles"), file.context.formats, theme);
}

/** A part that the workbook refers to, as a tree. */
export function relatedTree({ source, workbookEntry }: WorkbookFile, type: string): XmlNode | undefined {
  const target = readRelationships(source, workbookEntry.name).find((one) => one.type === type)?.target;
  const entry = target === undefined ? undefined : source.find(target);
  return entry === undefined ? undefined : parseTree(readText(source, entry), entry.name);
}

interface OpenedSheet {
  readonly data: Partial<IWorksheetData> & { readonly id: string; readonly name: string };
  readonly rules: readonly unknown[];
  readonly validations: readonly unknown[];
  readonly protection: "open" | "locked" | undefined;
  readonly notShown: readonly NotShown[];
}

/** Reads one sheet. */
class SheetOpener {
  private readonly content: SheetContent;
  private readonly defaultRowHeight: number;
  private readonly defaultColumnWidth: number;

  constructor(
    private readonly file: WorkbookFile,
    private readonly sheet: WorksheetFile,
    private readonly styles: StyleSheet,
    private readonly theme: ThemeColors,
  ) {
    this.content = readSheetContent(readText(file.source, sheet.entry), sheet.entry.name);
    const format = this.section("sheetFormatPr")?.attributes ?? {};
    this.defaultRowHeight = pointsToPixels(Number(format["defaultRowHeight"] ?? DEFAULT_HEIGHT_POINTS));
    const width = format["defaultColWidth"];
    this.defaultColumnWidth = widthToPixels(width === undefined ? DEFAULT_WIDTH_CHARACTERS : Number(width));
  }

  open(): OpenedSheet {
    const { sheet, content, defaultRowHeight, defaultColumnWidth } = this;
    const merges = this.merges();
    const cellData = this.cellData(merges);
    const tabColor = colorOf(child(this.section("sheetPr"), "tabColor"), this.theme);
    const context = { differential: this.styles.differential, theme: this.theme };
    const rules = readConditionalFormats(content.sections, context);
    return {
      data: {
        id: sheet.id,
        name: sheet.name,
        hidden: sheet.visibility === "visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE,
        ...(tabColor === undefined ? {} : { tabColor }),
        ...this.size(merges),
        defaultRowHeight,
        defaultColumnWidth,
        ...(this.styles.cells[0] === undefined ? {} : { defaultStyle: fontOnly(this.styles.cells[0]) }),
        cellData,
        mergeData: merges.map(toRange),
        rowData: this.rowData(),
        columnData: this.columnData(),
        showGridlines: this.showsGridlines() ? BooleanNumber.TRUE : BooleanNumber.FALSE,
        ...this.freeze(),
      },
      rules: rules.flatMap(({ rule }) => rule ?? []),
      validations: readDataValidations(content.sections),
      protection: this.protection(),
      notShown: this.notShown(rules.some(({ rule }) => rule === undefined)),
    };
  }

  private cellData(merges: readonly Area[]): Record<number, Record<number, ICellData>> {
    const covered = coveredCells(merges);
    const matrix: Record<number, Record<number, ICellData>> = {};
    for (const { row, cells } of this.content.rows) {
      const line: Record<number, ICellData> = {};
      for (const cell of cells) {
        const isCovered = covered.has(`${row},${cell.column}`);
        const data = this.cell(cell, isCovered);
        if (Object.keys(data).length > 0) line[cell.column] = data;
      }
      if (Object.keys(line).length > 0) matrix[row] = line;
    }
    return matrix;
  }

  private cell(cell: SheetCell, isCovered: boolean): ICellData {
    const style = cell.style > 0 && this.styles.cells[cell.style] !== undefined ? { s: fileStyleId(cell.style) } : {};
    if (isCovered) return style;
    const value = cellValue(
      { ...cell, ...UNUSED_POSITIONS, hasFormula: cell.formula !== undefined },
      this.file.context,
    );
    return { ...(value === "" ? {} : dataOf(value)), ...formulaOf(cell), ...style };
  }

  private merges(): readonly Area[] {
    return childrenOf(this.section("mergeCells"), "mergeCell").flatMap(({ attributes }) =>
      readAreas(attributes["ref"]),
    );
  }

  private rowData(): IObjectArrayPrimitiveType<Partial<IRowData>> {
    const rows: Record<number, Partial<IRowData>> = {};
    for (const row of this.content.rows) {
      const data = rowLook(row);
      if (data !== undefined) rows[row.row] = data;
    }
    return rows;
  }

  private columnData(): IObjectArrayPrimitiveType<Partial<IColumnData>> {
    const columns: Record<number, Partial<IColumnData>> = {};
    for (const { attributes } of childrenOf(this.section("cols"), "col")) {
      const first = Number(attributes["min"]) - 1;
      const last = Math.min(Number(attributes["max"]), MAX_COLUMNS) - 1;
      // A file may set a width up to the last column of all; those far right are nobody's.
      const end = Math.min(last, this.lastColumn() + SPARE.columns);
      const data: Partial<IColumnData> = {};
      if (attributes["width"] !== undefined) data.w = widthToPixels(Number(attributes["width"]));
      if (isTrue(attributes["hidden"])) data.hd = BooleanNumber.TRUE;
      for (let column = first; column <= end; column += 1) columns[column] = { ...data };
    }
    return columns;
  }

  private size(merges: readonly Area[]): { readonly rowCount: number; readonly columnCount: number } {
    const lastRow = Math.max(0, this.content.rows.at(-1)?.row ?? 0, ...merges.map(({ bottom }) => bottom));
    const lastColumn = Math.max(this.lastColumn(), ...merges.map(({ right }) => right));
    return {
      rowCount: Math.max(LEAST.rows, lastRow + 1 + SPARE.rows),
      columnCount: Math.max(LEAST.columns, lastColumn + 1 + SPARE.columns),
    };
  }

  private lastColumn(): number {
    return this.content.rows.reduce((last, { cells }) => Math.max(last, cells.at(-1)?.column ?? 0), 0);
  }

  private showsGridlines(): boolean {
    const view = child(this.section("sheetViews"), "sheetView");
    const value = view?.attributes["showGridLines"];
    return value === undefined || isTrue(value);
  }

  private freeze(): Pick<IWorksheetData, "freeze"> | Record<string, never> {
    const pane = child(child(this.section("sheetViews"), "sheetView"), "pane")?.attributes ?? {};
    if (pane["state"] !== "frozen" && pane["state"] !== "frozenSplit") return {};
    const xSplit = Number(pane["xSplit"] ?? 0);
    const ySplit = Number(pane["ySplit"] ?? 0);
    return { freeze: { xSplit, ySplit, startRow: ySplit || -1, startColumn: xSplit || -1 } };
  }

  private protection(): OpenedSheet["protection"] {
    const attributes = this.section("sheetProtection")?.attributes;
    if (attributes === undefined || !isTrue(attributes["sheet"])) return undefined;
    return (attributes["password"] ?? attributes["hashValue"]) ? "locked" : "open";
  }

  private notShown(hasUnknownRule: boolean): readonly NotShown[] {
    const related = new Set(readRelationships(this.file.source, this.sheet.entry.name).map(({ type }) => type));
    return [
      ...(hasUnknownRule ? (["conditional-format"] as const) : []),
      ...(related.has("drawing") ? (["chart-or-picture"] as const) : []),
      ...(related.has("comments") ? (["note"] as const) : []),
      ...(related.has("pivotTable") ? (["pivot-table"] as const) : []),
    ];
  }

  private section(name: string): XmlNode | undefined {
    return this.content.sections.find((section) => section.name === name);
  }
}

/** Positions that reading a value does not look at. */
const UNUSED_POSITIONS = { contentStart: 0, valueStart: -1, valueEnd: -1 };

function formulaOf({ formula }: SheetCell): Pick<ICellData, "f" | "si"> {
  if (formula === undefined || formula.type === "dataTable") return {};
  const own = formula.text === "" ? {} : { f: `=${formula.text}` };
  return formula.type === "shared" && formula.shared !== undefined ? { ...own, si: formula.shared } : own;
}

/** Height and visibility of a row; a height that nobody set follows the text when it is edited. */
function rowLook({ attributes }: SheetRow): Partial<IRowData> | undefined {
  const height = Number(attributes["ht"]);
  const data: Partial<IRowData> = {};
  if (height > 0) {
    data.h = pointsToPixels(height);
    const isSet = isTrue(attributes["customHeight"]);
    data.ia = isSet ? BooleanNumber.FALSE : BooleanNumber.TRUE;
    if (!isSet) data.ah = data.h;
  }
  if (isTrue(attributes["hidden"])) data.hd = BooleanNumber.TRUE;
  return Object.keys(data).length === 0 ? undefined : data;
}

function coveredCells(merges: readonly Area[]): ReadonlySet<string> {
  const covered = new Set<string>();
  for (const { top, left, bottom, right } of merges) {
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) {
        if (row !== top || column !== left) covered.add(`${row},${column}`);
      }
    }
  }
  return covered;
}

function fontOnly({ ff, fs }: IStyleData): IStyleData {
  return { ...(ff === undefined ? {} : { ff }), ...(fs === undefined ? {} : { fs }) };
}

function widthToPixels(characters: number): number {
  return Math.round(characters * DIGIT_PIXELS + (characters === DEFAULT_WIDTH_CHARACTERS ? PADDING_PIXELS : 0));
}

function pointsToPixels(points: number): number {
  return Math.round(points * PIXELS_PER_POINT);
}
