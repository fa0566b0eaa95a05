import { strFromU8 } from "fflate";
import type { SheetPlan } from "../../workbook/sheet-plan";
import { OfficePackage } from "./package";
import { readXlsx } from "./read";
import { writeWorkbook } from "./write-workbook";

const PLAN: SheetPlan = {
  name: "甲's",
  columnWidths: [10, 20],
  merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
  rows: [
    { row: 0, height: 30, cells: [{ column: 0, value: "=1+1", style: { bold: true, border: true } }] },
    { row: 1, cells: [{ column: 0, value: "去", style: { link: true }, link: { sheet: "甲's", cell: "B2" } }] },
    { row: 2, cells: [{ column: 1, value: 0.5, style: { format: "0%" } }] },
  ],
  choices: [{ areas: [{ top: 1, left: 1, bottom: 3, right: 1 }], choices: ["≥", "<"] }],
  repeatedRows: [1, 2],
};

function part(name: string, ...plans: readonly SheetPlan[]): string {
  const source = OfficePackage.open(writeWorkbook(plans));
  const entry = source.find(name);
  if (entry === undefined) throw new Error(name);
  return strFromU8(source.read(entry));
}

describe("a workbook that is written", () => {
  it("holds what its plans say, texts as texts", () => {
    const { sheets } = readXlsx(writeWorkbook([PLAN]));
    expect(sheets[0]?.rows.map(({ cells }) => cells)).toEqual([
      [{ column: 0, value: "=1+1" }],
      [{ column: 0, value: "去" }],
      [{ column: 1, value: 0.5, format: "0%" }],
    ]);
    expect(sheets[0]?.merges).toEqual(PLAN.merges);
  });

  it("offers lists that let other entries pass, and links to its sheets", () => {
    const sheet = part("xl/worksheets/sheet1.xml", PLAN);
    expect(sheet).toContain(
      '<dataValidation type="list" errorStyle="information" allowBlank="1" showErrorMessage="1" sqref="B2:B4"><formula1>"≥,&lt;"</formula1></dataValidation>',
    );
    expect(sheet).toContain(`<hyperlink ref="A2" location="'甲''s'!B2"/>`);
    expect(sheet.indexOf("<mergeCells")).toBeLessThan(sheet.indexOf("<dataValidations"));
    expect(sheet.indexOf("<dataValidations")).toBeLessThan(sheet.indexOf("<hyperlinks"));
    expect(sheet.indexOf("<hyperlinks")).toBeLessThan(sheet.indexOf("<printOptions"));
  });

  it("prints on A4, one page wide, with the rows repeated that are to be", () => {
    const sheet = part("xl/worksheets/sheet1.xml", PLAN);
    expect(sheet).toContain('<pageSetup paperSize="9" orientation="portrait" fitToWidth="1" fitToHeight="0"/>');
    expect(part("xl/worksheets/sheet1.xml", { ...PLAN, portrait: false })).toContain('orientation="landscape"');
    expect(part("xl/workbook.xml", PLAN)).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="0">'甲''s'!$2:$3</definedName>`,
    );
  });
});
