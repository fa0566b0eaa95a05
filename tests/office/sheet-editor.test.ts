import { createOfficeSheets } from "../../src/hosts/office/sheet-editor";
import { readXlsx } from "../../src/hosts/xlsx";
import { writeWorkbook } from "../../src/hosts/xlsx/write-workbook";
import { recognise } from "../../src/recognise/recognise";
import { projectSheets } from "../../src/templates/project-sheets";
import { parseArea } from "../../src/workbook/address";
import type { SheetPlan } from "../../src/workbook/sheet-plan";
import { formSheet } from "../support/sample-form";
import { closeWorkbook, openWorkbook, sheetNames } from "./open-workbook";

afterEach(() => {
  jest.restoreAllMocks();
  closeWorkbook();
});

const pause = (): Promise<void> => Promise.resolve();

function projects(count: number): readonly SheetPlan[] {
  const list = Array.from({ length: count }, (_, index) => ({
    name: `干部培训经费（${String(index + 1)}期）`,
    code: `13099926P0041231${String(10000 + index)}`,
    unit: "205001云岭县图书馆本级",
    budget: { total: 18.5 },
    purpose: "用于干部培训的师资、场地、资料和食宿费用。",
    year: 2026,
  }));
  return projectSheets("2021", list);
}

function area(address: string): NonNullable<ReturnType<typeof parseArea>> {
  const found = parseArea(address);
  if (found === undefined) throw new Error(address);
  return found;
}

describe("adding sheets to the open workbook", () => {
  it.each([
    [1, 2],
    [25, 2],
    [30, 3],
    [60, 4],
  ])("of %i sheets costs %i round trips", async (count, expected) => {
    const workbook = openWorkbook([formSheet("甲")]);
    await createOfficeSheets(pause).addSheets(projects(count));
    const trips = workbook.traffic();
    expect(trips.filter(({ error }) => error !== undefined)).toEqual([]);
    expect(trips).toHaveLength(expected);
    expect(sheetNames(workbook)).toHaveLength(count + 1);
    expect(workbook.office.bridge.referenceCount).toBe(0);
  });

  it("writes what a file of the same sheets holds", async () => {
    const plans = projects(2);
    const { host } = openWorkbook([formSheet("甲")]);
    await createOfficeSheets(pause).addSheets(plans);
    const sheets = await host.read({ sheets: plans.map(({ name }) => name) });
    const file = readXlsx(writeWorkbook(plans));
    const written = sheets.sheets.map(({ name, rows }) => ({ name, rows }));
    expect(written).toEqual(file.sheets.map(({ name, rows }) => ({ name, rows })));
    expect(recognise(sheets).tables).toHaveLength(2);
  });

  it("gives them the looks of their plans", async () => {
    const workbook = openWorkbook([formSheet("甲")]);
    const [plan] = projects(1);
    await createOfficeSheets(pause).addSheets(projects(1));
    const { engine } = workbook;
    const id = workbook.idOf(plan?.name ?? "");
    expect(engine.merges(id)).toHaveLength(plan?.merges.length ?? 0);
    expect(engine.formats(id, area("A1"))[0]?.[0]).toEqual({
      fontName: "黑体",
      fontSize: 16,
      horizontal: "center",
      vertical: "center",
      wrap: true,
    });
    const line = { style: "thin", color: "#000000" };
    expect(engine.formats(id, area("A3"))[0]?.[0]).toEqual({
      fontName: "宋体",
      fontSize: 11,
      bold: true,
      horizontal: "center",
      vertical: "center",
      wrap: true,
      borderTop: line,
      borderBottom: line,
      borderLeft: line,
      borderRight: line,
    });
    expect(engine.read(id, area("B7")).numberFormats).toEqual([["0%"]]);
    expect(engine.rowHeight(id, 0)).toBe(43);
    expect(engine.dataValidations(id).map(({ areas, kind, alert }) => [areas, kind, alert])).toEqual([
      [[area("B10:B16")], "list", "information"],
    ]);
    expect(engine.dataValidations(id)[0]?.choices).toContain("数量指标");
    expect(engine.pageSetup(id)).toMatchObject({
      orientation: "portrait",
      paperSize: "A4",
      centerHorizontally: true,
      fitToWidth: 1,
      fitToHeight: 0,
    });
  });

  it("puts them behind the sheet that is named, in their order", async () => {
    const workbook = openWorkbook([formSheet("甲"), formSheet("乙")]);
    const plans = projects(3);
    await createOfficeSheets(pause).addSheets(plans, { after: "甲" });
    expect(sheetNames(workbook)).toEqual(["甲", ...plans.map(({ name }) => name), "乙"]);
  });

  it("puts them in front", async () => {
    const workbook = openWorkbook([formSheet("甲"), formSheet("乙")]);
    const plans = projects(2);
    await createOfficeSheets(pause).addSheets(plans, { after: "" });
    expect(sheetNames(workbook)).toEqual([...plans.map(({ name }) => name), "甲", "乙"]);
  });

  it("tells how far it has come", async () => {
    openWorkbook([formSheet("甲")]);
    const told: string[] = [];
    await createOfficeSheets(pause).addSheets(projects(3), {
      onProgress: (done, total) => told.push(`${done}/${total}`),
    });
    expect(told).toEqual(["0/3", "1/3", "2/3", "3/3"]);
  });

  it("leaves nothing when it is cancelled", async () => {
    const workbook = openWorkbook([formSheet("甲")]);
    const controller = new AbortController();
    const onProgress = (done: number): void => {
      if (done === 1) controller.abort();
    };
    const running = createOfficeSheets(() => {
      controller.abort();
      return Promise.resolve();
    }).addSheets(projects(200), { signal: controller.signal, onProgress });
    await expect(running).rejects.toMatchObject({ name: "AbortError" });
    expect(sheetNames(workbook)).toEqual(["甲"]);
  });

  it("leaves nothing when Excel refuses in the middle", async () => {
    const workbook = openWorkbook([formSheet("甲")]);
    const [first, ...more] = projects(3);
    const bad = { ...first, name: "a/b", rows: [], merges: [], columnWidths: [] };
    await expect(createOfficeSheets(pause).addSheets([...more, bad])).rejects.toMatchObject({ name: "HostError" });
    expect(sheetNames(workbook)).toEqual(["甲"]);
  });

  it.each([0, 1, 5, 60, 400])("leaves nothing when Excel refuses any round trip at its action %i", async (action) => {
    for (const code of ["AccessDenied", "GeneralException", "ItemNotFound"] as const) {
      for (let trip = 1; trip <= 3; trip += 1) {
        const workbook = openWorkbook([formSheet("甲")]);
        const { faults, events } = workbook.office.bridge;
        faults.failRequest(trip, code, action);
        const adding = createOfficeSheets(pause).addSheets(projects(30));
        // The list is a short one, which is over before the later actions.
        if (trip === 1 && action > 5) await adding;
        else {
          await expect(adding).rejects.toMatchObject({ name: "HostError" });
          expect({ code, trip, names: sheetNames(workbook) }).toEqual({ code, trip, names: ["甲"] });
        }
        expect(events.isEnabled).toBe(true);
        closeWorkbook();
      }
    }
  });

  it("leaves a sheet alone to which somebody else gave one of the names meanwhile, and says so", async () => {
    const workbook = openWorkbook([formSheet("甲")]);
    const { engine, office } = workbook;
    const plans = projects(30);
    const name = plans[27]?.name ?? "";
    let trips = 0;
    jest.spyOn(office.bridge.faults, "wait").mockImplementation(() => {
      trips += 1;
      if (trips === 3) engine.write(engine.addSheet(name), 0, 0, [[{ value: "别人的" }]]);
      return Promise.resolve();
    });
    expect(await createOfficeSheets(pause).addSheets(plans)).toEqual({
      kind: "refused",
      reason: "name-taken",
      sheet: name,
    });
    expect(sheetNames(workbook)).toEqual(["甲", name]);
    expect(workbook.valueOf(name, { row: 0, column: 0 })).toBe("别人的");
  });

  it("refuses a name that is taken, whatever its letters' case, and changes nothing", async () => {
    const workbook = openWorkbook([formSheet("Abc")]);
    const plan = { name: "aBC", rows: [], merges: [], columnWidths: [] };
    expect(await createOfficeSheets(pause).addSheets([...projects(1), plan])).toEqual({
      kind: "refused",
      reason: "name-taken",
      sheet: "aBC",
    });
    expect(sheetNames(workbook)).toEqual(["Abc"]);
  });

  it("refuses where the structure is protected", async () => {
    const workbook = openWorkbook([formSheet("甲")]);
    await Excel.run(async (context) => {
      context.workbook.protection.protect();
      await context.sync();
    });
    const sheets = createOfficeSheets(pause);
    const refusal = { kind: "refused", reason: "structure-protected" };
    expect(await sheets.addSheets(projects(1))).toEqual(refusal);
    expect(await sheets.copySheet("甲", ["乙"])).toEqual(refusal);
    expect(await sheets.removeSheets([{ name: "甲" }])).toEqual(refusal);
    expect(sheetNames(workbook)).toEqual(["甲"]);
  });
});
