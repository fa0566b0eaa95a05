import type { Area } from "../../workbook/address";
import type { Job } from "./batches";
import { loadedAreas } from "./range-address";
import { untracked } from "./untracked";

/** A sheet with more cells is not read as a whole: Excel is asked first where a table may stand. */
const LARGE_SHEET_CELLS = 150_000;

/** Excel gives no values of a whole row, and a sheet that wide has little in it. */
export const MAX_BLOCK_COLUMNS = 4_000;

/** Parts of the labels that every target table has. */
const LABELS = ["指标", "绩效"];

/** What stands around the labels and belongs to the table, with plenty of room. */
const ROWS_AROUND = 60;
const COLUMNS_AROUND = 20;

/** Measured bytes of the request that looks for one text. */
const FIND_REQUEST = 800;
const ADDRESS_BYTES = 40;

/** True when a sheet is looked through by Excel before it is read. */
export function isLarge({ top, left, bottom, right }: Area): boolean {
  const columns = right - left + 1;
  return columns > MAX_BLOCK_COLUMNS || columns * (bottom - top + 1) > LARGE_SHEET_CELLS;
}

/** Asks Excel for the cells of a sheet that hold parts of a table's labels, and hands over where a table may stand. */
export function findTablesJob(
  context: Excel.RequestContext,
  sheetId: string,
  used: Area,
  take: (windows: readonly Area[]) => void,
): Job {
  return {
    sheetId,
    request: LABELS.length * FIND_REQUEST,
    queue: () => {
      const sheet = context.workbook.worksheets.getItem(sheetId);
      const matches = LABELS.map((label) => {
        const areas = untracked(sheet.findAllOrNullObject(label, { completeMatch: false, matchCase: false }));
        areas.load("areas/items/address");
        return areas;
      });
      return () => {
        const found = matches.flatMap((areas) => (areas.isNullObject ? [] : loadedAreas(areas)));
        take(windowsAround(found, used));
      };
    },
    response: () => used.bottom * ADDRESS_BYTES,
  };
}

/**
 * Bands of rows, from top to bottom and without overlaps, that hold the cells found and what may belong to them;
 * all of them have the columns of all cells found.
 */
export function windowsAround(found: readonly Area[], used: Area): readonly Area[] {
  const left = Math.max(used.left, Math.min(...found.map((area) => area.left)) - COLUMNS_AROUND);
  const right = Math.min(used.right, Math.max(...found.map((area) => area.right)) + COLUMNS_AROUND);
  const windows: Area[] = [];
  for (const { top, bottom } of [...found].sort((a, b) => a.top - b.top)) {
    const last = windows.at(-1);
    const from = Math.max(used.top, top - ROWS_AROUND);
    const to = Math.min(used.bottom, bottom + ROWS_AROUND);
    if (last === undefined || from > last.bottom + 1) windows.push({ top: from, left, bottom: to, right });
    else if (to > last.bottom) windows[windows.length - 1] = { ...last, bottom: to };
  }
  return windows;
}
