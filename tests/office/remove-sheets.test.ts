import { createOfficeSheets } from "../../src/hosts/office/sheet-editor";
import type { CellValue } from "../../src/workbook/snapshot";
import { formSheet } from "../support/sample-form";
import { closeWorkbook, openWorkbook, sheetNames, type OpenWorkbook } from "./open-workbook";

afterEach(() => {
  jest.restoreAllMocks();
  closeWorkbook();
});

const pause = (): Promise<void> => Promise.resolve();

describe("removing sheets", () => {
  const sheets = createOfficeSheets(pause);

  it("removes those that are there, in three round trips", async () => {
    const workbook = openWorkbook([formSheet("甲"), formSheet("乙"), formSheet("丙")]);
    expect(await sheets.removeSheets([{ name: "乙" }, { name: "丁" }, { name: "丙" }])).toEqual({
      kind: "done",
      removed: ["乙", "丙"],
      kept: [],
    });
    expect(sheetNames(workbook)).toEqual(["甲"]);
    expect(workbook.traffic()).toHaveLength(3);
  });

  it("keeps the last visible sheet", async () => {
    const workbook = openWorkbook([formSheet("甲"), { ...formSheet("乙"), visibility: "hidden" }]);
    expect(await sheets.removeSheets([{ name: "甲" }])).toEqual({ kind: "refused", reason: "last-sheet" });
    expect(sheetNames(workbook)).toEqual(["甲", "乙"]);
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
        expect({ trip, names: sheetNames(workbook) }).toEqual({ trip, names: ["甲", "三"] });
        closeWorkbook();
      }
    },
  );
});
