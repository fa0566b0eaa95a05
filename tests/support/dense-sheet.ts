import type { SheetSnapshot } from "../../src/workbook/snapshot";
import { formSheet } from "./sample-form";

/** A sheet whose cells are all filled with one text. */
export function denseSheet(name: string, rows: number, columns: number, text: string): SheetSnapshot {
  const cells = Array.from({ length: columns }, (_, column) => ({ column, value: text }));
  return {
    id: name,
    name,
    visibility: "visible",
    isProtected: false,
    rows: Array.from({ length: rows }, (_, row) => ({ row, cells })),
    merges: [],
  };
}

/** A sheet of 100,000 rows that have nothing to do with targets, and in the middle of them the form of `formSheet`. */
export function formAmongOtherRows(name: string): SheetSnapshot {
  const list = denseSheet(name, 100_000, 7, "明细");
  const form = formSheet(name);
  const below = (row: number): number => row + 50_000;
  return {
    ...list,
    rows: [
      ...list.rows.filter(({ row }) => row < 50_000),
      ...form.rows.map(({ row, cells }) => ({ row: below(row), cells })),
      ...list.rows.filter(({ row }) => row > 50_100),
    ],
    merges: form.merges.map((area) => ({ ...area, top: below(area.top), bottom: below(area.bottom) })),
  };
}
