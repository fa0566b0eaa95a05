import { errorCode } from "../../support/office/error-code";
import { startOffice } from "../../support/office/start-office";

describe("what a new sheet needs, through the genuine Office.js", () => {
  it("copies a sheet to the place that is named, under a free name", async () => {
    const office = startOffice();
    office.engine.addSheet("乙");
    await office.Excel.run(async (context) => {
      const first = context.workbook.worksheets.getItem("Sheet1");
      first.getRange("A1").values = [["a"]];
      const behind = first.copy("After", first);
      const front = first.copy("Beginning");
      first.copy();
      behind.load("name");
      front.load("name,position");
      await context.sync();
      expect([behind.name, front.name, front.position]).toEqual(["Sheet1 (2)", "Sheet1 (3)", 0]);
      first.copy("After", context.workbook.worksheets.getItem("no such sheet"));
      expect(await errorCode(() => context.sync())).toBe("ItemNotFound");
    });
    const names = office.engine.sheets().map(({ name }) => name);
    expect(names).toEqual(["Sheet1 (3)", "Sheet1", "Sheet1 (2)", "乙", "Sheet1 (4)"]);
  });

  it("draws lines round and between cells and reads them", async () => {
    const office = startOffice();
    await office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const { borders } = sheet.getRange("B2:C3").format;
      borders.getItem("EdgeTop").style = "Continuous";
      borders.getItem("InsideVertical").style = "Double";
      borders.getItem("InsideVertical").color = "#FF0000";
      const top = borders.getItem("EdgeTop").load("style,weight,color");
      const bottom = borders.getItem("EdgeBottom").load("style");
      const shared = sheet.getRange("C2").format.borders.getItem("EdgeLeft").load("style,color");
      await context.sync();
      expect([top.style, top.weight, top.color, bottom.style]).toEqual(["Continuous", "Thin", "#000000", "None"]);
      expect([shared.style, shared.color]).toEqual(["Double", "#FF0000"]);
      borders.getItem("EdgeTop").style = "None";
      top.load("style");
      await context.sync();
      expect(top.style).toBe("None");
    });
  });

  it("keeps how a sheet is printed", async () => {
    const office = startOffice();
    await office.Excel.run(async (context) => {
      const { pageLayout } = context.workbook.worksheets.getActiveWorksheet();
      pageLayout.load("orientation,paperSize,centerHorizontally,zoom,leftMargin");
      await context.sync();
      expect([pageLayout.orientation, pageLayout.centerHorizontally, pageLayout.zoom]).toEqual([
        "Portrait",
        false,
        { scale: 100 },
      ]);
      pageLayout.orientation = "Landscape";
      pageLayout.paperSize = "A4";
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.leftMargin = 36;
      pageLayout.setPrintTitleRows("$3:$3");
      pageLayout.load("orientation,paperSize,zoom,leftMargin");
      const titles = pageLayout.getPrintTitleRowsOrNullObject().load("address");
      await context.sync();
      expect([pageLayout.orientation, pageLayout.paperSize, pageLayout.leftMargin]).toEqual(["Landscape", "A4", 36]);
      expect(pageLayout.zoom).toEqual({ horizontalFitToPages: 1, verticalFitToPages: null });
      expect(titles.address).toBe("Sheet1!3:3");
      pageLayout.leftMargin = -1;
      expect(await errorCode(() => context.sync())).toBe("InvalidArgument");
    });
  });

  it("freezes panes and tells which", async () => {
    const office = startOffice();
    await office.Excel.run(async (context) => {
      const { freezePanes } = context.workbook.worksheets.getActiveWorksheet();
      const none = freezePanes.getLocationOrNullObject();
      freezePanes.freezeRows(2);
      const rows = freezePanes.getLocationOrNullObject().load("address");
      freezePanes.freezeAt("A1:B3");
      const both = freezePanes.getLocation().load("address");
      freezePanes.unfreeze();
      const again = freezePanes.getLocationOrNullObject();
      await context.sync();
      expect([none.isNullObject, rows.address, both.address, again.isNullObject]).toEqual([
        true,
        "Sheet1!1:2",
        "Sheet1!A1:B3",
        true,
      ]);
      freezePanes.freezeRows(0);
      expect(await errorCode(() => context.sync())).toBe("InvalidArgument");
    });
  });

  it("puts filter buttons on a list, one list a sheet, but not on a protected one", async () => {
    const office = startOffice();
    await office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const { autoFilter } = sheet;
      autoFilter.load("enabled,isDataFiltered");
      const none = autoFilter.getRangeOrNullObject();
      await context.sync();
      expect([autoFilter.enabled, autoFilter.isDataFiltered, none.isNullObject]).toEqual([false, false, true]);
      autoFilter.apply(sheet.getRange("A1:C9"));
      autoFilter.apply("B2:C9");
      autoFilter.load("enabled");
      const range = autoFilter.getRange().load("address");
      await context.sync();
      expect([autoFilter.enabled, range.address]).toEqual([true, "Sheet1!B2:C9"]);
      sheet.protection.protect();
      autoFilter.remove();
      expect(await errorCode(() => context.sync())).toBe("AccessDenied");
    });
  });

  it.each([
    ["freezePanes", "1.6"],
    ["autoFilter", "1.8"],
  ] as const)("has no %s in a version of Excel before it", async (member, version) => {
    const office = startOffice({ requirementSets: { ExcelApi: version } });
    await office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const queue = (): void => {
        if (member === "freezePanes") sheet.freezePanes.freezeRows(1);
        else sheet.autoFilter.apply("A1:B2");
      };
      const act = async (): Promise<void> => {
        queue();
        await context.sync();
      };
      expect(await errorCode(act)).toBe("ApiNotFound");
    });
  });

  it("links a cell to another sheet, and clearing takes the link away", async () => {
    const office = startOffice();
    await office.Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getActiveWorksheet().getRange("B2");
      cell.values = [["培训费"]];
      cell.hyperlink = { documentReference: "'培训费'!A1", screenTip: "去看" };
      cell.load("hyperlink,values");
      await context.sync();
      expect(cell.hyperlink).toEqual({
        documentReference: "'培训费'!A1",
        screenTip: "去看",
        textToDisplay: "培训费",
      });
      expect(cell.values).toEqual([["培训费"]]);
      cell.clear();
      cell.load("hyperlink");
      await context.sync();
      expect(cell.hyperlink).toBeNull();
    });
  });

  it("tells what a list does to other entries", async () => {
    const office = startOffice();
    await office.Excel.run(async (context) => {
      const { dataValidation } = context.workbook.worksheets.getActiveWorksheet().getRange("A1:A3");
      dataValidation.rule = { list: { inCellDropDown: true, source: "一,二" } };
      dataValidation.load("errorAlert");
      await context.sync();
      expect(dataValidation.errorAlert.style).toBe("Stop");
      dataValidation.errorAlert = { style: "Information", showAlert: true, title: "", message: "" };
      dataValidation.load("errorAlert,rule");
      await context.sync();
      expect(dataValidation.errorAlert.style).toBe("Information");
      expect(dataValidation.rule).toEqual({ list: { inCellDropDown: true, source: "一,二" } });
    });
  });
});
