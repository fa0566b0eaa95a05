import { createOfficeSheets } from "../../src/hosts/office/sheet-editor";
import { readXlsx } from "../../src/hosts/xlsx";
import { writeWorkbook } from "../../src/hosts/xlsx/write-workbook";
import { recognise } from "../../src/recognise/recognise";
import { checkWorkbook } from "../../src/tasks/check-workbook";
import { projectSheets } from "../../src/templates/project-sheets";
import { parseArea, toA1 } from "../../src/workbook/address";
import type { SheetRewrite } from "../../src/workbook/sheet-editor";
import type { SheetPlan } from "../../src/workbook/sheet-plan";
import type { CellValue } from "../../src/workbook/snapshot";
import { formSheet } from "../support/sample-form";
import { closeWorkbook, openWorkbook, type OpenWorkbook } from "./open-workbook";

afterEach(() => {
  jest.restoreAllMocks();
  closeWorkbook();
});

const pause = (): Promise<void> => Promise.resolve();

/** Something to mark. */
const FAULTY = [["产出指标", "数量指标", "养护里程", "全年养护的道路长度", "≧300公里", "年度养护计划"]];

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

function names({ engine }: OpenWorkbook): readonly string[] {
  return engine.sheets().map(({ name }) => name);
}

function area(address: string): NonNullable<ReturnType<typeof parseArea>> {
  const found = parseArea(address);
  if (found === undefined) throw new Error(address);
  return found;
}

/** What an area of the sheet 甲 holds. */
function held({ engine, idOf }: OpenWorkbook, address: string): ReadonlyMap<string, CellValue> {
  const { top, left } = area(address);
  const rows = engine.read(idOf("甲"), area(address)).values;
  return new Map(
    rows.flatMap((line, row) =>
      line.flatMap((value, column) => (value === "" ? [] : [[toA1(top + row, left + column), value] as const])),
    ),
  );
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
    expect(names(workbook)).toHaveLength(count + 1);
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
    expect(names(workbook)).toEqual(["甲", ...plans.map(({ name }) => name), "乙"]);
  });

  it("puts them in front", async () => {
    const workbook = openWorkbook([formSheet("甲"), formSheet("乙")]);
    const plans = projects(2);
    await createOfficeSheets(pause).addSheets(plans, { after: "" });
    expect(names(workbook)).toEqual([...plans.map(({ name }) => name), "甲", "乙"]);
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
    expect(names(workbook)).toEqual(["甲"]);
  });

  it("leaves nothing when Excel refuses in the middle", async () => {
    const workbook = openWorkbook([formSheet("甲")]);
    const [first, ...more] = projects(3);
    const bad = { ...first, name: "a/b", rows: [], merges: [], columnWidths: [] };
    await expect(createOfficeSheets(pause).addSheets([...more, bad])).rejects.toMatchObject({ name: "HostError" });
    expect(names(workbook)).toEqual(["甲"]);
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
          expect({ code, trip, names: names(workbook) }).toEqual({ code, trip, names: ["甲"] });
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
    expect(names(workbook)).toEqual(["甲", name]);
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
    expect(names(workbook)).toEqual(["Abc"]);
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
    expect(names(workbook)).toEqual(["甲"]);
  });
});

describe("copying a sheet", () => {
  it("puts the copies behind it under their new names, in three round trips", async () => {
    const workbook = openWorkbook([formSheet("甲"), formSheet("乙")]);
    expect(await createOfficeSheets(pause).copySheet("甲", ["甲模板", "甲2"])).toEqual({ kind: "done" });
    expect(names(workbook)).toEqual(["甲", "甲模板", "甲2", "乙"]);
    expect(workbook.traffic()).toHaveLength(3);
    const { sheets } = await workbook.host.read();
    expect(sheets[1]?.rows).toEqual(sheets[0]?.rows);
    expect(sheets[1]?.merges).toEqual(sheets[0]?.merges);
  });

  it("leaves our marks on the original alone, and takes the formats of the person along", async () => {
    const workbook = openWorkbook([formSheet("甲", { rows: FAULTY }), formSheet("乙")]);
    const { engine, idOf, host } = workbook;
    engine.addConditionalFormat(idOf("甲"), { areas: [area("A1:B2")], formula: "=TRUE", look: {}, stopIfTrue: false });
    await checkWorkbook(host, { scope: "workbook", locale: "zh-CN" });
    const marks = workbook.marks();
    expect(marks).not.toEqual([]);
    workbook.traffic();
    expect(await createOfficeSheets(pause).copySheet("甲", ["甲模板", "甲2"])).toEqual({ kind: "done" });
    expect(workbook.traffic()).toHaveLength(4);
    expect(workbook.marks()).toEqual(marks);
    const formulas = ["甲模板", "甲2"].map((name) =>
      engine.conditionalFormats(idOf(name)).map(({ formula }) => formula),
    );
    expect(formulas).toEqual([["=TRUE"], ["=TRUE"]]);
  });

  it.each([1, 2, 3, 4])(
    "leaves nothing when Excel refuses round trip %i of the copy of a marked sheet",
    async (trip) => {
      for (const action of [0, 2, 4, 8]) {
        const workbook = openWorkbook([formSheet("甲", { rows: FAULTY })]);
        await checkWorkbook(workbook.host, { scope: "workbook", locale: "zh-CN" });
        const marks = workbook.marks();
        workbook.office.bridge.faults.failRequest(trip, "GeneralException", action);
        const copying = createOfficeSheets(pause).copySheet("甲", ["甲模板"]);
        const outcome = await copying.catch((error: unknown) => error);
        const isDone = JSON.stringify(outcome) === JSON.stringify({ kind: "done" });
        if (!isDone) expect(outcome).toMatchObject({ name: "HostError" });
        expect({ action, names: names(workbook) }).toEqual({ action, names: isDone ? ["甲", "甲模板"] : ["甲"] });
        expect(workbook.marks()).toEqual(marks);
        closeWorkbook();
      }
    },
  );

  it("refuses a sheet that is not there, and a name that is taken", async () => {
    const workbook = openWorkbook([formSheet("甲"), formSheet("乙")]);
    const sheets = createOfficeSheets(pause);
    expect(await sheets.copySheet("丙", ["丁"])).toEqual({ kind: "refused", reason: "no-such-sheet", sheet: "丙" });
    expect(await sheets.copySheet("甲", ["乙"])).toEqual({ kind: "refused", reason: "name-taken", sheet: "乙" });
    expect(names(workbook)).toEqual(["甲", "乙"]);
  });
});

describe("rewriting an area of a sheet", () => {
  const plan: SheetPlan = {
    name: "甲",
    columnWidths: [10],
    rows: [{ row: 0, cells: [{ column: 0, value: "新", link: { sheet: "乙", cell: "B2" } }] }],
    merges: [],
  };
  const rewrite = (cells: ReadonlyMap<string, CellValue>): SheetRewrite => ({
    plan,
    former: { ...plan, rows: [] },
    area: area("A1:F4"),
    held: cells,
  });

  it("blanks the area, writes the plan and leaves the rest", async () => {
    const workbook = openWorkbook([formSheet("甲"), formSheet("乙")]);
    const { engine } = workbook;
    const id = workbook.idOf("甲");
    const rest = engine.read(id, area("A5:F20")).values;
    engine.setLink(id, 2, 0, { documentReference: "'乙'!A1" });
    engine.setFormat(id, area("B3"), { bold: true });
    await createOfficeSheets(pause).rewriteSheet(rewrite(held(workbook, "A1:F4")));
    expect(
      engine
        .read(id, area("A1:F4"))
        .values.flat()
        .filter((value) => value !== ""),
    ).toEqual(["新"]);
    expect(engine.formats(id, area("B3"))).toEqual([[{}]]);
    expect(engine.read(id, area("A5:F20")).values).toEqual(rest);
    expect(engine.links(id)).toEqual([{ row: 0, column: 0, link: { documentReference: "'乙'!B2" } }]);
  });

  it.each([0, 3, 5, 7, 9, 11, 13, 15])(
    "is made again what it was when Excel refuses action %i of the writing",
    async (action) => {
      const workbook = openWorkbook([formSheet("甲"), formSheet("乙")]);
      const { engine, office, host } = workbook;
      const former: SheetPlan = {
        name: "甲",
        columnWidths: [10, 12],
        rows: [
          { row: 0, cells: [{ column: 0, value: "题", style: { bold: true } }] },
          { row: 1, cells: [{ column: 0, value: "乙", link: { sheet: "乙", cell: "A1" } }] },
        ],
        merges: [area("A1:B1")],
      };
      const id = workbook.idOf("甲");
      const state = (): unknown => ({
        cells: engine.read(id, area("A1:C4")).formulas,
        formats: engine.formats(id, area("A1:C4")),
        links: engine.links(id),
        merges: engine.merges(id),
      });
      engine.deleteRows(id, 0, 60);
      const write = (plan: SheetPlan): Promise<unknown> =>
        createOfficeSheets(pause).rewriteSheet({ plan, former, area: area("A1:C4"), held: held(workbook, "A1:C4") });
      await write(former);
      engine.setLink(id, 1, 0, { documentReference: "'乙'!C7" });
      engine.write(id, 3, 2, [[{ formula: "=1+1" }]]);
      const before = state();
      office.bridge.faults.failRequest(3, "GeneralException", action);
      await expect(write(plan)).rejects.toMatchObject({ name: "HostError" });
      expect(state()).toEqual(before);
      expect(office.bridge.events.isEnabled).toBe(true);
      expect(await write(plan)).toMatchObject({ kind: "done" });
      expect((await host.read({ sheets: ["甲"] })).sheets[0]?.rows).toHaveLength(1);
    },
  );

  it("leaves it as it is when it does not hold any more what it held", async () => {
    const workbook = openWorkbook([formSheet("甲"), formSheet("乙")]);
    const { engine } = workbook;
    const before = held(workbook, "A1:F4");
    engine.asUser(() => engine.write(workbook.idOf("甲"), 3, 5, [[{ value: "刚写的" }]]));
    const cells = engine.read(workbook.idOf("甲"), area("A1:F20")).values;
    expect(await createOfficeSheets(pause).rewriteSheet(rewrite(before))).toEqual({
      kind: "refused",
      reason: "changed",
      sheet: "甲",
    });
    expect(engine.read(workbook.idOf("甲"), area("A1:F20")).values).toEqual(cells);
  });

  it("refuses a protected sheet and one that is gone", async () => {
    openWorkbook([{ ...formSheet("甲"), isProtected: true }, formSheet("乙")]);
    const sheets = createOfficeSheets(pause);
    expect(await sheets.rewriteSheet(rewrite(new Map()))).toEqual({
      kind: "refused",
      reason: "protected",
      sheet: "甲",
    });
    expect(await sheets.rewriteSheet({ ...rewrite(new Map()), plan: { ...plan, name: "丙" } })).toEqual({
      kind: "refused",
      reason: "no-such-sheet",
      sheet: "丙",
    });
  });
});

describe("removing sheets", () => {
  const sheets = createOfficeSheets(pause);

  it("removes those that are there, in three round trips", async () => {
    const workbook = openWorkbook([formSheet("甲"), formSheet("乙"), formSheet("丙")]);
    expect(await sheets.removeSheets([{ name: "乙" }, { name: "丁" }, { name: "丙" }])).toEqual({
      kind: "done",
      removed: ["乙", "丙"],
      kept: [],
    });
    expect(names(workbook)).toEqual(["甲"]);
    expect(workbook.traffic()).toHaveLength(3);
  });

  it("keeps the last visible sheet", async () => {
    const workbook = openWorkbook([formSheet("甲"), { ...formSheet("乙"), visibility: "hidden" }]);
    expect(await sheets.removeSheets([{ name: "甲" }])).toEqual({ kind: "refused", reason: "last-sheet" });
    expect(names(workbook)).toEqual(["甲", "乙"]);
  });

  const cells = new Map<string, CellValue>([
    ["B2", "一"],
    ["C4", 2],
  ]);
  /** Sheets that hold these cells. */
  const openHeld = (...added: readonly string[]): OpenWorkbook => {
    const workbook = openWorkbook([formSheet("甲")]);
    const { engine } = workbook;
    for (const name of added) {
      const id = engine.addSheet(name);
      engine.write(id, 1, 1, [[{ value: "一" }]]);
      engine.write(id, 3, 2, [[{ value: 2 }]]);
    }
    return workbook;
  };

  it.each<[string, number, number, CellValue]>([
    ["another value", 1, 1, "二"],
    ["a value in a blank cell", 2, 2, "二"],
    ["a value below", 9, 1, "二"],
    ["a value before", 0, 0, "二"],
    ["a blank cell", 3, 2, ""],
  ])("keeps a sheet with %s, which is in front again", async (_what, row, column, value) => {
    const workbook = openHeld("一", "二");
    const { engine, idOf } = workbook;
    engine.activateSheet(idOf("二"));
    engine.asUser(() => engine.write(idOf("二"), row, column, [[{ value }]]));
    const outcome = await sheets.removeSheets(["一", "二"].map((name) => ({ name, cells })));
    expect(outcome).toEqual({ kind: "done", removed: ["一"], kept: ["二"] });
    expect(engine.sheets().map(({ name, visibility }) => [name, visibility])).toEqual([
      ["甲", "visible"],
      ["二", "visible"],
    ]);
    expect(engine.activeSheet()).toBe(idOf("二"));
  });

  it("loses nothing that a person types before any of its round trips", async () => {
    for (let trip = 1; trip <= 3; trip += 1) {
      const workbook = openHeld("一");
      const { engine, office } = workbook;
      const typed = { isThere: false };
      let trips = 0;
      jest.spyOn(office.bridge.faults, "wait").mockImplementation(() => {
        trips += 1;
        const sheet = engine.sheets().find(({ name }) => name === "一");
        // Nobody can type into a sheet that they cannot see.
        if (trips === trip && sheet?.visibility === "visible") {
          engine.asUser(() => engine.write(sheet.id, 6, 6, [[{ value: "刚写的" }]]));
          typed.isThere = true;
        }
        return Promise.resolve();
      });
      const outcome = await sheets.removeSheets([{ name: "一", cells }]);
      expect({ trip, typed: typed.isThere, outcome }).toEqual({
        trip,
        typed: trip < 3,
        outcome: { kind: "done", removed: trip < 3 ? [] : ["一"], kept: trip < 3 ? ["一"] : [] },
      });
      if (trip < 3) expect(workbook.valueOf("一", { row: 6, column: 6 })).toBe("刚写的");
      jest.restoreAllMocks();
      closeWorkbook();
    }
  });

  it.each([0, 2, 5, 8])(
    "shows all that is left again when Excel refuses any round trip at its action %i",
    async (action) => {
      for (const trip of [2, 3]) {
        const workbook = openHeld("一", "二", "三");
        const { engine, office, idOf } = workbook;
        engine.activateSheet(idOf("三"));
        engine.write(idOf("三"), 0, 0, [[{ value: "别人的" }]]);
        office.bridge.faults.failRequest(trip, "GeneralException", action);
        const removing = sheets.removeSheets(["一", "二", "三"].map((name) => ({ name, cells })));
        const outcome = await removing.catch((error: unknown) => error);
        expect(office.bridge.events.isEnabled).toBe(true);
        expect(engine.sheets().filter(({ visibility }) => visibility !== "visible")).toEqual([]);
        expect(engine.activeSheet()).toBe(idOf("三"));
        if (outcome instanceof Error) await sheets.removeSheets(["一", "二", "三"].map((name) => ({ name, cells })));
        expect({ trip, names: names(workbook) }).toEqual({ trip, names: ["甲", "三"] });
        closeWorkbook();
      }
    },
  );
});
