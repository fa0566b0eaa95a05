import { parseArea } from "./address";
import type { Area } from "./address";
import { firstDifference, insertionBelow } from "./rows";
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
