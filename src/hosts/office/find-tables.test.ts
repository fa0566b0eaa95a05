import fc from "fast-check";
import type { Area } from "../../workbook/address";
import { isLarge, windowsAround } from "./find-tables";

const USED: Area = { top: 2, left: 1, bottom: 99_999, right: 40 };
const at = (row: number, column: number): Area => ({ top: row, left: column, bottom: row, right: column });

describe("windows around the labels found", () => {
  test("there are none without a label", () => {
    expect(windowsAround([], USED)).toEqual([]);
  });

  test("labels near each other share one, far ones do not, and none leaves the used area", () => {
    expect(windowsAround([at(5, 3), at(100, 4), at(5000, 3)], USED)).toEqual([
      { top: 2, left: 1, bottom: 160, right: 24 },
      { top: 4940, left: 1, bottom: 5060, right: 24 },
    ]);
  });

  test("every label is in exactly one, and they stand in order without touching", () => {
    const cells = fc.array(fc.tuple(fc.integer({ min: 2, max: 3000 }), fc.integer({ min: 1, max: 40 })), {
      minLength: 1,
    });
    fc.assert(
      fc.property(cells, (found) => {
        const windows = windowsAround(
          found.map(([row, column]) => at(row, column)),
          USED,
        );
        for (const [row, column] of found) {
          const around = windows.filter(({ top, left, bottom, right }) => {
            return top <= row && row <= bottom && left <= column && column <= right;
          });
          expect(around).toHaveLength(1);
        }
        windows.slice(1).forEach(({ top }, index) => expect(top).toBeGreaterThan((windows[index]?.bottom ?? 0) + 1));
      }),
    );
  });
});

test.each<[string, Area, boolean]>([
  ["a sheet of forty tables", { top: 0, left: 0, bottom: 1_600, right: 6 }, false],
  ["a list of 100,000 rows", { top: 0, left: 0, bottom: 99_999, right: 6 }, true],
  ["a sheet with a cell in the last column", { top: 0, left: 0, bottom: 3, right: 16_383 }, true],
])("%s is large: %#", (_sheet, used, large) => {
  expect(isLarge(used)).toBe(large);
});
