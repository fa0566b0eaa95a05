import { buildPackage, buildXlsx, xlsxParts } from "../../../tests/support/xlsx-builder";
import type { SheetSnapshot, SnapshotCell } from "../../workbook/snapshot";
import { MAX_MERGES_PER_SHEET } from "./limits";
import { readXlsx } from "./read";

const BASE = { sheets: [{ name: "表", rows: [["标题"]] }] };
const SHEET = "xl/worksheets/sheet1.xml";
const WORKBOOK = "xl/workbook.xml";
const STRINGS = "xl/sharedStrings.xml";

/** The only sheet of a workbook in which some parts are replaced. */
function readSheet(parts: Readonly<Record<string, string | Uint8Array>>): SheetSnapshot {
  const [sheet] = readXlsx(buildPackage({ ...xlsxParts(BASE), ...parts })).sheets;
  if (sheet === undefined) throw new Error("the workbook has no sheet");
  return sheet;
}

/** Cells of a sheet whose data are the given rows. */
function readRows(rows: string, parts: Readonly<Record<string, string>> = {}): Record<string, SnapshotCell["value"]> {
  const sheet = readSheet({ [SHEET]: `<worksheet><sheetData>${rows}</sheetData></worksheet>`, ...parts });
  return Object.fromEntries(
    sheet.rows.flatMap(({ row, cells }) => cells.map(({ column, value }) => [`${row},${column}`, value])),
  );
}

test("reads sheets in their order with names, visibility, protection, values, formats and merges", () => {
  const bytes = buildXlsx({
    sheets: [
      {
        name: "甲 & 乙",
        rows: [["标题"], [], [null, 0.5, true]],
        formats: { B3: "0.00%" },
        merges: ["A1:G1", "B2:B3"],
      },
      { name: "隐藏", rows: [["x"]], hidden: true },
      { name: "锁定", rows: [["", 3]], protected: true },
    ],
  });
  expect(readXlsx(bytes).sheets).toEqual([
    {
      id: "1",
      name: "甲 & 乙",
      visibility: "visible",
      isProtected: false,
      rows: [
        { row: 0, cells: [{ column: 0, value: "标题" }] },
        {
          row: 2,
          cells: [
            { column: 1, value: 0.5, format: "0.00%" },
            { column: 2, value: true },
          ],
        },
      ],
      merges: [
        { top: 0, left: 0, bottom: 0, right: 6 },
        { top: 1, left: 1, bottom: 2, right: 1 },
      ],
    },
    expect.objectContaining({ id: "2", name: "隐藏", visibility: "hidden" }),
    expect.objectContaining({ id: "3", isProtected: true, rows: [{ row: 0, cells: [{ column: 1, value: 3 }] }] }),
  ]);
});

test.each<[string, string, SnapshotCell["value"] | undefined]>([
  ["a number", `<c r="A1"><v>1.5E3</v></c>`, 1500],
  ["a number with its type", `<c r="A1" t="n"><v> 7 </v></c>`, 7],
  ["what is no number although it claims to be", `<c r="A1"><v>abc</v></c>`, "abc"],
  ["a text of a formula", `<c r="A1" t="str"><f>B1</f><v>甲_x000D_</v></c>`, "甲\r"],
  ["a boolean", `<c r="A1" t="b"><v>0</v></c>`, false],
  ["an error", `<c r="A1" t="e"><v>#REF!</v></c>`, "#REF!"],
  ["a date", `<c r="A1" t="d"><v>2024-01-02</v></c>`, 45293],
  ["an inline text", `<c r="A1" t="inlineStr"><is><t>甲</t></is></c>`, "甲"],
  [
    "an inline rich text",
    `<c r="A1" t="inlineStr"><is><r><rPr><b/></rPr><t>甲</t></r><r><t>乙</t></r></is></c>`,
    "甲乙",
  ],
  ["an inline text without its type", `<c r="A1"><is><t>甲</t></is></c>`, "甲"],
  ["an inline text kept as a value", `<c r="A1" t="inlineStr"><v>甲</v></c>`, "甲"],
  ["CDATA", `<c r="A1" t="str"><v><![CDATA[<甲>]]></v></c>`, "<甲>"],
  ["a formula without a result", `<c r="A1"><f>B1</f></c>`, undefined],
  ["an empty value", `<c r="A1" t="str"><v></v></c>`, undefined],
  ["an empty inline text", `<c r="A1" t="inlineStr"><is><t/></is></c>`, undefined],
  ["a styled cell without a value", `<c r="A1" s="1"/>`, undefined],
  ["a value within an extension", `<c r="A1"><v>1</v><extLst><ext><v>9</v></ext></extLst></c>`, 1],
])("reads %s", (_, cell, expected) => {
  expect(readRows(`<row r="1">${cell}</row>`)["0,0"]).toBe(expected);
});

test("joins the runs of shared strings, leaves out phonetics, decodes escapes and heeds xml:space", () => {
  const strings = [
    `<si><t>简单</t></si>`,
    `<si><r><t xml:space="preserve">甲 </t></r><r><rPr/><t>乙</t></r><rPh sb="0" eb="1"><t>よみ</t></rPh><phoneticPr/></si>`,
    `<si><t>第一行_x000D_\n第二行</t></si>`,
    `<si><t xml:space="preserve">  两边  </t></si>`,
    `<si><t>\n  缩进\u3000\n</t></si>`,
    `<si/>`,
    `<si><t>最后</t></si>`,
  ];
  const cells = strings.map((__, index) => `<c t="s"><v>${index}</v></c>`).join("");
  expect(readRows(`<row>${cells}</row>`, { [STRINGS]: `<sst>${strings.join("")}</sst>` })).toEqual({
    "0,0": "简单",
    "0,1": "甲 乙",
    "0,2": "第一行\r\n第二行",
    "0,3": "  两边  ",
    "0,4": "缩进\u3000",
    "0,6": "最后",
  });
});

test.each<[string, string, Record<string, number>]>([
  [
    "no addresses at all",
    `<row><c><v>1</v></c><c/><c><v>3</v></c></row><row/><row><c><v>4</v></c></row>`,
    { "0,0": 1, "0,2": 3, "2,0": 4 },
  ],
  [
    "some addresses",
    `<row r="5"><c><v>1</v></c><c r="D5"><v>2</v></c><c><v>3</v></c></row><row><c><v>4</v></c></row>`,
    { "4,0": 1, "4,3": 2, "4,4": 3, "5,0": 4 },
  ],
  ["rows without a number", `<row><c r="B7"><v>1</v></c></row>`, { "6,1": 1 }],
  [
    "rows and cells out of order",
    `<row r="3"><c r="C3"><v>3</v></c><c r="A3"><v>1</v></c></row><row r="1"><c r="B1"><v>2</v></c></row>`,
    { "0,1": 2, "2,0": 1, "2,2": 3 },
  ],
  ["a cell written twice", `<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>`, { "0,0": 2 }],
  [
    "places beyond the sheet",
    `<row r="1"><c r="XFD1"><v>1</v></c><c r="XFE1"><v>2</v></c><c r="ZZZ1"><v>2</v></c></row><row r="1048577"><c><v>3</v></c></row>`,
    { "0,16383": 1 },
  ],
  ["addresses that are none", `<row r="x"><c r="1A"><v>1</v></c><c r=""><v>2</v></c></row>`, { "0,0": 1, "0,1": 2 }],
])("places cells with %s", (_, rows, expected) => {
  const cells = readRows(rows);
  expect(cells).toEqual(expected);
  expect(Object.keys(cells)).toEqual(Object.keys(expected));
});

test("finds parts through relationships, whatever their names, prefixes and case", () => {
  const sheet = readXlsx(
    buildPackage({
      "_rels/.rels": `<Relationships><Relationship Id="r" Type="x/officeDocument" Target="/Data/Main.xml"/></Relationships>`,
      "data/_rels/main.xml.rels":
        `<Relationships><Relationship Id="R9" Type="x/worksheet" Target="../sheets/first.xml"/>` +
        `<Relationship Id="R8" Type="x/sharedStrings" Target="/texts.xml"/></Relationships>`,
      "DATA/MAIN.XML":
        `<x:workbook xmlns:x="urn:x" xmlns:q="urn:q"><x:workbookPr date1904="1"/>` +
        `<x:sheets><x:sheet name="甲" q:id="R9" sheetId="42"/></x:sheets></x:workbook>`,
      "sheets/first.xml":
        `<x:worksheet xmlns:x="urn:x"><x:sheetData><x:row r="2"><x:c r="B2" t="s"><x:v>0</x:v></x:c></x:row></x:sheetData>` +
        `<x:sheetProtection sheet="true"/><x:mergeCells><x:mergeCell ref="B2:C3"/></x:mergeCells></x:worksheet>`,
      "texts.xml": `<x:sst xmlns:x="urn:x"><x:si><x:t>文字</x:t></x:si></x:sst>`,
    }),
  ).sheets[0];
  expect(sheet).toEqual({
    id: "42",
    name: "甲",
    visibility: "visible",
    isProtected: true,
    rows: [{ row: 1, cells: [{ column: 1, value: "文字" }] }],
    merges: [{ top: 1, left: 1, bottom: 2, right: 2 }],
    date1904: true,
  });
});

test("finds the workbook by its content type when the relationships are missing", () => {
  const {
    "_rels/.rels": _,
    [WORKBOOK]: workbook = "",
    "xl/_rels/workbook.xml.rels": rels = "",
    ...rest
  } = xlsxParts(BASE);
  const types = (rest["[Content_Types].xml"] ?? "").replace("/xl/workbook.xml", "/xl/book2.xml");
  const bytes = buildPackage({
    ...rest,
    "[Content_Types].xml": types,
    "xl/book2.xml": workbook,
    "xl/_rels/book2.xml.rels": rels,
  });
  expect(readXlsx(bytes).sheets.map((sheet) => sheet.name)).toEqual(["表"]);
});

test("passes over chart sheets and keeps the order of the others", () => {
  const parts = xlsxParts({ sheets: ["一", "二", "三"].map((name) => ({ name, rows: [[name]] })) });
  const rels = "xl/_rels/workbook.xml.rels";
  const bytes = buildPackage({
    ...parts,
    [rels]: (parts[rels] ?? "").replace(
      /worksheet" Target="worksheets\/sheet2/,
      'chartsheet" Target="chartsheets/gone',
    ),
  });
  expect(readXlsx(bytes).sheets.map((sheet) => [sheet.id, sheet.name])).toEqual([
    ["1", "一"],
    ["3", "三"],
  ]);
});

test("passes over a module of macros that is listed as a sheet and kept nowhere", () => {
  const parts = xlsxParts(BASE);
  const module = '<sheet name="Module1" sheetId="9" state="veryHidden" r:id=""/>';
  const workbook = (parts[WORKBOOK] ?? "").replace("</sheets>", `${module}</sheets>`);
  expect(readXlsx(buildPackage({ ...parts, [WORKBOOK]: workbook })).sheets.map(({ name }) => name)).toEqual(["表"]);
});

test("a sheetId that is missing or taken is replaced by the relationship id", () => {
  const parts = xlsxParts({ sheets: ["一", "二", "三"].map((name) => ({ name, rows: [] })) });
  const workbook = (parts[WORKBOOK] ?? "").replace('sheetId="2"', 'sheetId="1"').replace(' sheetId="3"', "");
  expect(readXlsx(buildPackage({ ...parts, [WORKBOOK]: workbook })).sheets.map((sheet) => sheet.id)).toEqual([
    "1",
    "rId2",
    "rId3",
  ]);
});

test("a protection element that protects other things than cells does not count", () => {
  expect(readSheet({ [SHEET]: `<worksheet><sheetProtection objects="1"/></worksheet>` }).isProtected).toBe(false);
});

test.each(["utf-16le", "utf-16be"] as const)("reads a part stored as %s", (encoding) => {
  const text = `\ufeff<worksheet><sheetData><row><c t="str"><v>文</v></c></row></sheetData></worksheet>`;
  const bytes = Buffer.from(text, "utf16le");
  expect(readSheet({ [SHEET]: encoding === "utf-16le" ? bytes : bytes.swap16() }).rows).toEqual([
    { row: 0, cells: [{ column: 0, value: "文" }] },
  ]);
});

test("reads no more merged areas than the limit, and all cells nevertheless", () => {
  const merges = `<mergeCell ref="A1:B1"/>`.repeat(MAX_MERGES_PER_SHEET + 50);
  const xml = `<worksheet><sheetData><row><c><v>1</v></c></row></sheetData><mergeCells>${merges}</mergeCells></worksheet>`;
  const sheet = readSheet({ [SHEET]: xml });
  expect(sheet.merges).toHaveLength(MAX_MERGES_PER_SHEET);
  expect(sheet.rows).toHaveLength(1);
});

test.each(["", "A1:B2:C3", "#REF!", "A1:XFE1", "A1:A1048577"])("a merged area %j that is none is left out", (ref) => {
  expect(
    readSheet({ [SHEET]: `<worksheet><mergeCells><mergeCell ref="${ref}"/><mergeCell/></mergeCells></worksheet>` })
      .merges,
  ).toEqual([]);
});
