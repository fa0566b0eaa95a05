import { parseArea } from "../../src/workbook/address";
import { MemoryEngine } from "../engine/memory-engine";
import { withAddedSections } from "./added-sheet";
import { BLANK_SHEET } from "./workbook-writer";

describe("a sheet that was added in the grid", () => {
  const engine = new MemoryEngine();
  const id = engine.activeSheet();

  it("stays as it is when it was given nothing", () => {
    expect(withAddedSections(BLANK_SHEET, engine, id)).toBe(BLANK_SHEET);
  });

  it("is written with frozen panes, a filter, lists, links and print setup, in the order of the format", () => {
    const area = parseArea("B2:B4");
    if (area !== undefined) engine.setDataValidation(id, area, ["数量指标", "<a>"], "information");
    engine.setFrozenLines(id, { rows: 1, columns: 0 });
    engine.setFilterArea(id, { top: 0, left: 0, bottom: 8, right: 2 });
    engine.setLink(id, 0, 0, { documentReference: "'甲\"乙'!A1" });
    engine.setPageSetup(id, {
      orientation: "landscape",
      paperSize: "A4",
      fitToWidth: 1,
      fitToHeight: 0,
      leftMargin: 36,
    });
    const text = withAddedSections(BLANK_SHEET, engine, id);
    expect(text.slice(text.indexOf("<worksheet"))).toBe(
      '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
        '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' +
        '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
        '<sheetFormatPr defaultRowHeight="15"/><sheetData/><autoFilter ref="A1:C9"/>' +
        '<dataValidations count="1"><dataValidation type="list" errorStyle="information" allowBlank="1" showErrorMessage="1" sqref="B2:B4"><formula1>"数量指标,&lt;a&gt;"</formula1></dataValidation></dataValidations>' +
        '<hyperlinks><hyperlink ref="A1" location="\'甲&quot;乙\'!A1"/></hyperlinks>' +
        '<pageMargins left="0.5" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>' +
        '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/></worksheet>',
    );
  });
});
