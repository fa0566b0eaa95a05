import type { ICellData, Nullable } from "@univerjs/core";
import { SetRangeValuesMutation } from "@univerjs/preset-sheets-core";
import type { CellLink, PlacedLink, SheetId } from "../engine/engine";
import type { UniverCells } from "./cells";
import type { Grid } from "./grid";

/** The field of a cell's own data in which Univer carries what is not its business. */
const FIELD = "jibiaoLink";

/** Links of cells: kept with the cell, so that they move and are copied with it. Univer does not follow them. */
export class UniverLinks {
  constructor(
    private readonly grid: Grid,
    private readonly cells: UniverCells,
  ) {}

  links(sheet: SheetId): readonly PlacedLink[] {
    const found: PlacedLink[] = [];
    this.grid
      .worksheet(sheet)
      .getCellMatrix()
      .forValue((row, column, cell) => {
        const link = cell === undefined ? undefined : linkOf(cell);
        if (link !== undefined) found.push({ row, column, link });
      });
    return found;
  }

  setLink(sheet: SheetId, row: number, column: number, link: CellLink | null): void {
    this.cells.makeRoom(sheet, row, column);
    const custom = link === null ? null : { [FIELD]: link };
    this.grid.run(SetRangeValuesMutation, sheet, { cellValue: { [row]: { [column]: { custom } } } });
  }
}

function linkOf(cell: Nullable<ICellData>): CellLink | undefined {
  const link: unknown = cell?.custom?.[FIELD];
  return typeof link === "object" && link !== null ? link : undefined;
}
