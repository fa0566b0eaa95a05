import { readSheetContent } from "./sheet-content";

const XML =
  '<?xml version="1.0"?><x:worksheet xmlns:x="m"><x:cols><x:col min="1" max="2" width="9"/></x:cols><x:sheetData>' +
  '<x:row r="2" ht="30" customHeight="1"><x:c r="B2" s="3" t="s"><x:v>7</x:v></x:c>' +
  '<x:c r="D2"><x:f t="shared" ref="D2:D3" si="0">B2*2</x:f><x:v>14</x:v></x:c></x:row>' +
  '<x:row><x:c t="inlineStr"><x:is><x:t>甲</x:t></x:is></x:c><x:c r="D3" s="1"/></x:row></x:sheetData>' +
  '<x:mergeCells count="1"><x:mergeCell ref="A1:B1"/></x:mergeCells></x:worksheet>';

describe("a sheet part", () => {
  const content = readSheetContent(XML, "sheet1.xml");

  it("gives cells with their place, style, type, value and formula", () => {
    const cells = content.rows.flatMap((row) => row.cells);
    expect(
      cells.map(({ row, column, style, type, value, inline }) => [row, column, style, type, value, inline]),
    ).toEqual([
      [1, 1, 3, "s", "7", undefined],
      [1, 3, 0, undefined, "14", undefined],
      [2, 0, 0, "inlineStr", undefined, "甲"],
      [2, 3, 1, undefined, undefined, undefined],
    ]);
    expect(cells[1]?.formula).toEqual({ text: "B2*2", type: "shared", shared: "0" });
  });

  it("knows where every cell stands in the text", () => {
    const cells = content.rows.flatMap((row) => row.cells);
    expect(cells.map(({ start, end }) => XML.slice(start, end))).toEqual([
      '<x:c r="B2" s="3" t="s"><x:v>7</x:v></x:c>',
      '<x:c r="D2"><x:f t="shared" ref="D2:D3" si="0">B2*2</x:f><x:v>14</x:v></x:c>',
      '<x:c t="inlineStr"><x:is><x:t>甲</x:t></x:is></x:c>',
      '<x:c r="D3" s="1"/>',
    ]);
  });

  it("keeps the rows' attributes as they are written", () => {
    expect(content.rows.map(({ attributesText }) => attributesText)).toEqual([' r="2" ht="30" customHeight="1"', ""]);
  });

  it("gives the other sections as trees, the data's place and the prefix", () => {
    expect(content.sections.map(({ name, children }) => [name, children.length])).toEqual([
      ["cols", 1],
      ["mergeCells", 1],
    ]);
    expect(XML.slice(content.data.start, content.data.end)).toMatch(/^<x:sheetData>.*<\/x:sheetData>$/s);
    expect(content.prefix).toBe("x:");
  });
});
