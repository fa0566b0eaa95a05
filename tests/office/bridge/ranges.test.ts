import { errorCode } from "../../support/office/error-code";
import { startOffice } from "../../support/office/start-office";

type Office = ReturnType<typeof startOffice>;

/** Runs with the active sheet in hand. */
function onSheet<Result>(
  office: Office,
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<Result>,
): Promise<Result> {
  return office.Excel.run((context) => work(context.workbook.worksheets.getActiveWorksheet(), context));
}

function write(office: Office, address: string, values: unknown): Promise<void> {
  return onSheet(office, async (sheet, context) => {
    Object.assign(sheet.getRange(address), { values });
    await context.sync();
  });
}

async function read(
  office: Office,
  address: string,
): Promise<{ values: unknown; numberFormat: unknown; text: unknown }> {
  return onSheet(office, async (sheet, context) => {
    const range = sheet.getRange(address).load("values,numberFormat,text");
    await context.sync();
    return { values: range.values, numberFormat: range.numberFormat, text: range.text };
  });
}

describe("values of a range through the genuine Office.js", () => {
  it("are read back as written, and only what was loaded can be read", async () => {
    await onSheet(startOffice(), async (sheet, context) => {
      const range = sheet.getRange("A1:B2");
      range.values = [
        ["预算数", 100],
        [true, "50%"],
      ];
      range.load("values,text,address");
      await context.sync();
      expect(range.values).toEqual([
        ["预算数", 100],
        [true, 0.5],
      ]);
      expect(range.text).toEqual([
        ["预算数", "100"],
        ["TRUE", "50%"],
      ]);
      expect(range.address).toBe("Sheet1!A1:B2");
      expect(await errorCode(() => range.formulas)).toBe("PropertyNotLoaded");
    });
  });

  it.each([
    ["50%", 0.5, "0%"],
    ["1.1%", 0.011, "0.00%"],
    ["$120", 120, "$#,##0"],
    ["1,234.50", 1234.5, "#,##0.00"],
    ["2024-01-05", 45296, "yyyy/m/d"],
    ["3/4", 46085, 'm"月"d"日"'],
    ["123", 123, "General"],
    ["007", 7, "General"],
    ["'007", "007", "General"],
    ["'=A1", "=A1", "General"],
    ["400个", "400个", "General"],
    ["≥95%", "≥95%", "General"],
    ["true", true, "General"],
  ])("typed as %p become %p in the format %s", async (typed, value, numberFormat) => {
    const office = startOffice();
    await write(office, "A1", [[typed]]);
    expect(await read(office, "A1")).toMatchObject({ values: [[value]], numberFormat: [[numberFormat]] });
  });

  it("stay texts in a cell of text format", async () => {
    const office = startOffice();
    await onSheet(office, async (sheet, context) => {
      const range = sheet.getRange("A1:C1");
      range.numberFormat = [["@", "@", "@"]];
      range.values = [["50%", 7, "=A1"]];
      await context.sync();
    });
    expect(await read(office, "A1:C1")).toMatchObject({ values: [["50%", "7", "=A1"]], text: [["50%", "7", "=A1"]] });
  });

  it("leave cells alone where the array has null", async () => {
    const office = startOffice();
    await write(office, "A1:C1", [["a", "b", "c"]]);
    await write(office, "A1:C1", [["x", null, ""]]);
    expect((await read(office, "A1:C1")).values).toEqual([["x", "b", ""]]);
  });

  it("fill the whole range when a single one is given", async () => {
    const office = startOffice();
    await write(office, "A1:B2", "涉密");
    expect((await read(office, "A1:B2")).values).toEqual([
      ["涉密", "涉密"],
      ["涉密", "涉密"],
    ]);
  });

  it("become formulas when they begin with =, + or -, and are calculated", async () => {
    const office = startOffice();
    await write(office, "A1:D1", [[2, 3, "=A1*B1", "-A1"]]);
    await onSheet(office, async (sheet, context) => {
      const range = sheet.getRange("C1:D1").load("values,formulas");
      await context.sync();
      expect(range.values).toEqual([[6, -2]]);
      expect(range.formulas).toEqual([["=A1*B1", "=-A1"]]);
    });
  });

  it.each([[[["a", "b"]]], [[["a"], ["b"]]], [["a"]], [[[]]]])(
    "of another size than the range are refused: %j",
    async (values) => {
      const office = startOffice();
      expect(await errorCode(() => write(office, "A1", values))).toBe("InvalidArgument");
      expect((await read(office, "A1")).values).toEqual([[""]]);
    },
  );

  it("are written in chunks by the library when there are 2,000, and arrive complete", async () => {
    const office = startOffice();
    const values = Array.from({ length: 400 }, (_row, row) =>
      Array.from({ length: 5 }, (_cell, cell) => row * 5 + cell),
    );
    await write(office, "B3:F402", values);
    expect(office.bridge.traffic.roundTrips).toBe(1);
    expect((await read(office, "B3:F402")).values).toEqual(values);
  });

  it("of another size are refused also when the library would write them in chunks", async () => {
    const office = startOffice();
    const values = Array.from({ length: 400 }, () => ["", "", "", "", ""]);
    expect(await errorCode(() => write(office, "A1:E399", values))).toBe("InvalidArgument");
  });

  it("of whole columns read as null", async () => {
    expect((await read(startOffice(), "A:B")).values).toBeNull();
  });
});

describe("ranges through the genuine Office.js", () => {
  it.each<[string, (sheet: Excel.Worksheet) => Excel.Range, string]>([
    ["getCell of a sheet", (sheet) => sheet.getCell(1, 2), "C2"],
    ["getRangeByIndexes", (sheet) => sheet.getRangeByIndexes(1, 2, 3, 2), "C2:D4"],
    ["getRange without an address", (sheet) => sheet.getRange(), "1:1048576"],
    ["getRange with the sheet's name", (sheet) => sheet.getRange("Sheet1!B2"), "B2"],
    ["getRange with columns", (sheet) => sheet.getRange("B:C"), "B:C"],
    ["getCell", (sheet) => sheet.getRange("B2:C4").getCell(1, 1), "C3"],
    ["getRow", (sheet) => sheet.getRange("B2:C4").getRow(2), "B4:C4"],
    ["getColumn", (sheet) => sheet.getRange("B2:C4").getColumn(1), "C2:C4"],
    ["getLastCell", (sheet) => sheet.getRange("B2:C4").getLastCell(), "C4"],
    ["getOffsetRange", (sheet) => sheet.getRange("B2:C4").getOffsetRange(1, -1), "A3:B5"],
    ["getResizedRange", (sheet) => sheet.getRange("B2").getResizedRange(2, 1), "B2:C4"],
    ["getEntireRow", (sheet) => sheet.getRange("B2:C4").getEntireRow(), "2:4"],
    ["getEntireColumn", (sheet) => sheet.getRange("B2:C4").getEntireColumn(), "B:C"],
    ["getBoundingRect", (sheet) => sheet.getRange("B2").getBoundingRect("D5"), "B2:D5"],
    ["getIntersection", (sheet) => sheet.getRange("A1:C3").getIntersection(sheet.getRange("B2:E5")), "B2:C3"],
    ["getRowsBelow", (sheet) => sheet.getRange("B2:C4").getRowsBelow(2), "B5:C6"],
    ["getColumnsBefore", (sheet) => sheet.getRange("B2:C4").getColumnsBefore(), "A2:A4"],
  ])("%s", async (_name, make, address) => {
    await onSheet(startOffice(), async (sheet, context) => {
      const range = make(sheet).load("address");
      await context.sync();
      expect(range.address).toBe(`Sheet1!${address}`);
    });
  });

  it.each(["A0", "XFE1", "A1048577", "", "B2:", "Other!A1", "A1 B2"])("refuse the address %p", async (address) => {
    const code = await errorCode(() =>
      onSheet(startOffice(), async (sheet, context) => {
        sheet.getRange(address).load("address");
        await context.sync();
      }),
    );
    expect(code).toBe("InvalidArgument");
  });

  it("are null objects where nothing is used or shared", async () => {
    await onSheet(startOffice(), async (sheet, context) => {
      const used = sheet.getUsedRangeOrNullObject(true).load("address");
      const shared = sheet.getRange("A1").getIntersectionOrNullObject("B2").load("address");
      const within = used.getUsedRangeOrNullObject().load("address");
      await context.sync();
      expect([used.isNullObject, shared.isNullObject, within.isNullObject]).toEqual([true, true, true]);
    });
  });

  it("of what is used begin at the first used cell, and A1 stands for a blank sheet", async () => {
    const office = startOffice();
    await onSheet(office, async (sheet, context) => {
      const blank = sheet.getUsedRange().load("address");
      await context.sync();
      expect(blank.address).toBe("Sheet1!A1");
    });
    await write(office, "B3:C4", [
      ["a", ""],
      ["", "b"],
    ]);
    await onSheet(office, async (sheet, context) => {
      const used = sheet.getUsedRangeOrNullObject(true).load("address,rowIndex,columnIndex,rowCount,columnCount");
      const part = sheet.getRange("A1:B9").getUsedRangeOrNullObject(true).load("address");
      await context.sync();
      expect([used.address, used.rowIndex, used.columnIndex, used.rowCount, used.columnCount]).toEqual([
        "Sheet1!B3:C4",
        2,
        1,
        2,
        2,
      ]);
      expect(part.address).toBe("Sheet1!B3");
    });
  });

  it("list merged areas whose top left lies in them, and none is a null object", async () => {
    await onSheet(startOffice(), async (sheet, context) => {
      sheet.getRange("A1:C1").merge();
      sheet.getRange("B3:D4").merge(true);
      const all = sheet.getRange("A1:E9").getMergedAreasOrNullObject().load("address,areas/items/address");
      const part = sheet.getRange("B1:E3").getMergedAreasOrNullObject().load("areas/items/address");
      const none = sheet.getRange("B1:C2").getMergedAreasOrNullObject().load("address");
      await context.sync();
      expect(all.areas.items.map((area) => area.address)).toEqual(["Sheet1!A1:C1", "Sheet1!B3:D3", "Sheet1!B4:D4"]);
      expect(part.areas.items.map((area) => area.address)).toEqual(["Sheet1!B3:D3"]);
      expect(none.isNullObject).toBe(true);
      sheet.getRange("B4").unmerge();
      const left = sheet.getRange("A1:E9").getMergedAreasOrNullObject().load("areaCount");
      await context.sync();
      expect(left.areaCount).toBe(2);
    });
  });

  it("carry formats, widths, hidden lines and drop-down lists", async () => {
    await onSheet(startOffice(), async (sheet, context) => {
      const range = sheet.getRange("B2:C3");
      range.format.fill.color = "#ffff00";
      range.format.font.bold = true;
      range.format.wrapText = true;
      range.format.columnWidth = 90;
      range.format.horizontalAlignment = "Center";
      range.getRow(0).rowHidden = true;
      range.dataValidation.rule = { list: { inCellDropDown: true, source: "数量指标,质量指标" } };
      range.load("rowHidden,hidden,format/columnWidth,format/wrapText,format/horizontalAlignment");
      range.format.load("fill/color,font/bold");
      const wider = sheet.getRange("A1:B2").load("format/fill/color,format/font/bold");
      range.dataValidation.load("type,rule");
      await context.sync();
      expect(range.toJSON()).toMatchObject({
        rowHidden: null,
        hidden: true,
        format: { columnWidth: 90, wrapText: true, horizontalAlignment: "Center", fill: { color: "#FFFF00" } },
      });
      expect(range.format.font.bold).toBe(true);
      expect(wider.toJSON()).toMatchObject({ format: { fill: { color: "" }, font: { bold: null } } });
      expect([range.dataValidation.type, range.dataValidation.rule.list?.source]).toEqual([
        "List",
        "数量指标,质量指标",
      ]);
      range.format.fill.clear();
      range.format.fill.load("color");
      await context.sync();
      expect(range.format.fill.color).toBe("#FFFFFF");
    });
  });

  it("insert and delete whole rows and clear cells", async () => {
    const office = startOffice();
    await write(office, "A1:A3", [["a"], ["b"], ["c"]]);
    await onSheet(office, async (sheet, context) => {
      sheet.getRange("2:3").insert("Down");
      sheet.getRange("A1").getEntireRow().delete("Up");
      sheet.getRange("A4").clear("Contents");
      await context.sync();
    });
    expect((await read(office, "A1:A5")).values).toEqual([[""], [""], ["b"], [""], [""]]);
  });

  it("are selected together with their sheet", async () => {
    const office = startOffice();
    await office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("项目 一");
      sheet.getRange("B6").select();
      const selected = context.workbook.getSelectedRange().load("address");
      const active = context.workbook.worksheets.getActiveWorksheet().load("name");
      await context.sync();
      expect([selected.address, active.name]).toEqual(["'项目 一'!B6", "项目 一"]);
    });
  });

  it("that are kept are released at the end of Excel.run", async () => {
    const office = startOffice();
    await onSheet(office, async (sheet, context) => {
      const range = sheet.getRange("A1").load("address");
      await context.sync();
      expect(office.bridge.referenceCount).toBe(1);
      range.values = [["later"]];
      await context.sync();
    });
    await office.settled();
    expect(office.bridge.referenceCount).toBe(0);
    expect((await read(office, "A1")).values).toEqual([["later"]]);
  });
});
