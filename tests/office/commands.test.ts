import type { App } from "../../commands/start";
import { parseCell } from "../../src/workbook/address";
import { formSheet, PLAN_FINAL_CELL } from "../support/sample-form";
import { closeWorkbook, openWorkbook, type OpenWorkbook } from "./open-workbook";

afterEach(closeWorkbook);

/** Loads the page's first bundle, as it is, over an open workbook whose pane is closed. */
async function loadPage(): Promise<OpenWorkbook & { readonly app: App; readonly isPaneVisible: () => boolean }> {
  let isVisible = false;
  const workbook = openWorkbook([formSheet("甲"), formSheet("乙")], {
    pane: {
      setVisible: (visible) => {
        isVisible = visible;
      },
      isVisible: () => isVisible,
      handlersReady: () => undefined,
    },
  });
  let app: App | undefined;
  await jest.isolateModulesAsync(async () => {
    await import("../../commands/commands");
    app = await (await import("../../commands/start")).app;
  });
  if (app === undefined) throw new Error("The page did not start.");
  // From here on it hears what happens in the workbook.
  for (let turn = 0; turn < 10; turn += 1) await workbook.office.settled();
  return { ...workbook, app, isPaneVisible: () => isVisible };
}

describe("the ribbon over an open workbook", () => {
  it("checks every sheet with the pane closed, marks, and opens the pane", async () => {
    const { office, app, marks, isPaneVisible } = await loadPage();
    await office.runCommand("checkWorkbook");
    expect(marks()).toHaveLength(2);
    expect(app.session?.getState().result?.findings).toHaveLength(2);
    expect(isPaneVisible()).toBe(true);
  });

  it("checks the sheet in front", async () => {
    const { office, app, engine, idOf, marks } = await loadPage();
    engine.activateSheet(idOf("乙"));
    await office.runCommand("checkSheet");
    expect(app.session?.getState().result?.sheets).toEqual(["乙"]);
    expect(marks()).toHaveLength(1);
  });

  it("clears the marks and leaves the pane closed", async () => {
    const { office, host, marks, isPaneVisible } = await loadPage();
    await host.mark([{ sheet: "甲", cell: "B6", severity: "error" }], ["甲"]);
    await office.runCommand("clearMarks");
    expect(marks()).toEqual([]);
    expect(isPaneVisible()).toBe(false);
  });

  it("opens the pane", async () => {
    const { office, isPaneVisible } = await loadPage();
    await office.runCommand("openPane");
    expect(isPaneVisible()).toBe(true);
  });

  it("follows the selection of the person", async () => {
    const { office, app, engine, idOf } = await loadPage();
    await office.runCommand("checkWorkbook");
    const finding = app.session?.getState().result?.findings[1];
    if (finding === undefined) throw new Error("The check found nothing.");
    await app.session?.goTo(finding);
    expect(engine.selection().sheet).toBe(idOf("乙"));
    expect(app.session?.getState().selected).toEqual([finding]);
    engine.asUser(() => {
      engine.select(idOf("甲"), [{ top: 0, left: 0, bottom: 0, right: 0 }]);
    });
    for (let turn = 0; turn < 10; turn += 1) await office.settled();
    expect(app.session?.getState()).toMatchObject({ selection: { sheet: "甲", cell: "A1" }, selected: [] });
  });

  it("checks a table again by itself after the person typed in it", async () => {
    const { office, app, engine, idOf, marks } = await loadPage();
    await office.runCommand("checkWorkbook");
    const { session } = app;
    if (session === undefined) throw new Error("The page has no workbook.");
    const before = session.getState().result;
    const isNew = new Promise<void>((resolve) => {
      session.subscribe(() => {
        if (session.getState().result !== before) resolve();
      });
    });
    const { row, column } = parseCell(PLAN_FINAL_CELL) ?? { row: -1, column: -1 };
    engine.asUser(() => {
      engine.write(idOf("甲"), row, column, [[{ value: 1 }]]);
    });
    await isNew;
    expect(session.getState()).toMatchObject({ stale: false, result: { findings: [{ sheet: "乙" }] } });
    expect(marks()).toHaveLength(1);
  });

  it("knows that the result is stale after the person typed in a table, where it does not check again", async () => {
    const { office, app, engine, idOf } = await loadPage();
    app.session?.setLive(false);
    await office.runCommand("checkWorkbook");
    expect(app.session?.getState().stale).toBe(false);
    engine.asUser(() => {
      engine.write(idOf("甲"), 3, 2, [[{ value: 130 }]]);
    });
    await office.settled();
    expect(app.session?.getState().stale).toBe(true);
  });

  it("knows that the result is stale after the person copied a sheet with its marks, where it does not check again", async () => {
    const { office, app, engine, idOf } = await loadPage();
    app.session?.setLive(false);
    await office.runCommand("checkWorkbook");
    engine.asUser(() => engine.copySheet(idOf("甲"), "甲 (2)"));
    await office.settled();
    expect(app.session?.getState().stale).toBe(true);
  });
});
