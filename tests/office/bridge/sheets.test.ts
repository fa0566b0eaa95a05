import { errorCode } from "../../support/office/error-code";
import { startOffice } from "../../support/office/start-office";

describe("sheets through the genuine Office.js", () => {
  it("are listed with what was asked for", async () => {
    const office = startOffice();
    office.engine.addSheet("项目一");
    office.engine.protect(office.engine.addSheet("项目二"));
    await office.Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load("items/name,items/visibility,items/protection/protected");
      const count = sheets.getCount();
      await context.sync();
      expect(sheets.items.map((sheet) => [sheet.name, sheet.visibility, sheet.protection.protected])).toEqual([
        ["Sheet1", "Visible", false],
        ["项目一", "Visible", false],
        ["项目二", "Visible", true],
      ]);
      expect(sheets.items.map((sheet) => sheet.id)).toEqual(office.engine.sheets().map(({ id }) => id));
      expect(count.value).toBe(3);
      expect(await errorCode(() => sheets.items[0]?.position)).toBe("PropertyNotLoaded");
    });
  });

  it("find the cells that contain a text", async () => {
    const office = startOffice();
    const id = office.engine.addSheet("项目一");
    office.engine.write(id, 2, 1, [
      [{ value: "一级指标" }],
      [{ value: "产出指标" }],
      [{ value: 1 }],
      [{ value: "指标" }],
    ]);
    await office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("项目一");
      const part = sheet.findAllOrNullObject("指标", {}).load("address,cellCount");
      const whole = sheet.findAllOrNullObject("指标", { completeMatch: true }).load("address");
      const none = sheet.findAllOrNullObject("Abc", { matchCase: true });
      await context.sync();
      expect(part.address).toBe("项目一!B3:B4,项目一!B6");
      expect(part.cellCount).toBe(3);
      expect(whole.address).toBe("项目一!B6");
      expect(none.isNullObject).toBe(true);
      sheet.findAll("Abc", {});
      expect(await errorCode(() => context.sync())).toBe("ItemNotFound");
    });
  });

  it("can be skipped and limited", async () => {
    const office = startOffice();
    for (const name of ["B", "C", "D"]) office.engine.addSheet(name);
    await office.Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load({ name: true, $skip: 1, $top: 2 });
      await context.sync();
      expect(sheets.items.map((sheet) => sheet.name)).toEqual(["B", "C"]);
    });
  });

  it("are found by name in any case and by id, and missing ones are null objects", async () => {
    const office = startOffice();
    const id = office.engine.addSheet("Budget");
    await office.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const byName = worksheets.getItem("BUDGET").load("name");
      const byId = worksheets.getItem(id).load("name");
      const missing = worksheets.getItemOrNullObject("none").load("name");
      await context.sync();
      expect([byName.name, byId.name, missing.isNullObject]).toEqual(["Budget", "Budget", true]);
    });
  });

  it("that are missing give ItemNotFound with its place, and the same context works on", async () => {
    const office = startOffice();
    await office.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("none").load("name");
      expect(await errorCode(() => context.sync())).toBe("ItemNotFound");
      const first = context.workbook.worksheets.getFirst().load("name");
      await context.sync();
      expect(first.name).toBe("Sheet1");
    });
  });

  it("are added, renamed, moved, hidden, coloured and deleted", async () => {
    const office = startOffice();
    await office.Excel.run(async (context) => {
      const added = context.workbook.worksheets.add("项目一");
      const unnamed = context.workbook.worksheets.add();
      added.position = 0;
      added.tabColor = "#ff0000";
      unnamed.load("name");
      await context.sync();
      expect(unnamed.name).toBe("Sheet3");
      added.name = "项目甲";
      unnamed.visibility = "Hidden";
      context.workbook.worksheets.getItem("Sheet1").delete();
      await context.sync();
    });
    expect(office.engine.sheets().map(({ name, visibility, tabColor }) => [name, visibility, tabColor])).toEqual([
      ["项目甲", "visible", "#FF0000"],
      ["Sheet3", "hidden", ""],
    ]);
  });

  it.each([
    ["", "InvalidArgument"],
    ["a/b", "InvalidArgument"],
    ["项目[1]", "InvalidArgument"],
    ["'quoted", "InvalidArgument"],
    ["History", "InvalidArgument"],
    ["长".repeat(32), "InvalidArgument"],
    ["sheet1", "ItemAlreadyExists"],
  ])("refuse the name %p with %s", async (name, code) => {
    const office = startOffice();
    const add = errorCode(() =>
      office.Excel.run(async (context) => {
        context.workbook.worksheets.add("B").name = name;
        await context.sync();
      }),
    );
    expect(await add).toBe(code);
    expect(office.engine.sheets().map((sheet) => sheet.name)).toEqual(["Sheet1", "B"]);
  });

  it("keep one visible sheet at least", async () => {
    const office = startOffice();
    for (const change of [
      (sheet: Excel.Worksheet) => sheet.delete(),
      (sheet: Excel.Worksheet) => Object.assign(sheet, { visibility: "Hidden" }),
    ]) {
      const code = await errorCode(() =>
        office.Excel.run(async (context) => {
          change(context.workbook.worksheets.getFirst());
          await context.sync();
        }),
      );
      expect(code).toBe("InvalidOperation");
    }
  });

  it("lead to their neighbours", async () => {
    const office = startOffice();
    office.engine.setSheetVisibility(office.engine.addSheet("hidden"), "hidden");
    office.engine.addSheet("C");
    await office.Excel.run(async (context) => {
      const first = context.workbook.worksheets.getFirst();
      const next = first.getNext().load("name");
      const visible = first.getNext(true).load("name");
      const before = first.getPreviousOrNullObject().load("name");
      await context.sync();
      expect([next.name, visible.name, before.isNullObject]).toEqual(["hidden", "C", true]);
    });
  });
});

describe("protection through the genuine Office.js", () => {
  const changes: readonly (readonly [string, (sheet: Excel.Worksheet) => unknown])[] = [
    ["values", (sheet) => Object.assign(sheet.getRange("A1"), { values: [["x"]] })],
    ["number formats", (sheet) => Object.assign(sheet.getRange("A1"), { numberFormat: [["0%"]] })],
    ["fills", (sheet) => Object.assign(sheet.getRange("A1").format.fill, { color: "#FFFF00" })],
    ["widths", (sheet) => Object.assign(sheet.getRange("A1").format, { columnWidth: 10 })],
    ["merging", (sheet) => sheet.getRange("A1:B1").merge()],
    ["inserting", (sheet) => sheet.getRange("1:1").insert("Down")],
    ["clearing", (sheet) => sheet.getRange("A1").clear()],
    ["conditional formats", (sheet) => sheet.getRange("A1").conditionalFormats.add("Custom")],
    ["clearing conditional formats", (sheet) => sheet.getRange("A1").conditionalFormats.clearAll()],
    ["data validation", (sheet) => sheet.getRange("A1").dataValidation.clear()],
  ];

  it.each(changes)("of a sheet refuses %s with AccessDenied", async (_what, change) => {
    const office = startOffice();
    office.engine.protect(office.engine.activeSheet());
    const code = await errorCode(() =>
      office.Excel.run(async (context) => {
        change(context.workbook.worksheets.getActiveWorksheet());
        await context.sync();
      }),
    );
    expect(code).toBe("AccessDenied");
    expect(office.engine.usedArea(office.engine.activeSheet(), false)).toBeUndefined();
  });

  it("of a sheet ends with its password", async () => {
    const office = startOffice();
    await office.Excel.run(async (context) => {
      const { protection } = context.workbook.worksheets.getActiveWorksheet();
      protection.protect({}, "secret");
      protection.load("protected");
      await context.sync();
      expect(protection.protected).toBe(true);
      protection.unprotect("wrong");
      expect(await errorCode(() => context.sync())).toBe("AccessDenied");
      protection.unprotect("secret");
      protection.load("protected");
      await context.sync();
      expect(protection.protected).toBe(false);
    });
  });

  it("of the workbook's structure refuses changes of sheets and leaves cells free", async () => {
    const office = startOffice();
    await office.Excel.run(async (context) => {
      context.workbook.protection.protect();
      context.workbook.protection.load("protected");
      await context.sync();
      expect(context.workbook.protection.protected).toBe(true);
      context.workbook.worksheets.add("B");
      expect(await errorCode(() => context.sync())).toBe("AccessDenied");
      context.workbook.worksheets.getFirst().getRange("A1").values = [["free"]];
      await context.sync();
    });
    expect(office.engine.sheets()).toHaveLength(1);
    expect(office.engine.usedArea(office.engine.activeSheet(), true)).toBeDefined();
  });
});
