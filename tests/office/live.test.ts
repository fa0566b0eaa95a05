import { LiveCheck } from "../../commands/live";
import type { ChangeTools, Session } from "../../commands/session";
import { createOfficeRows } from "../../src/hosts/office/rows";
import { createOfficeSheets } from "../../src/hosts/office/sheet-editor";
import type { CheckResult } from "../../src/tasks/check-workbook";
import { insertTemplates } from "../../src/tasks/insert-templates";
import { refreshCatalogue } from "../../src/tasks/refresh-catalogue";
import { saveAsTemplate } from "../../src/tasks/save-as-template";
import type { EditOutcome } from "../../src/workbook/edit";
import type { SheetSnapshot } from "../../src/workbook/snapshot";
import { formSheet, PLAN_FINAL_CELL } from "../support/sample-form";
import type { ApiErrorCode } from "../../workbench/bridge/api-error";
import { closeWorkbook, openWorkbook, type OpenWorkbook } from "./open-workbook";
import { CODES } from "./refusals";
import { sessionOf, through } from "../support/session-of";

/** The last share of the plan: row 7, column F. */
const PLAN_FINAL = { row: 6, column: 5 };
/** Longer than a check waits for the next edit, and than its longest wait. */
const LONG = 20_000;

const clean = (name: string): SheetSnapshot => formSheet(name, {});

interface Opened extends OpenWorkbook {
  readonly session: Session;
  /** Every result there was since the workbook was opened and checked. */
  readonly results: CheckResult[];
  readonly reported: unknown[];
}

const pause = (): Promise<void> => Promise.resolve();
const after = (milliseconds: number): Promise<void> => jest.advanceTimersByTimeAsync(milliseconds);

/** A workbook that was checked, by default with live checking on, in an Excel that tells events a little late. */
async function openChecked(sheets: readonly SheetSnapshot[], isOn = true): Promise<Opened> {
  const workbook = openWorkbook(sheets);
  const reported: unknown[] = [];
  const session = sessionOf(workbook, {
    live: {
      load: () => Promise.resolve({ LiveCheck }),
      preference: { isOn: () => isOn, keep: () => undefined },
    },
    report: (error) => reported.push(error),
  });
  await through(session.follow());
  await through(session.check("workbook"));
  workbook.office.bridge.events.delay(700);
  const results: CheckResult[] = [];
  let last = session.getState().result;
  session.subscribe(() => {
    const { result } = session.getState();
    if (result !== undefined && result !== last) results.push(result);
    last = result;
  });
  workbook.traffic();
  return { ...workbook, session, results, reported };
}

/** Runs a change of the workbook; gives the number of round trips that followed it. */
async function change(opened: Opened, work: (tools: ChangeTools) => Promise<unknown>): Promise<number> {
  const done: EditOutcome = { applied: [], skipped: [], sheets: 1 };
  await through(opened.session.change("insert", async (tools) => (await work(tools), done)));
  opened.traffic();
  await after(LONG);
  return opened.traffic().length;
}

const sheets = createOfficeSheets(pause);

const insert =
  (count: number) =>
  ({ host, journal, onProgress, signal }: ChangeTools): Promise<unknown> =>
    insertTemplates(
      { host, sheets, journal },
      { template: "2015", projects: Array.from({ length: count }, () => ({})) },
      "插入",
      { onProgress, signal },
    );

beforeEach(() => jest.useFakeTimers());
afterEach(() => {
  jest.useRealTimers();
  closeWorkbook();
});

describe("with live checking on, our own work on sheets", () => {
  it("of inserting 34 of them is one check and no more", async () => {
    const opened = await openChecked([clean("甲"), clean("乙")]);
    expect(await change(opened, insert(34))).toBe(0);
    expect(opened.results.map(({ tables }) => tables.length)).toEqual([36]);
    expect(opened.session.getState()).toMatchObject({ phase: { name: "fixed" }, stale: false });
  });

  it.each<[string, (tools: ChangeTools) => Promise<unknown>]>([
    ["making the catalogue", ({ host, journal }) => refreshCatalogue({ host, sheets, journal }, "目录")],
    ["copying one as a template", ({ host, journal }) => saveAsTemplate({ host, sheets, journal }, "甲", "模板")],
    ["renewing the catalogue", renewCatalogue],
    ["removing what was inserted", insertAndTakeBack],
    [
      "inserting rows",
      () => createOfficeRows().insertRows("甲", [{ below: { row: 30, cells: [] }, rows: [[], []], grow: [] }]),
    ],
    ["adding some and failing", addAndFail],
  ])("of %s is one check and no more", async (_what, work) => {
    const opened = await openChecked([clean("甲"), clean("乙")]);
    expect(await change(opened, work)).toBe(0);
    expect(opened.results).toHaveLength(1);
    expect(opened.session.getState().stale).toBe(false);
  });

  it("leaves it listening: an edit on a sheet that was inserted is followed", async () => {
    const opened = await openChecked([clean("甲")]);
    await change(opened, insert(2));
    const { engine, idOf, results } = opened;
    const before = results.length;
    engine.asUser(() => engine.write(idOf("项目2"), 0, 0, [[{ value: "2、" }]]));
    await after(LONG);
    expect(results.length).toBe(before + 1);
    expect(opened.traffic().length).toBeLessThanOrEqual(2);
  });

  it("does not keep a sheet that somebody else adds at the same time from being checked", async () => {
    const opened = await openChecked([clean("甲")]);
    const { engine, office } = opened;
    let trips = 0;
    const spy = jest.spyOn(office.bridge.faults, "wait").mockImplementation(() => {
      trips += 1;
      // Between the two round trips that the sheets take.
      if (trips === 7) engine.asUser(() => copyOf(opened, formSheet("丙")));
      return Promise.resolve();
    });
    await change(opened, insert(30));
    spy.mockRestore();
    expect(trips).toBeGreaterThan(7);
    const { result } = opened.session.getState();
    expect(result?.sheets).toContain("丙");
    expect(result?.findings.map(({ sheet, cell }) => `${sheet}!${cell}`)).toContain(`丙!${PLAN_FINAL_CELL}`);
    expect(engine.sheets()).toHaveLength(32);
  });
});

describe("with live checking off", () => {
  it("inserting sheets does not make the result of the check that follows out of date", async () => {
    const opened = await openChecked([clean("甲")], false);
    expect(await change(opened, insert(3))).toBe(0);
    expect(opened.session.getState()).toMatchObject({ stale: false, live: false });
    opened.engine.asUser(() => opened.engine.deleteSheet(opened.idOf("项目2")));
    await after(LONG);
    expect(opened.session.getState().stale).toBe(true);
  });
});

describe("a check of an edited table", () => {
  const PASSING: readonly ApiErrorCode[] = ["InvalidOperationInCellEditMode", "ActivityLimitReached", "RequestAborted"];

  /** An edit that makes a finding and takes one away: it is read in one round trip and marked in another. */
  function edit({ engine, idOf }: OpenWorkbook, value: number): void {
    engine.asUser(() => engine.write(idOf("乙"), PLAN_FINAL.row, PLAN_FINAL.column, [[{ value }]]));
  }

  it.each(CODES.flatMap((code) => [1, 2].map((request) => [code, request] as const)))(
    "that Excel refuses by %s in round trip %i is done later, or told and done by the next check",
    async (code, request) => {
      const opened = await openChecked([formSheet("甲"), clean("乙")]);
      const { office, session, marks } = opened;
      const before = marks();
      office.bridge.faults.failRequest(request, code);
      edit(opened, 0.9);
      await after(LONG);
      const isDone = [`甲!${PLAN_FINAL_CELL} error`, `乙!${PLAN_FINAL_CELL} error`];
      expect(session.getState().phase.name).toBe("checked");
      if (session.getState().stale) {
        expect(PASSING).not.toContain(code);
        expect(opened.reported).not.toEqual([]);
        expect([before, [], before.slice(0, 1)]).toContainEqual(marks());
        await through(session.check("workbook"));
      }
      expect(session.getState().stale).toBe(false);
      expect(marks()).toEqual(isDone);
      edit(opened, 1);
      await after(LONG);
      expect([marks(), session.getState().stale]).toEqual([before, false]);
      expect(office.bridge.events.isEnabled).toBe(true);
    },
  );

  it("of which every answer takes ten seconds goes on alone, with the last edit in it", async () => {
    const opened = await openChecked([formSheet("甲"), clean("乙")]);
    const { office, session, results, marks } = opened;
    office.bridge.faults.delay(10_000);
    for (const value of [0.9, 0.8, 0.7, 1, 0.95]) {
      edit(opened, value);
      await after(4_000);
      expect(session.getState()).toMatchObject({ phase: { name: "checked" }, stale: false });
    }
    await after(10 * LONG);
    expect(marks()).toEqual([`甲!${PLAN_FINAL_CELL} error`, `乙!${PLAN_FINAL_CELL} error`]);
    expect(results.at(-1)?.findings.map(({ sheet }) => sheet)).toEqual(["甲", "乙"]);
    expect(results.length).toBeLessThanOrEqual(2);
    expect(opened.traffic().length).toBeLessThanOrEqual(4);
  });
});

describe("edits of co-authors", () => {
  it("that come in a storm are few checks, and none of them is lost", async () => {
    const names = Array.from({ length: 12 }, (_, index) => `表${String(index + 1)}`);
    const { engine, idOf, office, results, session, traffic, marks } = await openChecked(names.map(clean));
    // Four minutes of edits, five a second.
    for (let edit = 0; edit < 1_200; edit += 1) {
      const name = names[edit % names.length] ?? "";
      const write = (): void =>
        engine.write(idOf(name), PLAN_FINAL.row, PLAN_FINAL.column, [[{ value: edit % 2 === 0 ? 0.9 : 0.8 }]]);
      office.bridge.events.asCoauthor(() => engine.asUser(write));
      await after(200);
    }
    await after(LONG);
    expect(results.length).toBeGreaterThan(10);
    expect(results.length).toBeLessThan(60);
    expect(traffic().length).toBeLessThan(150);
    expect(session.getState().result?.findings.filter(({ rule }) => rule === "plan-final")).toHaveLength(names.length);
    expect(marks()).toHaveLength(names.length);
    expect(session.getState()).toMatchObject({ stale: false, phase: { name: "checked" } });
  });
});

async function renewCatalogue({ host, journal }: ChangeTools): Promise<void> {
  const target = { host, sheets, journal };
  await refreshCatalogue(target, "目录");
  await insertTemplates(target, { template: "2015", projects: [{}] }, "插入");
  await refreshCatalogue(target, "目录");
}

async function insertAndTakeBack(tools: ChangeTools): Promise<void> {
  await insert(5)(tools);
  await tools.journal.undo(tools.host);
}

async function addAndFail({ host }: ChangeTools): Promise<void> {
  const plan = { rows: [], merges: [], columnWidths: [] };
  await expect(
    sheets.addSheets([
      { ...plan, name: "好" },
      { ...plan, name: "a/b" },
    ]),
  ).rejects.toMatchObject({
    name: "HostError",
  });
  expect((await host.read()).sheets.map(({ name }) => name)).toEqual(["甲", "乙"]);
}

/** Puts a sheet into the workbook as somebody else does. */
function copyOf({ engine }: OpenWorkbook, sheet: SheetSnapshot): void {
  const id = engine.addSheet(sheet.name);
  for (const { row, cells } of sheet.rows)
    for (const { column, value } of cells) engine.write(id, row, column, [[{ value }]]);
  for (const area of sheet.merges) engine.merge(id, area);
}
