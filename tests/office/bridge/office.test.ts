import { startOffice } from "../../support/office/start-office";

describe("Office around the workbook", () => {
  it("knows the language and the requirement sets of the host", async () => {
    const { Office } = startOffice({ locale: "en-US", requirementSets: { ExcelApi: "1.12", SharedRuntime: "1.1" } });
    const info = await Office.onReady();
    expect(info.host).toBe("Excel");
    expect(Office.context.displayLanguage).toBe("en-US");
    const { requirements } = Office.context;
    expect(requirements.isSetSupported("ExcelApi", "1.12")).toBe(true);
    expect(requirements.isSetSupported("ExcelApi", "1.13")).toBe(false);
    expect(requirements.isSetSupported("excelapi")).toBe(true);
    expect(requirements.isSetSupported("RibbonApi", "1.1")).toBe(false);
  });

  it("keeps document settings in the workbook once they are saved", async () => {
    const office = startOffice({ settings: [["jibiao", '{"version":1}']] });
    const { settings } = office.Office.context.document;
    expect(settings.get("jibiao")).toEqual({ version: 1 });
    expect(settings.get("missing")).toBeNull();
    settings.set("jibiao", { version: 2 });
    expect(office.bridge.settings.get("jibiao")).toBe('{"version":1}');
    const status = await new Promise((resolve) => settings.saveAsync((result) => resolve(result.status)));
    expect(status).toBe("succeeded");
    expect(office.bridge.settings.get("jibiao")).toBe('{"version":2}');
    settings.set("jibiao", "forgotten");
    await new Promise((resolve) => settings.refreshAsync(resolve));
    expect(settings.get("jibiao")).toEqual({ version: 2 });
  });

  it("keeps the same settings through workbook.settings", async () => {
    const office = startOffice({ settings: [["old", '"value"']] });
    await office.Excel.run(async (context) => {
      const { settings } = context.workbook;
      settings.add("jibiao", { version: 1, rules: ["plan-final"] });
      const old = settings.getItem("old").load("value");
      const missing = settings.getItemOrNullObject("missing").load("value");
      const all = settings.load("items/key,items/value");
      await context.sync();
      expect([old.value, missing.isNullObject]).toEqual(["value", true]);
      expect(all.toJSON().items).toMatchObject([
        { key: "old", value: "value" },
        { key: "jibiao", value: { version: 1, rules: ["plan-final"] } },
      ]);
      settings.getItem("old").delete();
      await context.sync();
    });
    expect(office.bridge.settings.entries()).toEqual([["jibiao", '{"version":1,"rules":["plan-final"]}']]);
  });

  it("runs an associated command to its completion", async () => {
    const office = startOffice();
    const { Office, Excel } = office;
    Office.actions.associate("check", (event: Office.AddinCommands.Event) => {
      void Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [[event.source.id]];
        await context.sync();
      }).then(() => event.completed());
    });
    await office.runCommand("check");
    expect(office.engine.usedArea(office.engine.activeSheet(), true)).toBeDefined();
    await expect(office.runCommand("other")).rejects.toThrow("No action is associated with other.");
  });

  it("shows the task pane when the add-in asks for it", async () => {
    const shown: boolean[] = [];
    const pane = {
      setVisible: (visible: boolean) => void shown.push(visible),
      isVisible: () => false,
      handlersReady: () => undefined,
    };
    const { Office } = startOffice({ pane });
    await Office.addin.showAsTaskpane();
    expect(shown).toEqual([true]);
  });

  it("puts Office and Excel where code under test looks for them, and takes them away", () => {
    const office = startOffice();
    const uninstall = office.installGlobals();
    expect(Reflect.get(globalThis, "Excel")).toBe(office.Excel);
    uninstall();
    expect("Excel" in globalThis).toBe(false);
  });
});
