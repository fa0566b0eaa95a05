import { areaText, fullAddress, parseAddress, subtract } from "./cells-ref";

const area = (address: string) => parseAddress(address).areas[0];

describe("parseAddress", () => {
  it.each([
    ["A1", undefined, ["A1"]],
    ["$B$2:$C$3", undefined, ["B2:C3"]],
    ["A:C", undefined, ["A:C"]],
    ["3:5", undefined, ["3:5"]],
    ["A1,C3:D4", undefined, ["A1", "C3:D4"]],
    ["A1, C3", undefined, ["A1", "C3"]],
    ["项目一!A1:B2", "项目一", ["A1:B2"]],
    ["'项目 1'!A1,'项目 1'!B2", "项目 1", ["A1", "B2"]],
    ["'it''s'!A1", "it's", ["A1"]],
  ])("reads %p", (text, sheetName, areas) => {
    const parsed = parseAddress(text);
    expect([parsed.sheetName, parsed.areas.map(areaText)]).toEqual([sheetName, areas]);
  });

  it.each(["", ",", "A1,", "A", "A1:B2:C3", "1A", "XFE1", "A1048577", "A1;B2", "A1 B2"])("refuses %p", (text) => {
    expect(() => parseAddress(text)).toThrow(expect.objectContaining({ code: "InvalidArgument" }) as Error);
  });
});

describe("fullAddress", () => {
  it.each([
    ["Sheet1", "Sheet1!A1:B2"],
    ["项目一", "项目一!A1:B2"],
    ["项目 1", "'项目 1'!A1:B2"],
    ["1月", "'1月'!A1:B2"],
    ["A1", "'A1'!A1:B2"],
    ["it's", "'it''s'!A1:B2"],
  ])("puts the name %p in quotes where Excel does", (name, expected) => {
    expect(fullAddress(name, [area("A1:B2")])).toBe(expected);
  });
});

describe("subtract", () => {
  it.each([
    ["A1:C3", "B2", ["A1:C1", "A3:C3", "A2", "C2"]],
    ["A1:C3", "A1:C3", []],
    ["A1:C3", "E5", ["A1:C3"]],
    ["A1:A4", "A2:Z3", ["A1", "A4"]],
  ])("%s without %s leaves %j", (whole, hole, expected) => {
    expect(subtract(area(whole), area(hole)).map(areaText)).toEqual(expected);
  });
});
