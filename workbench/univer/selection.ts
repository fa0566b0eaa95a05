import { type Worksheet } from "@univerjs/core";
import {
  IEditorBridgeService,
  ScrollToCellCommand,
  SetSelectionsOperation,
  SheetsSelectionsService,
  getPrimaryForRange,
} from "@univerjs/preset-sheets-core";
import type { Area } from "../../src/workbook/address";
import type { SelectedAreas, SelectionOperations, SheetId } from "../engine/engine";
import type { UniverCells } from "./cells";
import { toArea, toRange, type Grid } from "./grid";
import type { UniverSheets } from "./sheets";

const FIRST_CELL: Area = { top: 0, left: 0, bottom: 0, right: 0 };

/** What a person selected, and whether they are typing. */
export class UniverSelection implements SelectionOperations {
  constructor(
    private readonly grid: Grid,
    private readonly sheets: UniverSheets,
    private readonly cells: UniverCells,
  ) {}

  selection(): SelectedAreas {
    const sheet = this.sheets.activeSheet();
    return { sheet, areas: selectedAreas(this.grid, this.grid.worksheet(sheet)) };
  }

  select(sheet: SheetId, areas: readonly Area[]): void {
    this.sheets.activateSheet(sheet);
    const whole = areas.map((area) => this.withMerges(sheet, area));
    for (const area of whole) this.cells.makeRoom(sheet, area.bottom, area.right);
    const worksheet = this.grid.worksheet(sheet);
    const selections = whole.map((area) => {
      const range = toRange(area);
      return { range, primary: getPrimaryForRange(range, worksheet), style: null };
    });
    this.grid.run(SetSelectionsOperation, sheet, { selections });
    const first = whole[0];
    if (first !== undefined) void this.grid.commands.executeCommand(ScrollToCellCommand.id, { range: toRange(first) });
  }

  isEditing(): boolean {
    return this.grid.injector.get(IEditorBridgeService).isVisible().visible;
  }

  /** One cell of a merged area stands for the whole area, as in Excel. */
  private withMerges(sheet: SheetId, area: Area): Area {
    if (area.top !== area.bottom || area.left !== area.right) return area;
    const worksheet = this.grid.worksheet(sheet);
    const merge = worksheet.getMergedCell(area.top, area.left);
    return merge === null || merge === undefined ? area : toArea(merge, worksheet);
  }
}

/** The areas selected on a sheet; its first cell when nothing was selected yet. */
export function selectedAreas(grid: Grid, worksheet: Worksheet): readonly Area[] {
  const selections = grid.injector
    .get(SheetsSelectionsService)
    .getWorkbookSelections(grid.unitId)
    .getSelectionsOfWorksheet(worksheet.getSheetId());
  return selections.length === 0 ? [FIRST_CELL] : selections.map(({ range }) => toArea(range, worksheet));
}
