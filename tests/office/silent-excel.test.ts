import type { Session } from "../../commands/session";
import { lastAnswer } from "../../src/hosts/office/run-excel";
import type { SheetSnapshot } from "../../src/workbook/snapshot";
import { formSheet } from "../support/sample-form";
import { fillIn, insertReport, insertSheets, renewCatalogue, saveTemplate, unfilledForm } from "./changes-of-sections";
import { closeWorkbook, openWorkbook, type OpenWorkbook } from "./open-workbook";
import { fixFirst, ignoreFirst } from "./scenarios";
import { sessionOf, through } from "../support/session-of";

const ROWS = [["产出指标", "数量指标", "养护里程", "全年养护的道路长度", "≧300公里", "年度养护计划"]];
/** Milliseconds after which nobody has to wait for an Excel that does not answer. */
const PATIENCE = 15_000;

const sheets = (): readonly SheetSnapshot[] => [formSheet("甲", { rows: ROWS }), unfilledForm()];

type Run = (session: Session) => Promise<unknown>;

const RUNS: readonly (readonly [name: string, run: Run])[] = [
  ["a check", (session) => session.check("workbook")],
  ["clearing marks", (session) => session.clearMarks()],
  ["safe fixes", (session) => session.fixSafe()],
  ["fixing one finding", fixFirst],
  ["ignoring a finding", ignoreFirst],
  ["filling in new rows", (session) => fillIn(session, true)],
  ["inserting sheets", (session) => insertSheets(session)],
  ["making the catalogue", renewCatalogue],
  ["adding the report", insertReport],
  ["saving a sheet as a template", saveTemplate],
];

interface Opened {
  readonly workbook: OpenWorkbook;
  readonly session: Session;
}

/** A workbook that was checked. */
async function open(): Promise<Opened> {
  const workbook = openWorkbook(sheets());
  const session = sessionOf(workbook, {
    lastAnswer,
  });
  await through(session.check("workbook"));
  workbook.traffic();
  return { workbook, session };
}

function contentOf({ workbook: { engine, office } }: Opened): unknown {
  const cells = engine
    .sheets()
    .map(({ id, name }) => [name, engine.read(id, { top: 0, left: 0, bottom: 40, right: 10 }).values]);
  return { cells, settings: office.bridge.settings.entries() };
}

/** How many round trips it takes, and what the workbook holds before and after. */
async function measure(
  run: Run,
): Promise<{ readonly trips: number; readonly before: unknown; readonly after: unknown }> {
  const opened = await open();
  const before = contentOf(opened);
  await through(run(opened.session));
  const measured = { trips: opened.workbook.traffic().length, before, after: contentOf(opened) };
  closeWorkbook();
  return measured;
}

/** Runs it until Excel goes silent, presses stop, and waits until it is let go. */
async function letGo({ session }: Opened, run: Run): Promise<void> {
  const running = run(session);
  await settle();
  session.cancel();
  expect(session.getState().phase).toMatchObject({ cancelling: true });
  await jest.advanceTimersByTimeAsync(PATIENCE);
  await running;
}

/** Lets everything happen that waits for no answer. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await jest.advanceTimersByTimeAsync(10);
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => {
  jest.useRealTimers();
  closeWorkbook();
});

describe.each(RUNS)("where an answer of Excel's never comes, %s", (_name, run) => {
  it.each(["done", "undone"] as const)(
    "ends with a sentence when it is stopped at any round trip (what was asked is %s), and the next try works",
    async (work) => {
      const { trips, before, after } = await measure(run);
      expect(trips).toBeGreaterThan(0);
      for (let trip = 1; trip <= trips; trip += 1) {
        const opened = await open();
        const { workbook, session } = opened;
        workbook.office.bridge.faults.holdRequest(trip, work);
        await letGo(opened, run);
        const { phase } = session.getState();
        // What was changed is told as changed: only the check that follows is missing.
        const isDone = phase.name === "fixed";
        expect({ trip, phase }).toMatchObject({ trip, phase: isDone ? { unchecked: "busy" } : { code: "busy" } });
        expect({ trip, stale: session.getState().stale }).toEqual({ trip, stale: true });
        if (isDone) expect({ trip, content: contentOf(opened) }).toEqual({ trip, content: after });
        else if (work === "undone" && trip === 1) expect(contentOf(opened)).toEqual(before);
        await through(session.check("workbook"));
        expect({ trip, phase: session.getState().phase }).toEqual({ trip, phase: { name: "checked" } });
        expect(session.getState().stale).toBe(false);
        if (trip === 1 && work === "undone" && !isDone) {
          await through(run(session));
          expect(contentOf(opened)).toEqual(after);
        }
        closeWorkbook();
      }
    },
  );

  it("is told and can be undone when the answer comes after all", async () => {
    const { trips, before, after } = await measure(run);
    for (let trip = 1; trip <= trips; trip += 1) {
      const opened = await open();
      const { workbook, session } = opened;
      const release = workbook.office.bridge.faults.holdRequest(trip, "undone");
      await letGo(opened, run);
      release();
      await settle();
      const { phase, canUndo } = session.getState();
      if (phase.name === "cancelled") expect({ trip, content: contentOf(opened) }).toEqual({ trip, content: before });
      else {
        expect(["checked", "cleared", "fixed"]).toContain(phase.name);
        expect({ trip, content: contentOf(opened) }).toEqual({ trip, content: after });
      }
      if (canUndo !== undefined) {
        await through(session.undo());
        expect({ trip, content: contentOf(opened) }).toEqual({ trip, content: before });
      }
      closeWorkbook();
    }
  });
});
