import { BooleanNumber, Direction, RANGE_TYPE, type ICellData, type IRange } from "@univerjs/core";
import {
  InsertColByRangeCommand,
  InsertRowByRangeCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
} from "@univerjs/preset-sheets-core";
import { areaToA1, type Area } from "../../src/workbook/address";
import type { SheetId, StructureOperations } from "../engine/engine";
import { shiftForDelete, shiftForInsert, type Axis } from "../engine/memory/shift";
import type { UniverCells } from "./cells";
import type { UniverFormats } from "./formats";
import { isTrue, type Grid } from "./grid";

/** Rows and columns of a Univer workbook. */
export class UniverStructure implements StructureOperations {
  constructor(
    private readonly grid: Grid,
    private readonly cells: UniverCells,
    private readonly formats: UniverFormats,
  ) {}

  columnWidth(sheet: SheetId, column: number): number {
    const { columnData, defaultColumnWidth } = this.grid.worksheet(sheet).getConfig();
    return columnData[column]?.w ?? defaultColumnWidth;
  }

  setColumnWidth(sheet: SheetId, first: number, last: number, pixels: number): void {
    const range = this.columns(sheet, first, last);
    this.grid.run(SetWorksheetColWidthMutation, sheet, { ranges: [range], colWidth: pixels });
  }

  rowHeight(sheet: SheetId, row: number): number {
    const { rowData, defaultRowHeight } = this.grid.worksheet(sheet).getConfig();
    const data = rowData[row];
    if (data === undefined) return defaultRowHeight;
    const isAutomatic = data.ia === undefined || isTrue(data.ia);
    return (isAutomatic ? data.ah : undefined) ?? data.h ?? defaultRowHeight;
  }

  setRowHeight(sheet: SheetId, first: number, last: number, pixels: number): void {
    const ranges = [this.rows(sheet, first, last)];
    this.grid.run(SetWorksheetRowHeightMutation, sheet, { ranges, rowHeight: pixels });
    this.grid.run(SetWorksheetRowIsAutoHeightMutation, sheet, { ranges, autoHeightInfo: BooleanNumber.FALSE });
  }

  isColumnHidden(sheet: SheetId, column: number): boolean {
    return isTrue(this.grid.worksheet(sheet).getConfig().columnData[column]?.hd);
  }

  setColumnsHidden(sheet: SheetId, first: number, last: number, hidden: boolean): void {
    const ranges = [this.columns(sheet, first, last)];
    this.grid.run(hidden ? SetColHiddenMutation : SetColVisibleMutation, sheet, { ranges });
  }

  isRowHidden(sheet: SheetId, row: number): boolean {
    return isTrue(this.grid.worksheet(sheet).getConfig().rowData[row]?.hd);
  }

  setRowsHidden(sheet: SheetId, first: number, last: number, hidden: boolean): void {
    const ranges = [this.rows(sheet, first, last)];
    this.grid.run(hidden ? SetRowHiddenMutation : SetRowVisibleMutation, sheet, { ranges });
  }

  /**
   * The facade's own way would also write what a conditional format shows into the new rows as a real fill, so the
   * formats are given here.
   */
  insertRows(sheet: SheetId, row: number, count: number): void {
    const range = this.rows(sheet, row, row + count - 1);
    const direction = row === 0 ? Direction.UP : Direction.DOWN;
    const cellValue = this.stylesOfRow(sheet, row - 1, count);
    this.insert(sheet, "row", row, count, () =>
      this.grid.run(InsertRowByRangeCommand, sheet, { range, direction, cellValue }),
    );
  }

  deleteRows(sheet: SheetId, row: number, count: number): void {
    const range = this.rows(sheet, row, row + count - 1);
    this.delete(sheet, "row", row, count, () => this.grid.run(RemoveRowByRangeCommand, sheet, { range }));
  }

  insertColumns(sheet: SheetId, column: number, count: number): void {
    const range = this.columns(sheet, column, column + count - 1);
    const direction = column === 0 ? Direction.LEFT : Direction.RIGHT;
    const cellValue = this.stylesOfColumn(sheet, column - 1, count);
    this.insert(sheet, "column", column, count, () =>
      this.grid.run(InsertColByRangeCommand, sheet, { range, direction, cellValue }),
    );
  }

  deleteColumns(sheet: SheetId, column: number, count: number): void {
    const range = this.columns(sheet, column, column + count - 1);
    this.delete(sheet, "column", column, count, () => this.grid.run(RemoveColByRangeCommand, sheet, { range }));
  }

  private insert(sheet: SheetId, axis: Axis, start: number, count: number, change: () => void): void {
    this.keepAreas(sheet, (area) => shiftForInsert(area, axis, start, count), change);
  }

  private delete(sheet: SheetId, axis: Axis, start: number, count: number, change: () => void): void {
    this.keepAreas(sheet, (area) => shiftForDelete(area, axis, start, count), change);
  }

  /**
   * Univer joins areas of conditional formats that touch before it moves them, and then marks the new lines between them
   * too. Merged areas that were opened with a workbook it does not grow by lines inserted before their last one.
   */
  private keepAreas(sheet: SheetId, shift: (area: Area) => Area | undefined, change: () => void): void {
    const expected = this.cells.merges(sheet).flatMap((area) => shift(area) ?? []);
    this.formats.keepAreas(sheet, shift, change);
    const there = new Set(this.cells.merges(sheet).map(areaToA1));
    for (const area of expected) if (!there.has(areaToA1(area))) this.cells.merge(sheet, area);
  }

  private rows(sheet: SheetId, first: number, last: number): IRange {
    this.cells.makeRoom(sheet, last, 0);
    const endColumn = this.grid.worksheet(sheet).getColumnCount() - 1;
    return { startRow: first, endRow: last, startColumn: 0, endColumn, rangeType: RANGE_TYPE.ROW };
  }

  private columns(sheet: SheetId, first: number, last: number): IRange {
    this.cells.makeRoom(sheet, 0, last);
    const endRow = this.grid.worksheet(sheet).getRowCount() - 1;
    return { startRow: 0, endRow, startColumn: first, endColumn: last, rangeType: RANGE_TYPE.COLUMN };
  }

  private stylesOfRow(sheet: SheetId, source: number, count: number): Record<number, Record<number, ICellData>> {
    const matrix = this.grid.worksheet(sheet).getCellMatrix();
    const styles: Record<number, ICellData> = {};
    if (source >= 0) {
      matrix.forRow((row, columns) => {
        if (row !== source) return;
        for (const column of columns) {
          const style = matrix.getValue(row, column)?.s;
          if (style) styles[column] = { s: style };
        }
      });
    }
    if (Object.keys(styles).length === 0) return {};
    return Object.fromEntries(Array.from({ length: count }, (_, index) => [source + 1 + index, { ...styles }]));
  }

  private stylesOfColumn(sheet: SheetId, source: number, count: number): Record<number, Record<number, ICellData>> {
    const styles: Record<number, Record<number, ICellData>> = {};
    this.grid
      .worksheet(sheet)
      .getCellMatrix()
      .forValue((row, column, cell) => {
        if (column !== source || !cell?.s) return;
        const style = cell.s;
        styles[row] = Object.fromEntries(
          Array.from({ length: count }, (_, index) => [source + 1 + index, { s: style }]),
        );
      });
    return styles;
  }
}
