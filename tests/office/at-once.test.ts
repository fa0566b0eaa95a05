import { LiveCheck } from "../../commands/live";
import type { Session } from "../../commands/session";
import { checkWorkbook } from "../../src/tasks/check-workbook";
import type { SheetSnapshot } from "../../src/workbook/snapshot";
import { formSheet, PLAN_FINAL_CELL } from "../support/sample-form";
import {
  fillIn,
  insertReport,
  insertSheets,
  renewFullCatalogue,
  saveTemplate,
  unfilledForm,
} from "./changes-of-sections";
import { closeWorkbook, openWorkbook, type OpenWorkbook } from "./open-workbook";
import { sessionOf, through } from "../support/session-of";

/** Milliseconds that every answer of Excel's takes. */
const SLOW = 400;
/** The last share of the plan: row 7, column F. */
const PLAN_FINAL = { row: 6, column: 5 };

const sheets = (): readonly SheetSnapshot[] => [unfilledForm(), formSheet("甲", {}), formSheet("乙")];

type Run = (session: Session) => Promise<unknown>;

const SECTIONS: Readonly<Record<string, Run>> = {
  "filling in cells": (session) => fillIn(session, false),
  "filling in new rows": (session) => fillIn(session, true),
  "inserting sheets": (session) => insertSheets(session),
  "making the catalogue": renewFullCatalogue,
  "saving a sheet as a template": (session) => saveTemplate(session),
  "adding the report": insertReport,
};

interface Opened {
  readonly workbook: OpenWorkbook;
  readonly session: Session;
}

/** A workbook that was checked and is checked again as it is edited, in a slow Excel. */
async function open(): Promise<Opened> {
  const workbook = openWorkbook(sheets());
  const session = sessionOf(workbook, {
    live: {
      load: () => Promise.resolve({ LiveCheck }),
      preference: { isOn: () => true, keep: () => undefined },
    },
  });
  await through(session.follow());
  await through(session.check("workbook"));
  workbook.office.bridge.faults.delay(SLOW);
  return { workbook, session };
}

const after = (milliseconds: number): Promise<void> => jest.advanceTimersByTimeAsync(milliseconds);

/** A person makes the plan of 甲 end below 100 %. */
function type({ workbook: { engine, idOf } }: Opened): void {
  engine.asUser(() => engine.write(idOf("甲"), PLAN_FINAL.row, PLAN_FINAL.column, [[{ value: 0.9 }]]));
}

function contentOf({ workbook: { engine } }: Opened): unknown {
  return engine
    .sheets()
    .map(({ id, name }) => [name, engine.read(id, { top: 0, left: 0, bottom: 40, right: 10 }).values]);
}

/** What the pane shows is what a check finds, and the marks are those. */
async function expectUpToDate({ workbook: { host, marks }, session }: Opened): Promise<void> {
  const { result, stale } = session.getState();
  const shown = result?.findings.map(({ sheet, cell, rule }) => `${sheet}!${cell} ${rule}`);
  const [marked] = [marks()];
  const found = checkWorkbook(host, { scope: "workbook", locale: "zh-CN", pause: () => Promise.resolve() });
  await through(found);
  expect(stale).toBe(false);
  expect(shown).toContain(`甲!${PLAN_FINAL_CELL} plan-final`);
  expect(shown).toEqual((await found).findings.map(({ sheet, cell, rule }) => `${sheet}!${cell} ${rule}`));
  expect(marked).toEqual(marks());
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => {
  jest.useRealTimers();
  closeWorkbook();
});

describe.each(Object.entries(SECTIONS))("%s", (_name, run) => {
  /** What it comes to where nothing else is done. */
  async function alone(): Promise<{ readonly typed: unknown; readonly done: unknown }> {
    const opened = await open();
    type(opened);
    await after(20_000);
    const typed = contentOf(opened);
    await through(run(opened.session));
    const done = contentOf(opened);
    closeWorkbook();
    return { typed, done };
  }

  test("that is asked for while an edit is being checked again waits for it, loses nothing of it, and can be undone", async () => {
    const { typed, done } = await alone();
    // While the edit is still told, waited for, read, and marked.
    for (const moment of [0, 200, 550, 900, 1_300, 1_700]) {
      const opened = await open();
      const { session } = opened;
      type(opened);
      await after(moment);
      const running = run(session);
      await after(0);
      expect({ moment, phase: session.getState().phase.name }).toEqual({ moment, phase: "fixing" });
      await through(running);
      expect({ moment, phase: session.getState().phase }).toMatchObject({
        moment,
        phase: { name: "fixed", skipped: [] },
      });
      await after(20_000);
      expect({ moment, content: contentOf(opened) }).toEqual({ moment, content: done });
      await expectUpToDate(opened);
      await through(session.undo());
      expect({ moment, content: contentOf(opened) }).toEqual({ moment, content: typed });
      closeWorkbook();
    }
  });

  test.each<[string, Run]>([
    ["a check", (session) => session.check("workbook")],
    ["safe fixes", (session) => session.fixSafe()],
    ["clearing the marks", (session) => session.clearMarks()],
    ["itself", run],
  ])("that is asked for while %s is under way changes nothing, and works afterwards", async (_other, other) => {
    const reference = await open();
    await through(other(reference.session));
    const [expected, once] = [contentOf(reference), reference.session.getState()];
    closeWorkbook();

    const opened = await open();
    const { session } = opened;
    const first = other(session);
    for (let moment = 0; moment < 5; moment += 1) {
      await through(run(session));
      expect(["checking", "fixing", "clearing"]).toContain(session.getState().phase.name);
      await after(200);
    }
    await through(first);
    expect(contentOf(opened)).toEqual(expected);
    expect(session.getState().canUndo).toEqual(once.canUndo);
    if (other === run) return;
    await through(run(session));
    expect(session.getState().phase).toMatchObject({ name: "fixed", skipped: [] });
    expect(contentOf(opened)).not.toEqual(expected);
  });
});
