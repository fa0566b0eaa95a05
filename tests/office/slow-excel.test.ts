import type { Phase, Session } from "../../commands/session";
import { lastAnswer } from "../../src/hosts/office/run-excel";
import type { SheetSnapshot } from "../../src/workbook/snapshot";
import { formSheet } from "../support/sample-form";
import { fillIn, insertReport, insertSheets, renewCatalogue, saveTemplate, unfilledForm } from "./changes-of-sections";
import { closeWorkbook, openWorkbook, type OpenWorkbook } from "./open-workbook";
import { sessionOf, through } from "../support/session-of";

/** Milliseconds that every answer of Excel's takes. */
const SLOW = 10_000;
const SECOND = 1_000;
const ROWS = [["产出指标", "数量指标", "养护里程", "全年养护的道路长度", "≧300公里", "年度养护计划"]];

const sheets = (): readonly SheetSnapshot[] => [
  formSheet("甲", { rows: ROWS }),
  formSheet("乙", { rows: ROWS }),
  unfilledForm(),
];

type Run = (session: Session) => Promise<unknown>;

/** Tasks of which nothing is to be left when they are cancelled, and those that finish all the same. */
const TASKS_IN_EXCEL: readonly (readonly [name: string, run: Run, cancelled: "nothing is left" | "it finishes"])[] = [
  ["a check", (session) => session.check("workbook"), "nothing is left"],
  ["inserting 30 sheets", (session) => insertSheets(session, 30), "nothing is left"],
  ["adding the report", insertReport, "nothing is left"],
  ["clearing marks", (session) => session.clearMarks(), "it finishes"],
  ["safe fixes", (session) => session.fixSafe(), "nothing is left"],
  ["filling in new rows", (session) => fillIn(session, true), "it finishes"],
  ["making the catalogue", renewCatalogue, "it finishes"],
  ["saving a sheet as a template", saveTemplate, "it finishes"],
];

interface Opened {
  readonly workbook: OpenWorkbook;
  readonly session: Session;
  readonly phases: Phase[];
}

/** A workbook that was checked. */
async function open(): Promise<Opened> {
  const workbook = openWorkbook(sheets());
  const session = sessionOf(workbook, {
    lastAnswer,
  });
  const phases: Phase[] = [];
  session.subscribe(() => phases.push(session.getState().phase));
  await through(session.check("workbook"));
  workbook.traffic();
  phases.length = 0;
  return { workbook, session, phases };
}

/** All that a task may change in the workbook. */
function contentOf({ workbook: { engine, marks } }: Opened): unknown {
  const cells = engine
    .sheets()
    .map(({ id, name }) => [name, engine.read(id, { top: 0, left: 0, bottom: 40, right: 10 }).values]);
  return { cells, marks: marks() };
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => {
  jest.useRealTimers();
  closeWorkbook();
});

describe.each(TASKS_IN_EXCEL)("while every answer takes ten seconds, %s", (_name, run, whenCancelled) => {
  it("shows that it goes on until the end, and nothing is done twice, however often it is asked for", async () => {
    const quick = await open();
    await through(run(quick.session));
    const [expected, trips] = [contentOf(quick), quick.workbook.traffic().length];
    closeWorkbook();

    const slow = await open();
    const { session, workbook, phases } = slow;
    workbook.office.bridge.faults.delay(SLOW);
    let seconds = 0;
    await through(run(session), {
      step: SECOND,
      before: () => {
        seconds += 1;
        expect(["checking", "fixing", "clearing"]).toContain(session.getState().phase.name);
        void session.check("workbook");
        void session.fixSafe();
        void session.clearMarks();
        void session.undo();
      },
    });
    expect(seconds).toBeGreaterThanOrEqual((trips * SLOW) / SECOND - 1);
    expect(workbook.traffic()).toHaveLength(trips);
    expect(contentOf(slow)).toEqual(expected);
    // What was once told of the progress stays until the end.
    const told = phases.map((phase) => ("progress" in phase ? phase.progress : undefined));
    const first = told.findIndex((progress) => progress !== undefined);
    expect(first === -1 ? [] : told.slice(first, -1)).not.toContain(undefined);
  });

  it(`can be cancelled at any moment: ${whenCancelled}`, async () => {
    const probe = await open();
    const before = contentOf(probe);
    await through(run(probe.session));
    const after = contentOf(probe);
    const trips = probe.workbook.traffic().length;
    for (let second = 5; second < (trips * SLOW) / SECOND; second += 10) {
      closeWorkbook();
      const opened = await open();
      const { session, workbook } = opened;
      workbook.office.bridge.faults.delay(SLOW);
      let seconds = 0;
      await through(run(session), {
        step: SECOND,
        before: () => {
          seconds += 1;
          if (seconds === second) session.cancel();
        },
      });
      workbook.office.bridge.faults.clear();
      const { phase } = session.getState();
      const isCancelled = phase.name === "cancelled";
      expect({ second, content: contentOf(opened) }).toEqual({ second, content: isCancelled ? before : after });
      if (whenCancelled === "it finishes") expect({ second, isCancelled }).toEqual({ second, isCancelled: false });
      // At the first moment nothing was written yet.
      else if (second === 5) expect(isCancelled).toBe(true);
      if (isCancelled) await through(run(session));
      expect({ second, content: contentOf(opened) }).toEqual({ second, content: after });
    }
  });
});
