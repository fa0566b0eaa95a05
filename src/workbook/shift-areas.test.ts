import { areaToA1, parseArea } from "./address";
import type { Area } from "./address";
import { parseLines, shiftAreas } from "./shift-areas";

const area = (address: string): Area => parseArea(address) ?? { top: -1, left: -1, bottom: -1, right: -1 };
describe("areas", () => {
  test.each([
    ["move below inserted rows", "rows", "inserted", "3:4", "B4:C6", ["B6:C8"]],
    ["grow where rows are inserted within", "rows", "inserted", "5:5", "B4:C6", ["B4:C7"]],
    ["stay above inserted rows", "rows", "inserted", "7:7", "B4:C6", ["B4:C6"]],
    ["move below deleted rows", "rows", "deleted", "1:2", "B4:C6", ["B2:C4"]],
    ["shrink where rows within are deleted", "rows", "deleted", "5:5", "B4:C6", ["B4:C5"]],
    ["lose their end with rows that reach beyond", "rows", "deleted", "5:10", "B4:C6", ["B4:C4"]],
    ["lose their beginning with rows from above", "rows", "deleted", "2:4", "B4:C6", ["B2:C3"]],
    ["go with all of their rows", "rows", "deleted", "3:7", "B4:C6", []],
    ["stay above deleted rows", "rows", "deleted", "7:9", "B4:C6", ["B4:C6"]],
    ["move beside inserted columns", "columns", "inserted", "A:A", "B4:C6", ["C4:D6"]],
    ["shrink with deleted columns", "columns", "deleted", "C:C", "B4:C6", ["B4:B6"]],
  ] as const)("%s", (_, lines, kind, address, before, after) => {
    expect(shiftAreas([area(before)], { lines, kind }, address).map(areaToA1)).toEqual(after);
  });
});

describe("an address of lines", () => {
  test.each([
    ["5:7", "rows", [4, 6]],
    ["$7:$5", "rows", [4, 6]],
    ["A5:XFD7", "rows", [4, 6]],
    ["B:D", "columns", [1, 3]],
    ["AA1:AB1048576", "columns", [26, 27]],
    ["5", "rows", [4, 4]],
    ["B:D", "rows", undefined],
    ["5:7", "columns", undefined],
    ["A1:B2:C3", "rows", undefined],
    ["甲!5:7", "rows", undefined],
  ] as const)("%s is read by its %s", (address, lines, expected) => {
    expect(parseLines(address, lines)).toEqual(expected);
  });
});
