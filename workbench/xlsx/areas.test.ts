import { areasText, readAreas } from "./areas";

describe("references of a file", () => {
  it.each([
    ["A1:B2 D4", "A1:B2 D4"],
    ["  $A$1  C3:C5 ", "A1 C3:C5"],
    ["B:C", "B1:C1048576"],
    ["2:3", "A2:XFD3"],
    ["nonsense A1", "A1"],
    ["", ""],
  ])("reads %j as %j", (references, expected) => {
    expect(areasText(readAreas(references))).toBe(expected);
  });
});
