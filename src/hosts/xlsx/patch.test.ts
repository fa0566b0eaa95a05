import { buildPackage, buildXlsx, xlsxParts, type CellInput } from "../../../tests/support/xlsx-builder";
import type { Edit } from "../../workbook/edit";
import type { CellValue } from "../../workbook/snapshot";
import { OfficePackage } from "./package";
import { patchXlsx } from "./patch";
import { readXlsx } from "./read";

const SHEET = "xl/worksheets/sheet1.xml";
const WORKBOOK = "xl/workbook.xml";
const BASE = { sheets: [{ name: "表", rows: [["标题"]] }] };

function partText(bytes: Uint8Array, name: string): string {
  const source = OfficePackage.open(bytes);
  const entry = source.find(name);
  return entry === undefined ? "" : new TextDecoder("utf-8", { ignoreBOM: true }).decode(source.read(entry));
}

function edit(cell: string, from: CellValue, to: CellValue, sheet = "表"): Edit {
  return { sheet, cell, from, to };
}

/** What becomes of the text of a sheet part. */
function patchedSheet(xml: string, ...edits: Edit[]): string {
  const { bytes } = patchXlsx(buildPackage({ ...xlsxParts(BASE), [SHEET]: xml }), edits);
  return partText(bytes, SHEET);
}

const data = (rows: string) => `<worksheet><sheetData>${rows}</sheetData><pageMargins/></worksheet>`;

test.each<[string, string, Edit, string]>([
  [
    "a number by a number",
    `<row r="1"><c r="A1" s="3"><v>1</v></c></row>`,
    edit("A1", 1, 2.5),
    `<row r="1"><c r="A1" s="3"><v>2.5</v></c></row>`,
  ],
  [
    "a shared text by an inline one",
    `<row r="1"><c r="A1" s="3" t="s"><v>0</v></c></row>`,
    edit("A1", "标题", "新"),
    `<row r="1"><c r="A1" s="3" t="inlineStr"><is><t>新</t></is></c></row>`,
  ],
  [
    "an inline text by a number",
    `<row><c t="inlineStr"><is><t>a</t></is></c></row>`,
    edit("A1", "a", 7),
    `<row><c><v>7</v></c></row>`,
  ],
  ["a number by a boolean", `<row><c><v>1</v></c></row>`, edit("A1", 1, true), `<row><c t="b"><v>1</v></c></row>`],
  ["a text by nothing", `<row><c s="2" t="str"><v>a</v></c></row>`, edit("A1", "a", ""), `<row><c s="2"/></row>`],
  [
    "a blank styled cell by a text",
    `<row><c r="A1" s="2" /></row>`,
    edit("A1", "", "a"),
    `<row><c r="A1" s="2" t="inlineStr"><is><t>a</t></is></c></row>`,
  ],
  ["an element without content", `<row><c r='A1'></c></row>`, edit("A1", "", 1), `<row><c r='A1'><v>1</v></c></row>`],
  [
    "a text with white space and markup",
    `<row><c><v>1</v></c></row>`,
    edit("A1", 1, " =1<2\n"),
    `<row><c t="inlineStr"><is><t xml:space="preserve"> =1&lt;2\n</t></is></c></row>`,
  ],
  [
    "prefixed tags",
    `<x:row xmlns:x="u"><x:c t="b"><x:v>1</x:v></x:c></x:row>`,
    edit("A1", true, "a"),
    `<x:row xmlns:x="u"><x:c t="inlineStr"><x:is><x:t>a</x:t></x:is></x:c></x:row>`,
  ],
  [
    "a value between white space and an extension",
    `<row><c t="e" vm="1">\n<v>#N/A</v> <extLst/></c></row>`,
    edit("A1", "#N/A", 3),
    `<row><c>\n<v>3</v> <extLst/></c></row>`,
  ],
  [
    "attributes that look like a type",
    `<row><c r="A1" q=" t='s' " t = 'b' z="1"\n><v>1</v></c></row>`,
    edit("A1", true, 3),
    `<row><c r="A1" q=" t='s' " z="1"><v>3</v></c></row>`,
  ],
])("replaces %s and touches nothing else", (_, before, change, after) => {
  expect(patchedSheet(data(before), change)).toBe(data(after));
});

test.each<[string, string, Edit[], string]>([
  [
    "before a cell to its right",
    `<row r="2"><c r="A2"/><c r="D2"/></row>`,
    [edit("C2", "", 1)],
    `<row r="2"><c r="A2"/><c r="C2"><v>1</v></c><c r="D2"/></row>`,
  ],
  [
    "at the end of its row",
    `<row r="2"><c r="A2"/></row>`,
    [edit("C2", "", 1), edit("B2", "", 2)],
    `<row r="2"><c r="A2"/><c r="B2"><v>2</v></c><c r="C2"><v>1</v></c></row>`,
  ],
  [
    "beside a cell that is replaced",
    `<row r="2"><c r="B2"/></row>`,
    [edit("B2", "", 1), edit("A2", "", 2)],
    `<row r="2"><c r="A2"><v>2</v></c><c r="B2"><v>1</v></c></row>`,
  ],
  [
    "in an empty row",
    `<row r="2" ht="9"/>`,
    [edit("B2", "", 1), edit("A2", "", 2)],
    `<row r="2" ht="9"><c r="A2"><v>2</v></c><c r="B2"><v>1</v></c></row>`,
  ],
  [
    "in a row before others",
    `<row r="3"><c/></row>`,
    [edit("A2", "", 1), edit("A1", "", 2)],
    `<row r="1"><c r="A1"><v>2</v></c></row><row r="2"><c r="A2"><v>1</v></c></row><row r="3"><c/></row>`,
  ],
  [
    "in a row after others",
    `<row r="3"><c/></row>\n`,
    [edit("A9", "", 1)],
    `<row r="3"><c/></row>\n<row r="9"><c r="A9"><v>1</v></c></row>`,
  ],
  ["nowhere when it stays blank", `<row r="3"/>`, [edit("A9", "", ""), edit("B3", "", "")], `<row r="3"/>`],
])("puts a missing cell %s", (_, before, edits, after) => {
  expect(patchedSheet(data(before), ...edits)).toBe(data(after));
});

test("puts cells into a sheet without any row", () => {
  const before = `<x:worksheet xmlns:x="u"><x:sheetData/></x:worksheet>`;
  expect(patchedSheet(before, edit("B2", "", "甲"), edit("A1", "", 1))).toBe(
    `<x:worksheet xmlns:x="u"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row>` +
      `<x:row r="2"><x:c r="B2" t="inlineStr"><x:is><x:t>甲</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>`,
  );
});

test("keeps the byte order mark, line ends, comments and characters beyond the basic plane", () => {
  const before = `\ufeff<?xml version="1.0"?>\r\n<!-- 😀 <c> -->${data(`\r\n<row r="1"><c r="A1" t="str"><v>😀</v></c><c r="B1"><v>1</v></c></row>`)}`;
  expect(patchedSheet(before, edit("B1", 1, 2))).toBe(before.replace("<v>1</v>", "<v>2</v>"));
});

test("keeps a part in UTF-16", () => {
  const text = `\ufeff${data(`<row><c><v>1</v></c></row>`)}`;
  const { bytes } = patchXlsx(buildPackage({ ...xlsxParts(BASE), [SHEET]: Buffer.from(text, "utf16le").swap16() }), [
    edit("A1", 1, 2),
  ]);
  const source = OfficePackage.open(bytes);
  const entry = source.find(SHEET);
  expect(entry && new TextDecoder("utf-16be", { ignoreBOM: true }).decode(source.read(entry))).toBe(
    text.replace("1</v>", "2</v>"),
  );
});

describe("the guard", () => {
  const rows: CellInput[][] = [["标题", 0.1, true, { formula: "B1*2", result: 0.2 }, { formula: "E9" }]];
  const bytes = buildXlsx({
    sheets: [
      { name: "表", rows },
      { name: "锁定", rows, protected: true },
    ],
  });

  test.each<[string, Edit, string | undefined]>([
    ["the same text", edit("A1", "标题", "x"), undefined],
    ["the same number", edit("B1", 1 / 10, "x"), undefined],
    ["the same boolean", edit("C1", true, "x"), undefined],
    ["a blank cell", edit("Z9", "", "x"), undefined],
    ["an address with dollar signs", edit("$a$1", "标题", "x"), undefined],
    ["another text", edit("A1", "旧", "x"), "changed"],
    ["a text that looks like the number", edit("B1", "0.1", "x"), "changed"],
    ["a cell that is blank by now", edit("Z9", "旧", "x"), "changed"],
    ["a cell that is not blank any more", edit("A1", "", "x"), "changed"],
    ["a formula", edit("D1", 0.2, "x"), "formula"],
    ["a formula without a result", edit("E1", "", "x"), "formula"],
    ["a protected sheet", edit("A1", "标题", "x", "锁定"), "protected"],
    ["a sheet that is not there", edit("A1", "标题", "x", "没有"), "no-such-sheet"],
  ])("with %s", (_, change, reason) => {
    const { outcome, bytes: after } = patchXlsx(bytes, [change]);
    expect(outcome).toEqual(
      reason === undefined ? { applied: [change], skipped: [] } : { applied: [], skipped: [{ edit: change, reason }] },
    );
    expect(after === bytes).toBe(reason !== undefined);
  });

  test("edits of one cell follow one another, and the outcome keeps their order", () => {
    const edits = [edit("A1", "标题", "一"), edit("A1", "标题", "二"), edit("A1", "一", "三"), edit("B1", 0.1, 1)];
    const { outcome, bytes: after } = patchXlsx(bytes, edits);
    expect(outcome.applied).toEqual([edits[0], edits[2], edits[3]]);
    expect(outcome.skipped).toEqual([{ edit: edits[1], reason: "changed" }]);
    expect(
      readXlsx(after)
        .sheets[0]?.rows[0]?.cells.slice(0, 2)
        .map((cell) => cell.value),
    ).toEqual(["三", 1]);
  });

  test("a cell that an array formula fills is a formula's", () => {
    const xml = data(
      `<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2</f><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>`,
    );
    const change = edit("A2", 2, 3);
    expect(patchXlsx(buildPackage({ ...xlsxParts(BASE), [SHEET]: xml }), [change]).outcome.skipped).toEqual([
      { edit: change, reason: "formula" },
    ]);
  });
});

test.each<[string, Edit, string]>([
  ["no cell", edit("A0", "", 1), "host"],
  ["an area", edit("A1:B2", "", 1), "host"],
  ["a cell beyond the sheet", edit("XFE1", "", 1), "host"],
  ["no number", edit("A1", "标题", NaN), "host"],
  ["more text than a cell takes", edit("A1", "标题", "字".repeat(32_768)), "request-too-large"],
])("refuses the whole batch when an edit names %s", (_, change, code) => {
  expect(() => patchXlsx(buildXlsx(BASE), [edit("A1", "标题", "新"), change])).toThrow(
    expect.objectContaining({ code }) as Error,
  );
});

describe("the order to calculate on opening", () => {
  const patchedWorkbook = (workbook: (xml: string) => string, cell: CellInput = { formula: "A1" }) => {
    const parts = xlsxParts({
      sheets: [
        { name: "表", rows: [["标题"]] },
        { name: "其他", rows: [[cell]] },
      ],
    });
    const source = buildPackage({ ...parts, [WORKBOOK]: workbook(parts[WORKBOOK] ?? "") });
    return partText(patchXlsx(source, [edit("A1", "标题", "新")]).bytes, WORKBOOK);
  };
  const CALCULATION = /<calcPr[^>]*>/;

  test.each<[string, (xml: string) => string, string]>([
    ["is added to the settings that are there", (xml) => xml, `<calcPr calcId="191029" fullCalcOnLoad="1"/>`],
    [
      "replaces the opposite",
      (xml) => xml.replace(CALCULATION, `<calcPr fullCalcOnLoad = '0' calcId="1" />`),
      `<calcPr calcId="1" fullCalcOnLoad="1"/>`,
    ],
    [
      "comes after the names when there are no settings",
      (xml) => xml.replace(CALCULATION, "<definedNames></definedNames><extLst/>"),
      `</definedNames><calcPr fullCalcOnLoad="1"/><extLst/>`,
    ],
    [
      "comes after the sheets otherwise",
      (xml) => xml.replace(CALCULATION, ""),
      `</sheets><calcPr fullCalcOnLoad="1"/></workbook>`,
    ],
  ])("%s", (_, workbook, expected) => {
    expect(patchedWorkbook(workbook)).toContain(expected);
  });

  test("is not given when the workbook has no formula", () => {
    expect(patchedWorkbook((xml) => xml, "无公式")).not.toContain("fullCalcOnLoad");
  });
});
