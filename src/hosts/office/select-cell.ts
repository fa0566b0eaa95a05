import { HostError } from "../../workbook/errors";
import { runExcel } from "./run-excel";

/** Brings a sheet to the front and selects a cell. Errors: HostError; "sheet-hidden" where nobody can be taken to it. */
export function selectCell(sheet: string, cell: string): Promise<void> {
  return runExcel(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.load("visibility");
    await context.sync();
    if (worksheet.visibility !== Excel.SheetVisibility.visible) {
      throw new HostError("sheet-hidden", `The sheet ${sheet} is hidden.`);
    }
    worksheet.activate();
    worksheet.getRange(cell).select();
    await context.sync();
  });
}
