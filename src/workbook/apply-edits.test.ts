import { applyEdits, valueAt } from "./apply-edits";
import type { WorkbookSnapshot } from "./snapshot";

const BEFORE: WorkbookSnapshot = {
  sheets: [
    {
      id: "1",
      name: "甲",
      visibility: "visible",
      isProtected: false,
      merges: [],
      rows: [{ row: 1, cells: [{ column: 1, value: 0.5, format: "0%" }] }],
    },
    { id: "2", name: "乙", visibility: "visible", isProtected: false, merges: [], rows: [] },
  ],
};

describe("applying edits to a snapshot", () => {
  test("changes the cell and keeps its format", () => {
    const after = applyEdits(BEFORE, [{ sheet: "甲", cell: "B2", from: 0.5, to: 0.6 }]);
    expect(after.sheets[0]?.rows).toEqual([{ row: 1, cells: [{ column: 1, value: 0.6, format: "0%" }] }]);
    expect(after.sheets[1]).toBe(BEFORE.sheets[1]);
  });

  test("fills a blank cell in its place", () => {
    const edits = ["C2", "A2", "B1"].map((cell) => ({ sheet: "甲", cell, from: "", to: cell }));
    const rows = applyEdits(BEFORE, edits).sheets[0]?.rows ?? [];
    expect(rows.map(({ row, cells }) => [row, cells.map(({ column }) => column)])).toEqual([
      [0, [1]],
      [1, [0, 1, 2]],
    ]);
  });

  test("leaves a cell that holds something else than expected", () => {
    expect(applyEdits(BEFORE, [{ sheet: "甲", cell: "B2", from: "50%", to: "60%" }]).sheets[0]).toBe(BEFORE.sheets[0]);
  });

  test("blanks a cell", () => {
    const sheet = applyEdits(BEFORE, [{ sheet: "甲", cell: "B2", from: 0.5, to: "" }]).sheets[0];
    expect(sheet?.rows).toEqual([]);
    expect(sheet && valueAt(sheet, "B2")).toBe("");
  });
});
