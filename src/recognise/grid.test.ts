import { sheetWithMerges } from "../../tests/support/sheet-with-merges";
import type { SheetSnapshot } from "../workbook/snapshot";
import { SheetGrid } from "./grid";

/** B2 heads B2:C3; A3 is a blank text. */
const SHEET = sheetWithMerges([
  ["甲", "乙", "", "丙"],
  ["丁", "戊", "<", ""],
  [" ", "^", "<", "己"],
]);

function texts(cells: readonly { readonly text: string }[]): string[] {
  return cells.map(({ text }) => text);
}

describe("SheetGrid", () => {
  const grid = new SheetGrid(SHEET);

  it("gives the visible cells of a row from left to right", () => {
    expect(texts(grid.row(0))).toEqual(["甲", "乙", "丙"]);
    expect(grid.row(7)).toEqual([]);
  });

  it("gives the cells that begin between two columns, both of them included", () => {
    expect(texts(grid.between(0, 0, 1))).toEqual(["甲", "乙"]);
    expect(texts(grid.between(0, 1, 3))).toEqual(["乙", "丙"]);
    expect(texts(grid.between(1, 2, 3))).toEqual([]);
  });

  it("tells blank cells from filled ones", () => {
    expect(texts(grid.between(2, 0, 3))).toEqual([" ", "己"]);
    expect(texts(grid.filled(2, 0, 3))).toEqual(["己"]);
  });

  it("gives the cell that begins at a place, and the last one that begins left of it", () => {
    expect(grid.cell(1, 1)?.text).toBe("戊");
    expect(grid.cell(1, 2)).toBeUndefined();
    expect(grid.cellBefore(0, 3)?.text).toBe("乙");
    expect(grid.cellBefore(0, 0)).toBeUndefined();
  });

  it("gives the merged area over a place, else the place itself", () => {
    const merge = { top: 1, left: 1, bottom: 2, right: 2 };
    expect([grid.mergeAt(1, 1), grid.mergeAt(2, 2)]).toEqual([merge, merge]);
    expect([grid.mergeAt(1, 0), grid.mergeAt(0, 1), grid.mergeAt(1, 3), grid.mergeAt(9, 9)]).toEqual(
      Array.from({ length: 4 }, () => undefined),
    );
    expect(grid.areaAt(2, 1)).toEqual(merge);
    expect(grid.areaAt(2, 3)).toEqual({ top: 2, left: 3, bottom: 2, right: 3 });
    expect(grid.cell(1, 1)?.area).toEqual(merge);
  });

  it("does not see what a merged area covers", () => {
    const covered: SheetSnapshot = {
      ...SHEET,
      merges: [{ top: 0, left: 0, bottom: 2, right: 1 }],
    };
    const under = new SheetGrid(covered);
    expect(texts(under.row(0))).toEqual(["甲", "丙"]);
    expect(texts(under.row(1))).toEqual([]);
    expect(texts(under.row(2))).toEqual(["己"]);
    expect(under.rowNumbers).toEqual([0, 2]);
  });

  it("finds merged areas in whatever order the sheet lists them", () => {
    const row = [
      { top: 0, left: 4, bottom: 0, right: 5 },
      { top: 0, left: 0, bottom: 1, right: 1 },
      { top: 0, left: 2, bottom: 0, right: 3 },
    ];
    const under = new SheetGrid({ ...SHEET, merges: row });
    expect([1, 3, 5].map((column) => under.mergeAt(0, column)?.left)).toEqual([0, 2, 4]);
  });

  it.each([64, 65, 5_000])("finds a merged area that reaches %d rows down", (height) => {
    const tall = { top: 1, left: 1, bottom: 1 + height, right: 2 };
    const under = new SheetGrid({ ...SHEET, merges: [tall] });
    expect([under.mergeAt(1, 1), under.mergeAt(1 + height, 2)]).toEqual([tall, tall]);
    expect([under.mergeAt(0, 1), under.mergeAt(2 + height, 1), under.mergeAt(1, 3), under.mergeAt(1, 0)]).toEqual(
      Array.from({ length: 4 }, () => undefined),
    );
  });
});
