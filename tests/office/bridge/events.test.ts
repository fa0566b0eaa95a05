import { startOffice } from "../../support/office/start-office";

const wait = (): Promise<void> => Promise.resolve();

describe("events through the genuine Office.js", () => {
  it("tell what a person typed, with values before and after", async () => {
    const office = startOffice();
    const { engine } = office;
    const sheetId = engine.activeSheet();
    const seen: Excel.WorksheetChangedEventArgs[] = [];
    await office.Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async (event) => {
        seen.push(event);
        await wait();
      });
      await context.sync();
    });
    engine.asUser(() => engine.write(sheetId, 5, 1, [[{ value: "50%" }]]));
    await office.settled();
    expect(seen).toHaveLength(1);
    expect(seen[0]).toMatchObject({
      address: "B6",
      changeType: "RangeEdited",
      source: "Local",
      worksheetId: sheetId,
      triggerSource: "Unknown",
      details: { valueBefore: "", valueAfter: "50%", valueTypeBefore: "Empty", valueTypeAfter: "String" },
    });
  });

  it("tell own writes as the add-in's, and nothing while enableEvents is false", async () => {
    const office = startOffice();
    const sources: (string | undefined)[] = [];
    await office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.onChanged.add(async (event) => {
        sources.push(event.triggerSource);
        await wait();
      });
      await context.sync();
      context.runtime.enableEvents = false;
      sheet.getRange("A1").values = [["silent"]];
      context.runtime.enableEvents = true;
      sheet.getRange("A1").values = [["told"]];
      await context.sync();
    });
    await office.settled();
    expect(sources).toEqual(["ThisLocalAddin"]);
  });

  it("tell what a co-author did as remote", async () => {
    const office = startOffice();
    const { engine } = office;
    const sources: string[] = [];
    await office.Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async (event) => {
        sources.push(event.source);
        await wait();
      });
      await context.sync();
    });
    office.bridge.events.asCoauthor(() =>
      engine.asUser(() => engine.write(engine.activeSheet(), 0, 0, [[{ value: 1 }]])),
    );
    await office.settled();
    expect(sources).toEqual(["Remote"]);
  });

  it("tell selections of the workbook and of one sheet", async () => {
    const office = startOffice();
    const { engine } = office;
    const first = engine.activeSheet();
    const second = engine.addSheet("B");
    const seen: string[] = [];
    await office.Excel.run(async (context) => {
      context.workbook.worksheets.onSelectionChanged.add(async (event) => {
        seen.push(`workbook ${event.address}`);
        await wait();
      });
      context.workbook.worksheets.getItem("B").onSelectionChanged.add(async (event) => {
        seen.push(`B ${event.address}`);
        await wait();
      });
      await context.sync();
    });
    engine.select(first, [{ top: 1, left: 1, bottom: 2, right: 2 }]);
    engine.select(second, [{ top: 0, left: 2, bottom: 0, right: 2 }]);
    await office.settled();
    expect(seen).toEqual(["workbook B2:C3", "workbook C1", "B C1"]);
  });

  it("tell sheets that come, go and are activated", async () => {
    const office = startOffice();
    const seen: string[] = [];
    const note = (name: string) => async (): Promise<void> => {
      seen.push(name);
      await wait();
    };
    await office.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onAdded.add(note("added"));
      worksheets.onDeleted.add(note("deleted"));
      worksheets.onActivated.add(note("activated"));
      worksheets.onDeactivated.add(note("deactivated"));
      worksheets.onProtectionChanged.add(note("protection"));
      await context.sync();
      const sheet = worksheets.add("B");
      sheet.activate();
      sheet.protection.protect();
      await context.sync();
      sheet.delete();
      await context.sync();
    });
    await office.settled();
    expect(seen).toEqual(["added", "deactivated", "activated", "protection", "deactivated", "activated", "deleted"]);
  });

  it("tell renaming and moving where the host has ExcelApiOnline", async () => {
    const office = startOffice({ requirementSets: { ExcelApi: "1.15", ExcelApiOnline: "1.1" } });
    const seen: unknown[] = [];
    await office.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onNameChanged.add(async ({ nameBefore, nameAfter }) => {
        seen.push([nameBefore, nameAfter]);
        await wait();
      });
      worksheets.onMoved.add(async ({ positionBefore, positionAfter }) => {
        seen.push([positionBefore, positionAfter]);
        await wait();
      });
      await context.sync();
    });
    const sheet = office.engine.addSheet("B");
    office.engine.renameSheet(sheet, "C");
    office.engine.moveSheet(sheet, 0);
    await office.settled();
    expect(seen).toEqual([
      ["B", "C"],
      [1, 0],
    ]);
  });

  it("end when the handler is removed, and nothing stays registered", async () => {
    const office = startOffice();
    const { engine } = office;
    let count = 0;
    const handler = await office.Excel.run(async (context) => {
      const result = context.workbook.worksheets.onChanged.add(async () => {
        count += 1;
        await wait();
      });
      await context.sync();
      return result;
    });
    expect(office.bridge.events.registrationCount).toBe(1);
    await office.Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
    engine.asUser(() => engine.write(engine.activeSheet(), 0, 0, [[{ value: 1 }]]));
    await office.settled();
    expect([count, office.bridge.events.registrationCount]).toEqual([0, 0]);
  });
});
