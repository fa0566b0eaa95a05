import { contains, type Area, type CellAddress } from "../../workbook/address";
import type { CellValue } from "../../workbook/snapshot";
import { cellValue, isShared } from "./cell-value";
import { scanSheet, type ScannedCell, type SheetVisitor } from "./sheet-part";
import type { CellContext } from "./workbook-file";

/** An element: where its start tag begins, where that tag ends, and where the element ends. */
export interface ElementSpot {
  readonly start: number;
  readonly contentStart: number;
  /** Equal to `contentStart` when the element is empty (`<c/>`). */
  readonly end: number;
}

/** A cell that is in the file. */
export interface CellSpot extends ElementSpot {
  readonly value: CellValue;
  readonly hasFormula: boolean;
  /** Place of the cell's text among the shared strings; undefined when it has none of them. */
  readonly sharedString: number | undefined;
  /** True when the cell itself holds its text, in `<is>`. */
  readonly isInline: boolean;
  /** From the `<` of `<v>` or `<is>` to the end of the last of them; undefined when the cell has neither. */
  readonly valueSpan: { readonly start: number; readonly end: number } | undefined;
}

/** A row that is in the file, with the columns of its cells in the order of the file. */
export interface RowSpot extends ElementSpot {
  readonly cells: readonly { readonly column: number; readonly start: number }[];
}

/** Where in the text of a sheet part the given cells and their rows stand. */
export interface SheetLayout {
  readonly isProtected: boolean;
  /** The element `sheetData`; undefined when the sheet has none. */
  readonly data: ElementSpot | undefined;
  cell(row: number, column: number): CellSpot | undefined;
  row(row: number): RowSpot | undefined;
  /** True when the cell is filled by a formula, be it of another cell (an array formula). */
  holdsFormula(row: number, column: number): boolean;
  /** Where the first row below this one begins; undefined when there is none. */
  rowStartAfter(row: number): number | undefined;
}

/** Finds the places of the given cells. Throws `HostError` damaged when the part is broken. */
export function layOutSheet(
  xml: string,
  wanted: readonly CellAddress[],
  context: CellContext,
  part: string,
): SheetLayout {
  const places = new PlaceCollector(xml, wanted, context);
  scanSheet(xml, places, part);
  const holdsFormula = (row: number, column: number) =>
    places.cells.get(cellKey(row, column))?.hasFormula === true ||
    places.formulaAreas.some((area) => contains(area, row, column));
  return {
    isProtected: places.isProtected,
    data: places.data,
    cell: (row, column) => places.cells.get(cellKey(row, column)),
    row: (row) => places.rows.get(row),
    holdsFormula,
    rowStartAfter: (row) => places.rowStarts[places.rowNumbers.findIndex((number) => number > row)],
  };
}

class PlaceCollector implements SheetVisitor {
  isProtected = false;
  data: ElementSpot | undefined;
  readonly cells = new Map<string, CellSpot>();
  readonly rows = new Map<number, RowSpot>();
  /** Of all rows in the order of the file. */
  readonly rowNumbers: number[] = [];
  readonly rowStarts: number[] = [];
  readonly formulaAreas: Area[] = [];
  readonly #wantedRows: ReadonlySet<number>;
  readonly #wantedCells: ReadonlySet<string>;
  #dataContentStart = 0;
  #rowContentStart = 0;
  #rowCells: { column: number; start: number }[] = [];

  constructor(
    private readonly xml: string,
    wanted: readonly CellAddress[],
    private readonly context: CellContext,
  ) {
    this.#wantedRows = new Set(wanted.map(({ row }) => row));
    this.#wantedCells = new Set(wanted.map(({ row, column }) => cellKey(row, column)));
  }

  protection(): void {
    this.isProtected = true;
  }

  formulaArea(area: Area): void {
    this.formulaAreas.push(area);
  }

  dataStart(contentStart: number): void {
    this.#dataContentStart = contentStart;
  }

  dataEnd(end: number): void {
    this.data = { start: this.#tagStart(this.#dataContentStart), contentStart: this.#dataContentStart, end };
  }

  rowStart(row: number, contentStart: number): void {
    this.rowNumbers.push(row);
    this.rowStarts.push(this.#tagStart(contentStart));
    this.#rowContentStart = contentStart;
    this.#rowCells = [];
  }

  rowEnd(row: number, end: number): void {
    if (!this.#wantedRows.has(row)) return;
    const contentStart = this.#rowContentStart;
    this.rows.set(row, { start: this.#tagStart(contentStart), contentStart, end, cells: this.#rowCells });
  }

  cell(cell: ScannedCell): void {
    const { row, column, contentStart, end, hasFormula, valueStart, valueEnd } = cell;
    if (!this.#wantedRows.has(row)) return;
    const start = this.#tagStart(contentStart);
    this.#rowCells.push({ column, start });
    const key = cellKey(row, column);
    if (!this.#wantedCells.has(key)) return;
    const valueSpan = valueStart < 0 ? undefined : { start: this.#tagStart(valueStart), end: valueEnd };
    const sharedString = isShared(cell) ? Number(cell.value) : undefined;
    const isInline = sharedString === undefined && cell.inline !== undefined;
    const value = cellValue(cell, this.context);
    this.cells.set(key, { start, contentStart, end, hasFormula, sharedString, isInline, valueSpan, value });
  }

  /** A `<` stands nowhere inside a tag but at its start. */
  #tagStart(contentStart: number): number {
    return this.xml.lastIndexOf("<", contentStart - 1);
  }
}

function cellKey(row: number, column: number): string {
  return `${row},${column}`;
}
