import { buildXlsx, xlsxParts, buildPackage, type SheetInput } from "../../../tests/support/xlsx-builder";
import { parseArea } from "../../workbook/address";
import type { RowInsertion } from "../../workbook/rows";
import { insertionBelow } from "../../workbook/rows";
import type { SheetSnapshot } from "../../workbook/snapshot";
import { XlsxHost } from "./host";
import { OfficePackage } from "./package";
import { readXlsx } from "./read";

const SHEET = "xl/worksheets/sheet1.xml";
const RELATIONS = "xl/_rels/workbook.xml.rels";
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

const GRID: SheetInput = {
  name: "甲",
  rows: [
    ["一级", "二级", "名称", null, null, 1],
    ["产出指标", "数量指标", "次数", null, null, 2],
    [null, "质量指标", "合格率", null, null, 3],
    ["效益指标", "社会效益指标", "覆盖率"],
    [null, null, null],
    ["合计", null, null, null, null, { formula: "SUM(F1:F3)+F5+乙!A4", result: 6 }],
  ],
  merges: ["A2:A3", "C2:D2", "C3:D3", "C4:D4"],
  formats: { F3: "0.00%" },
};
const OTHER: SheetInput = { name: "乙", rows: [[{ formula: "甲!F6*2+A4", result: 12 }], ["x"]] };

function partText(bytes: Uint8Array, name: string): string {
  const source = OfficePackage.open(bytes);
  const entry = source.find(name);
  return entry === undefined ? "" : new TextDecoder().decode(source.read(entry));
}

function sheetIn(bytes: Uint8Array, name = "甲"): SheetSnapshot {
  const sheet = readXlsx(bytes).sheets.find((one) => one.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}

const LEVEL1 = new Set([0]);

function insertionsFor(bytes: Uint8Array): readonly RowInsertion[] {
  const sheet = sheetIn(bytes);
  return [insertionBelow(sheet, 2, [LEVEL1, LEVEL1]), insertionBelow(sheet, 3, [LEVEL1])];
}

const sorted = ({ merges }: SheetSnapshot): unknown => [...merges].sort((a, b) => a.top - b.top || a.left - b.left);
const at = (address: string): unknown => parseArea(address);

/** The same file with something put into its sheet part before a place, or with further parts. */
function withXml(before: string, xml: string, parts: Record<string, string> = {}): Uint8Array {
  const all = xlsxParts({ sheets: [GRID, OTHER] });
  const sheet = (all[SHEET] ?? "").replace(before, `${xml}${before}`);
  return buildPackage({ ...all, [SHEET]: sheet, ...parts });
}

describe("inserting rows into a file", () => {
  it("moves what is below, lets blocks grow and repeats the merges and formats of the row above", async () => {
    const host = new XlsxHost(buildXlsx({ sheets: [GRID, OTHER] }));
    expect(await host.insertRows("甲", insertionsFor(host.bytes))).toEqual({ kind: "inserted" });
    const sheet = sheetIn(host.bytes);
    expect(sheet.rows.map(({ row }) => row)).toEqual([0, 1, 2, 5, 8]);
    expect(sorted(sheet)).toEqual(["A2:A5", "C2:D2", "C3:D3", "C4:D4", "C5:D5", "C6:D6", "C7:D7"].map(at));
    const xml = partText(host.bytes, SHEET);
    const style = /<c r="F3" s="(\d+)"/.exec(xml)?.[1];
    expect(style).toBeDefined();
    expect(xml).toContain(`<c r="F4" s="${style ?? ""}"/>`);
    expect(xml).toMatch(/<mergeCells count="7">/);
    expect(xml).toContain("<f>SUM(F1:F3)+F8+乙!A4</f>");
    expect(partText(host.bytes, "xl/worksheets/sheet2.xml")).toContain("<f>甲!F9*2+A4</f>");
  });

  it("is undone by removing them", async () => {
    const before = buildXlsx({ sheets: [GRID, OTHER] });
    const host = new XlsxHost(before);
    await host.insertRows("甲", insertionsFor(before));
    const outcome = await host.removeRows(
      "甲",
      [3, 4, 6].map((row) => ({ row, cells: [] })),
    );
    expect(outcome).toEqual({ removed: [3, 4, 6], kept: [] });
    expect(partText(host.bytes, SHEET)).toBe(partText(before, SHEET));
    expect(partText(host.bytes, "xl/worksheets/sheet2.xml")).toBe(partText(before, "xl/worksheets/sheet2.xml"));
  });

  it("moves validations, conditional formats, links, breaks, filters and the view with the rows", async () => {
    const bytes = withXml(
      "</worksheet>",
      '<conditionalFormatting sqref="A1:B3 F9"><cfRule type="expression" priority="1"><formula>F6&gt;1</formula></cfRule></conditionalFormatting>' +
        '<dataValidations count="1"><dataValidation type="list" sqref="B2:B4"><formula1>$F$5:$F$6</formula1></dataValidation></dataValidations>' +
        '<hyperlinks><hyperlink ref="A6" location="甲!A4" display="x"/></hyperlinks>' +
        '<rowBreaks count="2" manualBreakCount="2"><brk id="3" max="5" man="1"/><brk id="6" max="5" man="1"/></rowBreaks>',
    );
    const host = new XlsxHost(bytes);
    await host.insertRows("甲", insertionsFor(bytes));
    const xml = partText(host.bytes, SHEET);
    for (const text of [
      'sqref="A1:B3 F12"',
      "<formula>F9&gt;1</formula>",
      'sqref="B2:B6"',
      "<formula1>$F$8:$F$9</formula1>",
      'ref="A9" location="甲!A6"',
      '<brk id="5" max="5" man="1"/><brk id="9" max="5" man="1"/>',
    ]) {
      expect(xml).toContain(text);
    }
    await host.removeRows(
      "甲",
      [3, 4, 6].map((row) => ({ row, cells: [] })),
    );
    expect(partText(host.bytes, SHEET)).toBe(partText(bytes, SHEET));
  });

  it("moves print areas and other names", async () => {
    const all = xlsxParts({ sheets: [GRID, OTHER] });
    const names =
      '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">甲!$A$1:$G$6</definedName><definedName name="x">乙!$A$6+甲!$F$6</definedName></definedNames>';
    const workbook = (all["xl/workbook.xml"] ?? "").replace("</sheets>", `</sheets>${names}`);
    const host = new XlsxHost(buildPackage({ ...all, "xl/workbook.xml": workbook }));
    await host.insertRows("甲", insertionsFor(host.bytes));
    expect(partText(host.bytes, "xl/workbook.xml")).toContain("甲!$A$1:$G$9");
    expect(partText(host.bytes, "xl/workbook.xml")).toContain("乙!$A$6+甲!$F$9");
  });

  it("moves names of the sheet itself, also behind a chart sheet", async () => {
    const all = xlsxParts({ sheets: [OTHER, GRID] });
    const workbook = (all["xl/workbook.xml"] ?? "").replace(
      "</sheets>",
      '</sheets><definedNames><definedName name="a" localSheetId="1">$F$6</definedName><definedName name="b" localSheetId="0">$F$6</definedName></definedNames>',
    );
    const rels = (all[RELATIONS] ?? "").replace(
      'worksheet" Target="worksheets/sheet1',
      'chartsheet" Target="chartsheets/sheet1',
    );
    const host = new XlsxHost(buildPackage({ ...all, "xl/workbook.xml": workbook, [RELATIONS]: rels }));
    expect(await host.insertRows("甲", insertionsFor(host.bytes).slice(1))).toEqual({ kind: "inserted" });
    expect(partText(host.bytes, "xl/workbook.xml")).toContain(
      '<definedName name="a" localSheetId="1">$F$7</definedName><definedName name="b" localSheetId="0">$F$6</definedName>',
    );
  });

  it("writes formulas, names and links back with the escapes that they had", async () => {
    const name = '部门_x0041_ & "甲"';
    const quoted = name.replaceAll("&", "&amp;");
    const all = xlsxParts({
      sheets: [
        { ...GRID, name },
        { name: "乙", rows: [[{ formula: `'${name}'!F6`, result: 1 }]] },
      ],
    });
    const names = `<definedNames><definedName name="x">'${quoted}'!$F$6</definedName></definedNames>`;
    const link = `<hyperlinks><hyperlink ref="A6" location="'${quoted.replaceAll('"', "&quot;")}'!A6"/></hyperlinks>`;
    const bytes = buildPackage({
      ...all,
      [SHEET]: (all[SHEET] ?? "").replace("</worksheet>", `${link}</worksheet>`),
      "xl/workbook.xml": (all["xl/workbook.xml"] ?? "").replace("</sheets>", `</sheets>${names}`),
    });
    const host = new XlsxHost(bytes);
    await host.insertRows(name, [insertionBelow(sheetIn(bytes, name), 2, [LEVEL1])]);
    expect(partText(host.bytes, "xl/workbook.xml")).toContain(`>'${quoted}'!$F$7</definedName>`);
    expect(partText(host.bytes, SHEET)).toContain(`location="'${quoted.replaceAll('"', "&quot;")}'!A7"`);
    expect(partText(host.bytes, "xl/worksheets/sheet2.xml")).toMatch(
      /_x0041_ &amp; (?:"|&quot;)甲(?:"|&quot;)'!F7<\/f>/,
    );
  });

  const RELATED = (type: string, target: string): Record<string, string> => ({
    "xl/worksheets/_rels/sheet1.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId9" Type="http://x/${type}" Target="${target}"/></Relationships>`,
  });

  it.each([
    [
      "a drawing below",
      withXml("</worksheet>", "", {
        ...RELATED("drawing", "../drawings/drawing1.xml"),
        "xl/drawings/drawing1.xml":
          "<wsDr><twoCellAnchor><from><col>0</col><row>8</row></from><to><col>2</col><row>12</row></to></twoCellAnchor></wsDr>",
      }),
    ],
    [
      "a table below",
      withXml("</worksheet>", "", {
        ...RELATED("table", "../tables/table1.xml"),
        "xl/tables/table1.xml": `<table ${MAIN} ref="A8:C12"/>`,
      }),
    ],
    [
      "a note below",
      withXml("</worksheet>", "", {
        ...RELATED("comments", "../comments1.xml"),
        "xl/comments1.xml": `<comments ${MAIN}><commentList><comment ref="B6"/></commentList></comments>`,
      }),
    ],
    [
      "a chart of the sheet",
      withXml("</worksheet>", "", { "xl/charts/chart1.xml": "<c:chart xmlns:c='c'><c:f>甲!$F$1:$F$6</c:f></c:chart>" }),
    ],
    [
      "a shared formula",
      withXml("</sheetData>", '<row r="9"><c r="A9"><f t="shared" ref="A9:A10" si="0">B9</f></c></row>'),
    ],
    ["a formula over several sheets", withXml("</sheetData>", '<row r="9"><c r="A9"><f>SUM(甲:乙!A9)</f></c></row>')],
  ])("is refused where %s would be damaged, byte for byte", async (_, bytes) => {
    const host = new XlsxHost(bytes);
    expect(await host.insertRows("甲", insertionsFor(bytes))).toEqual({ kind: "refused", reason: "in-the-way" });
    expect(host.bytes).toBe(bytes);
  });

  it.each([
    ["a chart", "xl/charts/chart1.xml", "<c:chart xmlns:c='c'><c:f>'收&amp;支'!$F$1:$F$6</c:f></c:chart>"],
    [
      "a pivot table",
      "xl/pivotCache/pivotCacheDefinition1.xml",
      `<pivotCacheDefinition ${MAIN}><cacheSource><worksheetSource ref="A1:F6" sheet="收&#38;支"/></cacheSource></pivotCacheDefinition>`,
    ],
  ])("is refused for %s of a sheet whose name is escaped there", async (_, part, xml) => {
    const bytes = buildXlsx({ sheets: [{ ...GRID, name: "收&支" }], parts: { [part]: xml } });
    const [sheet] = readXlsx(bytes).sheets;
    if (sheet === undefined) throw new Error("The workbook must have a sheet.");
    const outcome = await new XlsxHost(bytes).insertRows("收&支", [insertionBelow(sheet, 2, [LEVEL1])]);
    expect(outcome).toEqual({ kind: "refused", reason: "in-the-way" });
  });

  it.each([
    [
      "a drawing above",
      "drawing",
      "../drawings/drawing1.xml",
      "<wsDr><from><row>0</row></from><to><row>1</row></to></wsDr>",
    ],
  ])("goes on beside %s", async (_, type, target, xml) => {
    const bytes = withXml("</worksheet>", "", { ...RELATED(type, target), "xl/drawings/drawing1.xml": xml });
    expect(await new XlsxHost(bytes).insertRows("甲", insertionsFor(bytes))).toEqual({ kind: "inserted" });
  });

  it.each([
    ["on a protected sheet", "甲", { ...GRID, protected: true }, "protected"],
    ["on a sheet that is gone", "丙", GRID, "no-such-sheet"],
    ["where the row above changed", "甲", { ...GRID, rows: [] }, "changed"],
  ] as const)("is refused %s", async (_, name, sheet, reason) => {
    const insertions = insertionsFor(buildXlsx({ sheets: [GRID] }));
    const host = new XlsxHost(buildXlsx({ sheets: [sheet] }));
    expect(await host.insertRows(name, insertions)).toEqual({ kind: "refused", reason });
  });

  it("moves rows and cells that are written without their numbers", async () => {
    const rows =
      "<row><c><v>1</v></c></row><row><c><v>2</v></c></row><row><c><v>3</v></c></row><row><c><v>4</v></c></row>";
    const parts = xlsxParts({ sheets: [GRID] });
    const bytes = buildPackage({
      ...parts,
      [SHEET]: `<worksheet ${MAIN}><sheetData>${rows}</sheetData></worksheet>`,
    });
    const host = new XlsxHost(bytes);
    await host.insertRows("甲", [insertionBelow(sheetIn(bytes), 1, [LEVEL1])]);
    expect(sheetIn(host.bytes).rows.map(({ row, cells }) => [row, cells[0]?.value])).toEqual([
      [0, 1],
      [1, 2],
      [3, 3],
      [4, 4],
    ]);
  });

  it("keeps the calculation chain in step", async () => {
    const all = xlsxParts({ sheets: [GRID, OTHER] });
    const relations = (all["xl/_rels/workbook.xml.rels"] ?? "").replace(
      "</Relationships>",
      '<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/></Relationships>',
    );
    const chain = `<calcChain ${MAIN}><c r="F6" i="1"/><c r="A2"/><c r="A1" i="2"/><c r="A9"/></calcChain>`;
    const host = new XlsxHost(
      buildPackage({ ...all, "xl/_rels/workbook.xml.rels": relations, "xl/calcChain.xml": chain }),
    );
    await host.insertRows("甲", insertionsFor(host.bytes));
    expect(partText(host.bytes, "xl/calcChain.xml")).toContain(
      '<c r="F9" i="1"/><c r="A2"/><c r="A1" i="2"/><c r="A9"/>',
    );
  });
});

describe("removing rows from a file", () => {
  it("keeps a row that holds something else, and names where", async () => {
    const host = new XlsxHost(buildXlsx({ sheets: [GRID] }));
    const rows = [
      { row: 3, cells: sheetIn(host.bytes).rows.find(({ row }) => row === 3)?.cells ?? [] },
      { row: 1, cells: [{ column: 0, value: "产出指标" }] },
    ];
    expect(await host.removeRows("甲", rows)).toEqual({ removed: [3], kept: [{ row: 1, column: 1 }] });
    expect(sheetIn(host.bytes).rows.map(({ row }) => row)).toEqual([0, 1, 2, 4]);
    expect(sorted(sheetIn(host.bytes))).toEqual(["A2:A3", "C2:D2", "C3:D3"].map(at));
  });
});
