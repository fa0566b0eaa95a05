import { errorCode } from "../../support/office/error-code";
import { startOffice } from "../../support/office/start-office";

const MARK = '=N("jibiao:error")=0';

function addMark(sheet: Excel.Worksheet, addresses: string, formula = MARK): Excel.ConditionalFormat {
  const format = sheet.getRanges(addresses).conditionalFormats.add("Custom");
  format.custom.rule.formula = formula;
  format.custom.format.fill.color = "#FFC7CE";
  format.custom.format.font.color = "#9C0006";
  return format;
}

describe("conditional formats through the genuine Office.js", () => {
  it("cover areas that do not touch, with formula and look", async () => {
    const office = startOffice();
    await office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const format = addMark(sheet, "A1,C3:D4,F7");
      format.stopIfTrue = true;
      format.load("id,type,priority,stopIfTrue");
      format.custom.rule.load("formula");
      format.custom.format.fill.load("color");
      const ranges = format.getRanges().load("address,areaCount");
      const single = format.getRangeOrNullObject().load("address");
      await context.sync();
      expect([format.type, format.priority, format.stopIfTrue]).toEqual(["Custom", 0, true]);
      expect([format.custom.rule.formula, format.custom.format.fill.color]).toEqual([MARK, "#FFC7CE"]);
      expect([ranges.address, ranges.areaCount]).toEqual(["Sheet1!A1,Sheet1!C3:D4,Sheet1!F7", 3]);
      expect(single.isNullObject).toBe(true);
    });
    expect(office.engine.conditionalFormats(office.engine.activeSheet())).toMatchObject([
      { formula: MARK, look: { fill: "#FFC7CE", fontColor: "#9C0006" }, stopIfTrue: true },
    ]);
    expect(office.engine.usedArea(office.engine.activeSheet(), false)).toBeUndefined();
  });

  it("are found from any range they touch, in order of priority from 0", async () => {
    const office = startOffice();
    await office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      addMark(sheet, "A1,C3:D4");
      addMark(sheet, "C4", "=TRUE");
      addMark(sheet, "Z9", "=1=1");
      await context.sync();
      const whole = sheet.getRange().conditionalFormats.load("items/priority,items/type");
      const touched = sheet.getRange("C4:C9").conditionalFormats;
      const count = touched.getCount();
      const second = touched.getItemAt(1);
      second.custom.rule.load("formula");
      await context.sync();
      expect(whole.items.map((item) => item.priority)).toEqual([0, 1, 2]);
      expect([count.value, second.custom.rule.formula]).toEqual([2, "=TRUE"]);
    });
  });

  it("tell ours from others in one load over all items", async () => {
    const office = startOffice();
    const sheetId = office.engine.activeSheet();
    const area = { top: 0, left: 0, bottom: 4, right: 4 };
    office.engine.addForeignConditionalFormat(sheetId, {
      areas: [area],
      kind: "dataBar",
      formula: "",
      look: {},
      stopIfTrue: false,
    });
    await office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      addMark(sheet, "B2,D4");
      const formats = sheet.getRange().conditionalFormats;
      formats.load("items/id,items/type,items/customOrNullObject/rule/formula");
      await context.sync();
      expect(formats.items.map((item) => item.type)).toEqual(["DataBar", "Custom"]);
      expect(formats.items[0]?.customOrNullObject.isNullObject).toBe(true);
      expect(formats.items[1]?.customOrNullObject.rule.formula).toBe(MARK);
      formats.items[1]?.delete();
      await context.sync();
    });
    expect(office.engine.conditionalFormats(sheetId).map((format) => format.kind)).toEqual(["dataBar"]);
  });

  it("are deleted by id, also in a later run, and missing ones are told", async () => {
    const office = startOffice();
    const id = await office.Excel.run(async (context) => {
      const format = addMark(context.workbook.worksheets.getActiveWorksheet(), "A1,B2").load("id");
      await context.sync();
      return format.id;
    });
    await office.Excel.run(async (context) => {
      const formats = context.workbook.worksheets.getActiveWorksheet().getRange().conditionalFormats;
      formats.getItem(id).delete();
      const gone = formats.getItemOrNullObject(id).load("id");
      await context.sync();
      expect(gone.isNullObject).toBe(true);
      formats.getItem(id).delete();
      expect(await errorCode(() => context.sync())).toBe("ItemNotFound");
    });
  });

  it("change priority", async () => {
    const office = startOffice();
    await office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      addMark(sheet, "A1", "=TRUE");
      addMark(sheet, "A1", "=1=1").priority = 0;
      await context.sync();
    });
    const formulas = office.engine.conditionalFormats(office.engine.activeSheet()).map((format) => format.formula);
    expect(formulas).toEqual(["=1=1", "=TRUE"]);
  });

  it("are cleared from a range only, and leave nothing once all of it is cleared", async () => {
    const office = startOffice();
    const areas = () => office.engine.conditionalFormats(office.engine.activeSheet()).map((format) => format.areas);
    await office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      addMark(sheet, "A1:A3,C1");
      sheet.getRange("A2:C2").conditionalFormats.clearAll();
      await context.sync();
      expect(areas()).toEqual([
        [
          { top: 0, left: 0, bottom: 0, right: 0 },
          { top: 2, left: 0, bottom: 2, right: 0 },
          { top: 0, left: 2, bottom: 0, right: 2 },
        ],
      ]);
      sheet.getRange().conditionalFormats.clearAll();
      await context.sync();
    });
    expect(areas()).toEqual([]);
  });
});
