import { parseArea, type Area } from "../../workbook/address";
import { HostError } from "../../workbook/errors";
import { MAX_COLUMNS, MAX_MERGES_PER_SHEET, MAX_ROWS } from "./limits";
import { RichText } from "./rich-text";
import { isTrue, parseXml, type Attributes, type XmlHandler } from "./xml";

/**
 * A cell as it stands in the sheet part. One object serves for all cells of a sheet: take out what you keep.
 * Positions count UTF-16 units of the part's text.
 */
export interface ScannedCell {
  readonly row: number;
  readonly column: number;
  /** Index of the cell's style. */
  readonly style: number;
  /** The `t` attribute; absent means number. */
  readonly type: string | undefined;
  /** Text of `<v>`; undefined when there is none. */
  readonly value: string | undefined;
  /** Text of `<is>`; undefined when there is none. */
  readonly inline: string | undefined;
  readonly hasFormula: boolean;
  /** Right after the `>` of the cell's start tag. */
  readonly contentStart: number;
  /** Right after the `>` of its end tag; equal to `contentStart` for an empty element. */
  readonly end: number;
  /** From right after the start tag of `<v>` or `<is>` to right after its end tag; -1 when there is none. */
  readonly valueStart: number;
  readonly valueEnd: number;
}

/** Told what a sheet part holds. */
export interface SheetVisitor {
  cell(cell: ScannedCell): void;
  /** A merged area; not called beyond `MAX_MERGES_PER_SHEET`. */
  merge?(area: Area): void;
  /** Called when the sheet is protected. */
  protection?(): void;
  /** A formula that fills more cells than its own (array formulas, data tables). */
  formulaArea?(area: Area): void;
  /** Start and end of every row; positions as in a cell. */
  rowStart?(row: number, contentStart: number): void;
  rowEnd?(row: number, end: number): void;
  /** Start and end of the sheet's data. */
  dataStart?(contentStart: number): void;
  dataEnd?(end: number): void;
}

/** Walks through a sheet part. Throws `HostError` damaged when it is broken. */
export function scanSheet(xml: string, visitor: SheetVisitor, part: string): void {
  parseXml(xml, new SheetScanner(visitor, part), part);
}

type CellState = { -readonly [Key in keyof ScannedCell]: ScannedCell[Key] };

/** Depths of elements in a sheet part: worksheet, sheetData, row, c, v. */
const ROOT = 0;
const SECTION = 1;
const ROW = 2;
const CELL = 3;
const CELL_PART = 4;

class SheetScanner implements XmlHandler {
  #depth = 0;
  #section = "";
  #inRow = false;
  #inCell = false;
  #cellPart = "";
  #row = -1;
  #rowContentStart = 0;
  #rowIsAnnounced = false;
  #column = -1;
  #merges = 0;
  readonly #inline = new RichText();
  readonly #cell: CellState = {
    row: 0,
    column: 0,
    style: 0,
    type: undefined,
    value: undefined,
    inline: undefined,
    hasFormula: false,
    contentStart: 0,
    end: 0,
    valueStart: -1,
    valueEnd: -1,
  };

  constructor(
    private readonly visitor: SheetVisitor,
    private readonly part: string,
  ) {}

  open(name: string, attributes: Attributes, position: number): void {
    const depth = this.#depth++;
    if (this.#inCell) {
      if (depth === CELL_PART) this.#openCellPart(name, attributes, position);
      else if (this.#cellPart === "is") this.#inline.open(name, attributes);
    } else if (depth === CELL) {
      if (this.#inRow && name === "c") this.#openCell(attributes, position);
    } else if (depth === ROW) {
      if (this.#section === "sheetData" && name === "row") this.#openRow(attributes, position);
      else if (this.#section === "mergeCells" && name === "mergeCell") this.#addMerge(attributes["ref"]);
    } else if (depth === SECTION) {
      this.#openSection(name, attributes, position);
    } else if (depth === ROOT && name !== "worksheet") {
      throw new HostError("damaged", `${this.part} is no worksheet`);
    }
  }

  text(text: string): void {
    if (!this.#inCell) return;
    if (this.#cellPart === "v") this.#cell.value = (this.#cell.value ?? "") + text;
    else if (this.#cellPart === "is") this.#inline.add(text);
  }

  close(name: string, position: number): void {
    const depth = --this.#depth;
    if (this.#inCell) {
      if (depth === CELL) this.#closeCell(position);
      else if (depth === CELL_PART) this.#closeCellPart(position);
      else if (this.#cellPart === "is") this.#inline.close(name);
    } else if (depth === ROW && this.#inRow) {
      this.#closeRow(position);
    } else if (depth === SECTION && this.#section === "sheetData") {
      this.#section = "";
      this.visitor.dataEnd?.(position);
    }
  }

  #openSection(name: string, attributes: Attributes, position: number): void {
    this.#section = name;
    if (name === "sheetData") this.visitor.dataStart?.(position);
    if (name === "sheetProtection" && isTrue(attributes["sheet"])) this.visitor.protection?.();
  }

  #addMerge(reference: string | undefined): void {
    if (this.visitor.merge === undefined || this.#merges >= MAX_MERGES_PER_SHEET) return;
    const area = reference === undefined ? undefined : parseArea(reference);
    if (area === undefined || area.bottom >= MAX_ROWS || area.right >= MAX_COLUMNS) return;
    this.#merges++;
    this.visitor.merge(area);
  }

  #openRow(attributes: Attributes, position: number): void {
    const number = Number(attributes["r"]);
    const isGiven = Number.isInteger(number) && number >= 1;
    this.#row = isGiven ? number - 1 : this.#row + 1;
    this.#inRow = true;
    this.#column = -1;
    this.#rowContentStart = position;
    this.#rowIsAnnounced = false;
    if (isGiven) this.#announceRow();
  }

  /** A row without a number has that of its first cell that has one, so it waits for that cell. */
  #announceRow(): void {
    if (this.#rowIsAnnounced) return;
    this.#rowIsAnnounced = true;
    this.visitor.rowStart?.(this.#row, this.#rowContentStart);
  }

  #closeRow(position: number): void {
    this.#announceRow();
    this.#inRow = false;
    this.visitor.rowEnd?.(this.#row, position);
  }

  #openCell(attributes: Attributes, position: number): void {
    const reference = attributes["r"];
    const column = reference === undefined ? -1 : columnOf(reference);
    this.#column = column >= 0 ? column : this.#column + 1;
    if (!this.#rowIsAnnounced) {
      const row = reference === undefined ? -1 : rowOf(reference);
      if (row >= 0) this.#row = row;
      this.#announceRow();
    }
    const cell = this.#cell;
    cell.row = this.#row;
    cell.column = this.#column;
    cell.style = Number(attributes["s"] ?? 0);
    cell.type = attributes["t"];
    cell.value = undefined;
    cell.inline = undefined;
    cell.hasFormula = false;
    cell.contentStart = position;
    cell.valueStart = -1;
    cell.valueEnd = -1;
    this.#inCell = true;
    this.#cellPart = "";
  }

  #openCellPart(name: string, attributes: Attributes, position: number): void {
    this.#cellPart = name;
    if (name === "f") {
      this.#cell.hasFormula = true;
      if (attributes["t"] === "array" || attributes["t"] === "dataTable") this.#addFormulaArea(attributes["ref"]);
    } else if (name === "v" || name === "is") {
      if (this.#cell.valueStart < 0) this.#cell.valueStart = position;
      if (name === "is") this.#inline.start();
    }
  }

  #addFormulaArea(reference: string | undefined): void {
    const area = reference === undefined ? undefined : parseArea(reference);
    if (area !== undefined) this.visitor.formulaArea?.(area);
  }

  #closeCellPart(position: number): void {
    if (this.#cellPart === "is") this.#cell.inline = this.#inline.finish();
    if (this.#cellPart === "v" || this.#cellPart === "is") this.#cell.valueEnd = position;
    this.#cellPart = "";
  }

  #closeCell(position: number): void {
    this.#inCell = false;
    this.#cell.end = position;
    if (this.#row < MAX_ROWS && this.#column < MAX_COLUMNS) this.visitor.cell(this.#cell);
  }
}

/** Column of `AB12`; -1 when it is no cell address. */
function columnOf(reference: string): number {
  let column = 0;
  let at = 0;
  for (; at < reference.length && at < 4; at++) {
    const letter = reference.charCodeAt(at) & ~0x20;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  return at > 0 && at < reference.length ? column - 1 : -1;
}

/** Row of `AB12`; -1 when it is no cell address. */
function rowOf(reference: string): number {
  const number = /^[A-Za-z]+([1-9]\d*)$/.exec(reference)?.[1];
  return number === undefined ? -1 : Number(number) - 1;
}
