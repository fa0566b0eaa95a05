import { parseArea } from "./address";
import type { Area } from "./address";
import { decideRemoval, firstDifference, insertionBelow, keepAll } from "./rows";
import type { SheetSnapshot } from "./snapshot";

function at(address: string): Area {
  const area = parseArea(address);
  if (area === undefined) throw new Error(`${address} is no area.`);
  return area;
}

/** 绩效指标 beside all rows, a level-1 block two columns wide, a description two columns wide. */
const SHEET: SheetSnapshot = {
  id: "1",
  name: "甲",
  visibility: "visible",
  isProtected: false,
  rows: [{ row: 2, cells: [{ column: 3, value: "次数", format: "@" }] }],
  merges: ["A1:A3", "B1:C3", "D1:D2", "E3:F3", "G1:G9"].map(at),
};

describe("rows below one of a sheet", () => {
  it("repeat its merges, and areas that end there take in the rows that join them", () => {
    const both = new Set([0, 1]);
    const side = new Set([0]);
    expect(insertionBelow(SHEET, 2, [both, side])).toEqual({
      below: { row: 2, cells: [{ column: 3, value: "次数" }] },
      rows: [
        [{ left: 4, right: 5 }],
        [
          { left: 1, right: 2 },
          { left: 4, right: 5 },
        ],
      ],
      grow: [
        { area: at("A1:A3"), by: 2 },
        { area: at("B1:C3"), by: 1 },
      ],
    });
  });

  it.each([
    ["the same cells", [{ column: 1, value: "a" }], [{ column: 1, value: "a" }], undefined],
    ["a cell that one has more", [{ column: 1, value: "a" }], [], 1],
    ["a number and its text", [{ column: 4, value: 5 }], [{ column: 4, value: "5" }], 4],
    ["several, the first of them", [{ column: 9, value: "a" }], [{ column: 3, value: "a" }], 3],
  ])("are compared by %s", (_, one, other, column) => {
    expect(firstDifference(one, other)).toBe(column);
  });
});

describe("rows that are to be taken out", () => {
  const rows = [
    { row: 4, cells: [{ column: 2, value: "a" }] },
    { row: 5, cells: [] },
    { row: 7, cells: [{ column: 1, value: 3 }] },
  ];

  it("go where they hold what they should, and are kept where not, with the place", () => {
    expect(decideRemoval(rows, [[{ column: 2, value: "a" }], [{ column: 6, value: "x" }], []])).toEqual({
      removed: [4],
      kept: [
        { row: 5, column: 6 },
        { row: 7, column: 1 },
      ],
    });
  });

  it("are all kept where nothing can be taken out", () => {
    expect(keepAll(rows)).toEqual({
      removed: [],
      kept: [
        { row: 4, column: 2 },
        { row: 5, column: 0 },
        { row: 7, column: 1 },
      ],
    });
  });
});
