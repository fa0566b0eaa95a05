import {
  ObjectMatrix,
  Rectangle,
  type ICellData,
  type IObjectMatrixPrimitiveType,
  type IRange,
  type Nullable,
  type Worksheet,
} from "@univerjs/core";
import {
  AddWorksheetMergeMutation,
  FormulaDataModel,
  RemoveWorksheetMergeMutation,
  SetRangeValuesCommand,
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
  type ISetRangeValuesCommandParams,
} from "@univerjs/preset-sheets-core";
import type { Area } from "../../src/workbook/address";
import type { CellValue } from "../../src/workbook/snapshot";
import type { CellBlock, CellOperations, CellWrite, SheetId } from "../engine/engine";
import { numberText } from "../engine/memory/number-text";
import { dataOf, formatFromUniver, formatToUniver, hasContent, isFormula, valueOf } from "./cell-data";
import type { EngineEvents } from "./events";
import { toArea, toRange, type Grid } from "./grid";

/** Room kept free below and beside what is written, so that there is always somewhere to type. */
const SPARE = { rows: 50, columns: 8 };

type CellMatrix = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

interface CellLines extends CellBlock {
  readonly values: CellValue[][];
  readonly formulas: CellValue[][];
  readonly numberFormats: string[][];
  readonly texts: string[][];
}

/** Values, formulas, number formats and merged areas of a Univer workbook. */
export class UniverCells implements Omit<CellOperations, "links" | "setLink" | "spills" | "listTables"> {
  constructor(
    private readonly grid: Grid,
    private readonly events: EngineEvents,
  ) {}

  usedArea(sheet: SheetId, valuesOnly: boolean): Area | undefined {
    const worksheet = this.grid.worksheet(sheet);
    const bounds = new Bounds();
    worksheet.getCellMatrix().forValue((row, column, cell) => {
      if (hasContent(cell) || (!valuesOnly && this.hasFormat(cell))) bounds.add(row, column);
    });
    if (!valuesOnly) {
      for (const area of this.merges(sheet)) {
        bounds.add(area.top, area.left);
        bounds.add(area.bottom, area.right);
      }
    }
    return bounds.area;
  }

  read(sheet: SheetId, area: Area): CellBlock {
    const matrix = this.grid.worksheet(sheet).getCellMatrix();
    const block: CellLines = { values: [], formulas: [], numberFormats: [], texts: [] };
    for (let row = area.top; row <= area.bottom; row += 1) {
      const values: CellValue[] = [];
      const formulas: CellValue[] = [];
      const numberFormats: string[] = [];
      const texts: string[] = [];
      for (let column = area.left; column <= area.right; column += 1) {
        const cell = matrix.getValue(row, column);
        const value = valueOf(cell);
        const numberFormat = this.numberFormat(cell);
        values.push(value);
        formulas.push(this.formula(sheet, row, column, cell) ?? value);
        numberFormats.push(numberFormat);
        texts.push(numberText(value, numberFormat));
      }
      block.values.push(values);
      block.formulas.push(formulas);
      block.numberFormats.push(numberFormats);
      block.texts.push(texts);
    }
    return block;
  }

  write(sheet: SheetId, top: number, left: number, cells: readonly (readonly (CellWrite | null)[])[]): void {
    const worksheet = this.grid.worksheet(sheet);
    const matrix: Record<number, Record<number, ICellData>> = {};
    let lastRow = -1;
    let lastColumn = -1;
    cells.forEach((line, rowOffset) =>
      line.forEach((write, columnOffset) => {
        if (write === null) return;
        const row = top + rowOffset;
        const column = left + columnOffset;
        if (isCovered(worksheet, row, column)) return;
        (matrix[row] ??= {})[column] = writtenData(write);
        lastRow = Math.max(lastRow, row);
        lastColumn = Math.max(lastColumn, column);
      }),
    );
    if (lastRow < 0) return;
    this.makeRoom(sheet, lastRow, lastColumn);
    this.setCells(sheet, matrix);
  }

  merges(sheet: SheetId): readonly Area[] {
    const worksheet = this.grid.worksheet(sheet);
    return worksheet.getMergeData().map((range) => toArea(range, worksheet));
  }

  merge(sheet: SheetId, area: Area): void {
    this.unmerge(sheet, area);
    if (area.top === area.bottom && area.left === area.right) return;
    this.makeRoom(sheet, area.bottom, area.right);
    const covered: Record<number, Record<number, ICellData>> = {};
    this.grid
      .worksheet(sheet)
      .getCellMatrix()
      .forValue((row, column, cell) => {
        const isAnchor = row === area.top && column === area.left;
        if (isAnchor || !hasContent(cell)) return;
        if (!Rectangle.contains(toRange(area), { startRow: row, endRow: row, startColumn: column, endColumn: column }))
          return;
        (covered[row] ??= {})[column] = writtenData({ value: "" });
      });
    if (Object.keys(covered).length > 0) this.events.withoutValues(() => this.setCells(sheet, covered));
    this.grid.run(AddWorksheetMergeMutation, sheet, { ranges: [toRange(area)] });
  }

  unmerge(sheet: SheetId, area: Area): void {
    const range = toRange(area);
    const isMerged = this.grid
      .worksheet(sheet)
      .getMergeData()
      .some((merge) => Rectangle.intersects(merge, range));
    if (isMerged) this.grid.run(RemoveWorksheetMergeMutation, sheet, { ranges: [range] });
  }

  /** Gives the grid enough rows and columns to hold the cell. */
  makeRoom(sheet: SheetId, row: number, column: number): void {
    const worksheet = this.grid.worksheet(sheet);
    if (row >= worksheet.getRowCount()) {
      this.grid.run(SetWorksheetRowCountMutation, sheet, { rowCount: row + 1 + SPARE.rows });
    }
    if (column >= worksheet.getColumnCount()) {
      this.grid.run(SetWorksheetColumnCountMutation, sheet, { columnCount: column + 1 + SPARE.columns });
    }
  }

  private setCells(sheet: SheetId, value: CellMatrix): void {
    this.grid.run<ISetRangeValuesCommandParams>(SetRangeValuesCommand, sheet, {
      value,
      range: new Bounds(value).range,
    });
  }

  private numberFormat(cell: Nullable<ICellData>): string {
    if (cell?.s === undefined || cell.s === null) return "General";
    return formatFromUniver(this.grid.workbook.getStyles().getStyleByCell(cell)?.n?.pattern);
  }

  private formula(sheet: SheetId, row: number, column: number, cell: Nullable<ICellData>): string | undefined {
    if (cell === null || cell === undefined || !isFormula(cell)) return undefined;
    if (typeof cell.f === "string" && cell.f !== "") return cell.f;
    const model = this.grid.injector.get(FormulaDataModel);
    return model.getFormulaStringByCell(row, column, sheet, this.grid.unitId) ?? undefined;
  }

  private hasFormat(cell: Nullable<ICellData>): boolean {
    const style = cell && this.grid.workbook.getStyles().getStyleByCell(cell);
    return (
      style !== null && style !== undefined && Object.values(style).some((part) => part !== null && part !== undefined)
    );
  }
}

/** True for a cell of a merged area other than its top-left one. */
function isCovered(worksheet: Worksheet, row: number, column: number): boolean {
  const merge = worksheet.getMergedCell(row, column);
  return merge !== null && merge !== undefined && (merge.startRow !== row || merge.startColumn !== column);
}

function writtenData(write: CellWrite): ICellData {
  const format = write.numberFormat === undefined ? {} : { s: { n: formatToUniver(write.numberFormat) } };
  if (write.formula !== undefined) return { f: write.formula, v: null, t: null, si: null, p: null, ...format };
  if (write.value !== undefined) return { ...dataOf(write.value), f: null, si: null, p: null, ...format };
  return format;
}

/** The smallest rectangle around cells. */
class Bounds {
  private top = Infinity;
  private left = Infinity;
  private bottom = -1;
  private right = -1;

  constructor(matrix: CellMatrix = {}) {
    new ObjectMatrix(matrix).forValue((row, column) => {
      this.add(row, column);
    });
  }

  get area(): Area | undefined {
    const { top, left, bottom, right } = this;
    return bottom < 0 ? undefined : { top, left, bottom, right };
  }

  get range(): IRange {
    return { startRow: this.top, startColumn: this.left, endRow: this.bottom, endColumn: this.right };
  }

  add(row: number, column: number): void {
    this.top = Math.min(this.top, row);
    this.left = Math.min(this.left, column);
    this.bottom = Math.max(this.bottom, row);
    this.right = Math.max(this.right, column);
  }
}
