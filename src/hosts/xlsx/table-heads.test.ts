import { buildPackage, xlsxParts } from "../../../tests/support/xlsx-builder";
import type { Edit } from "../../workbook/edit";
import type { CellValue } from "../../workbook/snapshot";
import { OfficePackage } from "./package";
import { patchXlsx } from "./patch";
import { readXlsx } from "./read";

const SHEET = "xl/worksheets/sheet1.xml";
const TABLE = "xl/tables/table1.xml";
const TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/table";

/** A sheet with a table from B2 to C3; its columns are called 名称 and 指标值. */
function withTable(attributes = "", formula = ""): Uint8Array {
  const parts = xlsxParts({
    sheets: [
      { name: "表", rows: [["标题"], [null, "名称", "指标值"], [null, "次数", "1次"]] },
      { name: "另", rows: [[formula === "" ? "" : { formula, result: 1 }]] },
    ],
  });
  return buildPackage({
    ...parts,
    [SHEET]: (parts[SHEET] ?? "").replace(
      "</worksheet>",
      '<tableParts count="1"><tablePart r:id="rId1"/></tableParts></worksheet>',
    ),
    "xl/worksheets/_rels/sheet1.xml.rels": `<Relationships><Relationship Id="rId1" Type="${TYPE}" Target="../tables/table1.xml"/></Relationships>`,
    [TABLE]:
      `<table xmlns="u" id="1" name="表1" displayName="表1" ref="B2:C3"${attributes}><autoFilter ref="B2:C3"/>` +
      `<tableColumns count="2"><tableColumn id="1" name="名称"/><tableColumn id="2" name = '指标值' dataDxfId="3"/></tableColumns></table>`,
  });
}

const edit = (cell: string, from: CellValue, to: CellValue): Edit => ({ sheet: "表", cell, from, to });

function tableAfter(bytes: Uint8Array, ...edits: Edit[]): string {
  const source = OfficePackage.open(patchXlsx(bytes, edits).bytes);
  const entry = source.find(TABLE);
  return entry === undefined ? "" : new TextDecoder().decode(source.read(entry));
}

describe("the head of a table", () => {
  test("is written in the cell and in the table alike, with what Excel escapes", () => {
    const bytes = withTable();
    const change = edit("C2", "指标值", '指标值\n"≥" & 单位');
    const after = patchXlsx(bytes, [change]);
    expect(after.outcome).toEqual({ applied: [change], skipped: [] });
    expect(readXlsx(after.bytes).sheets[0]?.rows[1]?.cells[1]?.value).toBe('指标值\n"≥" & 单位');
    expect(tableAfter(bytes, change)).toBe(
      tableAfter(bytes).replace("name = '指标值'", 'name = "指标值_x000a_&quot;≥&quot; &amp; 单位"'),
    );
  });

  test("of which both cells change has both names", () => {
    const after = tableAfter(withTable(), edit("B2", "名称", "甲"), edit("C2", "指标值", "乙"));
    expect(after).toContain('<tableColumn id="1" name="甲"/><tableColumn id="2" name = "乙" dataDxfId="3"/>');
  });

  test.each<[string, Uint8Array, Edit]>([
    ["what another column is called", withTable(), edit("C2", "指标值", "名称")],
    ["nothing", withTable(), edit("C2", "指标值", "")],
    ["a number", withTable(), edit("C2", "指标值", 3)],
    [
      "another text where a formula means the column by its name",
      withTable("", "SUM(表1[指标值])"),
      edit("C2", "指标值", "值"),
    ],
  ])("is not made to say %s", (_, bytes, change) => {
    expect(patchXlsx(bytes, [change])).toEqual({
      bytes,
      outcome: { applied: [], skipped: [{ edit: change, reason: "table-head" }] },
    });
  });
});

test.each([
  ["a cell below the head", withTable(), edit("C3", "1次", "1 次")],
  ["a cell above it", withTable(), edit("A1", "标题", "新")],
  ["a first row that is no head", withTable(' headerRowCount="0"'), edit("C2", "指标值", 3)],
])("%s of a sheet with a table leaves the table as it is", (_, bytes, change) => {
  expect(patchXlsx(bytes, [change]).outcome.applied).toEqual([change]);
  expect(tableAfter(bytes, change)).toBe(tableAfter(bytes));
});
