import fc from "fast-check";
import { areaToA1 } from "./address";
import { borderedAreas, heightRuns, matrixOf, plannedArea, rectanglesOf, styledAreas, widthRuns } from "./plan-areas";
import type { SheetPlan } from "./sheet-plan";

const BOLD = { bold: true };
const LINED = { border: true, wrap: true };
const PLAN: SheetPlan = {
  name: "甲",
  columnWidths: [10, 10, 20],
  merges: [],
  rows: [
    {
      row: 1,
      height: 15,
      cells: [
        { column: 0, value: "a", style: BOLD },
        { column: 1, value: "b" },
      ],
    },
    {
      row: 2,
      height: 15,
      cells: [
        { column: 0, value: "c", style: LINED },
        { column: 1, value: 1, style: LINED },
      ],
    },
    { row: 4, cells: [{ column: 0, value: "", style: LINED }] },
  ],
};

describe("the areas of a sheet to be made", () => {
  it("hold all planned cells", () => {
    expect(plannedArea(PLAN)).toEqual({ top: 1, left: 0, bottom: 4, right: 1 });
    expect(plannedArea({ ...PLAN, rows: [] })).toBeUndefined();
  });

  it("have something for every cell", () => {
    const area = { top: 1, left: 0, bottom: 3, right: 1 };
    expect(matrixOf(PLAN, area, "-", (value) => String(value))).toEqual([
      ["a", "b"],
      ["c", "1"],
      ["-", "-"],
    ]);
  });

  it("are told style by style, and for lines", () => {
    expect(styledAreas(PLAN).map(([style, areas]) => [style, areas.map(areaToA1)])).toEqual([
      [BOLD, ["A2"]],
      [LINED, ["A3:B3", "A5"]],
    ]);
    expect(borderedAreas(PLAN).map(areaToA1)).toEqual(["A3:B3", "A5"]);
  });

  it("gather lines of one size", () => {
    expect(heightRuns(PLAN.rows)).toEqual([[1, 2, 15]]);
    expect(widthRuns(PLAN.columnWidths)).toEqual([
      [0, 1, 10],
      [2, 2, 20],
    ]);
  });

  it("cover exactly their cells, each once", () => {
    const cell = fc.record({ row: fc.nat(6), column: fc.nat(6) });
    const cells = fc.uniqueArray(cell, { selector: ({ row, column }) => row * 10 + column });
    fc.assert(
      fc.property(cells, (wanted) => {
        const covered = rectanglesOf(wanted).flatMap(({ top, left, bottom, right }) => {
          const found: string[] = [];
          for (let row = top; row <= bottom; row += 1)
            for (let column = left; column <= right; column += 1) found.push(`${row},${column}`);
          return found;
        });
        expect(covered.sort()).toEqual(wanted.map(({ row, column }) => `${row},${column}`).sort());
      }),
    );
  });
});
