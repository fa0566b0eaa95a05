import type { Area } from "../../src/workbook/address";
import type { SheetSnapshot } from "../../src/workbook/snapshot";

/** A sheet drawn from A1: "^" belongs to the merged cell above, "<" to the one at its left, "" is blank. */
export function sheetWithMerges(rows: readonly (readonly string[])[]): SheetSnapshot {
  const merges: Area[] = [];
  const snapshotRows = rows.map((texts, row) => ({
    row,
    cells: texts.flatMap((value, column) => {
      if (value === "^" || value === "<") return [];
      const area = areaOf(rows, row, column);
      if (area.bottom > row || area.right > column) merges.push(area);
      return value === "" ? [] : [{ column, value }];
    }),
  }));
  return { id: "1", name: "Sheet1", visibility: "visible", isProtected: false, rows: snapshotRows, merges };
}

function areaOf(rows: readonly (readonly string[])[], top: number, left: number): Area {
  let right = left;
  while (rows[top]?.[right + 1] === "<") right += 1;
  let bottom = top;
  while (rows[bottom + 1]?.[left] === "^") bottom += 1;
  return { top, left, bottom, right };
}
