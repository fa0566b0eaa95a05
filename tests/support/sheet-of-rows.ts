import type { CellValue, SheetSnapshot } from "../../src/workbook/snapshot";

/** A sheet that holds these rows from A1 on; "" and `null` are blank cells. */
export function sheetOfRows(rows: readonly (readonly (CellValue | null)[])[], name = "Sheet1"): SheetSnapshot {
  return {
    id: `id-${name}`,
    name,
    visibility: "visible",
    isProtected: false,
    merges: [],
    rows: rows.flatMap((values, row) => {
      const cells = values.flatMap((value, column) => (value === null || value === "" ? [] : [{ column, value }]));
      return cells.length === 0 ? [] : [{ row, cells }];
    }),
  };
}
