import type { Session } from "../../commands/session";
import { lastAnswer } from "../../src/hosts/office/run-excel";
import { messages } from "../../src/i18n/messages";
import { changeSettings } from "../../src/tasks/change-settings";
import { SettingsKeptError } from "../../src/workbook/errors";
import type { SheetSnapshot } from "../../src/workbook/snapshot";
import { formSheet } from "../support/sample-form";
import { fillIn, insertSheets, unfilledForm } from "./changes-of-sections";
import { closeWorkbook, openWorkbook, type OpenWorkbook } from "./open-workbook";
import { fixFirst, ignoreFirst } from "./scenarios";
import { sessionOf, through } from "../support/session-of";

const ROWS = [["产出指标", "数量指标", "养护里程", "全年养护的道路长度", "≧300公里", "年度养护计划"]];
/** Milliseconds after which nobody has to wait for an Excel that does not answer. */
const PATIENCE = 20_000;

const sheets = (): readonly SheetSnapshot[] => [formSheet("甲", { rows: ROWS }), unfilledForm()];

interface Task {
  readonly run: (session: Session) => Promise<unknown>;
  readonly before?: (session: Session) => Promise<unknown>;
  /** Which of its calls about settings change them; the others can be done without. */
  readonly needs?: readonly number[];
}

const TASKS_WITH_SETTINGS: Readonly<Record<string, Task>> = {
  "a check": { run: (session) => session.check("workbook") },
  "safe fixes": { run: (session) => session.fixSafe() },
  "fixing one finding": { run: fixFirst },
  "undoing fixes": { before: (session) => session.fixSafe(), run: (session) => session.undo() },
  "ignoring a finding": { run: ignoreFirst, needs: [1, 2] },
  "taking an ignore back": { before: ignoreFirst, run: takeBackFirst, needs: [1, 2] },
  "changing a setting": { run: raiseFloor, needs: [1, 2] },
  "filling in": { run: (session) => fillIn(session, false) },
  "inserting sheets": { run: (session) => insertSheets(session) },
};

async function takeBackFirst(session: Session): Promise<void> {
  const ignore = session.getState().result?.ignored[0]?.ignore;
  if (ignore === undefined) throw new Error("Nothing is ignored.");
  await session.takeBack(ignore);
}

/** As the settings page does it. */
function raiseFloor(session: Session): Promise<void> {
  return session.change("settings", async ({ host, signal }) => {
    const { kind } = await changeSettings(host, (settings) => ({ ...settings, satisfactionFloor: 97 }), signal);
    if (kind !== "ok") throw new SettingsKeptError(kind);
    return { applied: [], skipped: [] };
  });
}

interface Opened {
  readonly workbook: OpenWorkbook;
  readonly session: Session;
}

/** A workbook that was checked, with whatever the task builds on. */
async function open({ before }: Task): Promise<Opened> {
  const workbook = openWorkbook(sheets());
  const session = sessionOf(workbook, {
    lastAnswer,
  });
  await through(session.check("workbook"));
  if (before !== undefined) await through(before(session));
  return { workbook, session };
}

function contentOf({ workbook: { engine, office, marks } }: Opened): unknown {
  const cells = engine
    .sheets()
    .map(({ id, name }) => [name, engine.read(id, { top: 0, left: 0, bottom: 40, right: 10 }).values]);
  return { cells, marks: marks(), settings: office.bridge.settings.entries() };
}

interface Measured {
  /** How often it asks for the settings or saves them. */
  readonly calls: number;
  readonly before: unknown;
  readonly after: unknown;
}

async function measure(task: Task): Promise<Measured> {
  const opened = await open(task);
  const { faults } = opened.workbook.office.bridge.settings;
  const [before, from] = [contentOf(opened), faults.calls];
  await through(task.run(opened.session));
  const measured = { calls: faults.calls - from, before, after: contentOf(opened) };
  closeWorkbook();
  expect(measured.calls).toBeGreaterThan(0);
  return measured;
}

/** Lets everything happen that waits for no answer. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await jest.advanceTimersByTimeAsync(10);
}

/** Tried again, the task comes to its usual end. */
async function expectNextTry({ opened, task, n, after }: Tried): Promise<void> {
  await through(task.run(opened.session));
  expect({ n, phase: opened.session.getState().phase.name }).not.toMatchObject({ phase: "failed" });
  expect({ n, content: contentOf(opened) }).toEqual({ n, content: after });
  await through(opened.session.check("workbook"));
  expect({ n, phase: opened.session.getState().phase }).toEqual({ n, phase: { name: "checked" } });
}

interface Tried {
  readonly opened: Opened;
  readonly task: Task;
  /** The call that failed. */
  readonly n: number;
  readonly after: unknown;
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => {
  jest.useRealTimers();
  closeWorkbook();
});

describe.each(Object.entries(TASKS_WITH_SETTINGS))(
  "when Excel does not tell or save the settings, %s",
  (_name, task) => {
    const { needs = [] } = task;

    it.each([
      [5001, "host"],
      [5004, "cell-edit-mode"],
      [7000, "access-denied"],
    ])(
      "that is refused with %i goes by those it knew, or says %s and leaves them, and the next try works",
      async (number, code) => {
        const { calls, before, after } = await measure(task);
        for (let n = 1; n <= calls; n += 1) {
          const opened = await open(task);
          opened.workbook.office.bridge.settings.faults.refuseCall(n, number);
          await through(task.run(opened.session));
          const { phase, stale } = opened.session.getState();
          if (needs.includes(n)) {
            expect({ n, phase, stale }).toMatchObject({ n, phase: { name: "failed", code }, stale: true });
            expect(messages("zh-CN").errors[code as "host"]).toMatch(/。$/);
            expect({ n, content: contentOf(opened) }).toEqual({ n, content: before });
            await expectNextTry({ opened, task, n, after });
          } else {
            expect({ n, phase: phase.name, unchecked: "unchecked" in phase }).toMatchObject({ n, unchecked: false });
            expect({ n, content: contentOf(opened) }).toEqual({ n, content: after });
          }
          closeWorkbook();
        }
      },
    );

    it("ends by itself where it only reads them, and the settings are not written over where it wanted to change them", async () => {
      const { calls, before, after } = await measure(task);
      for (let n = 1; n <= calls; n += 1) {
        // A saving that is not answered may have been done: only the person can decide to leave it.
        if (n === 2 && needs.includes(n)) continue;
        const opened = await open(task);
        opened.workbook.office.bridge.settings.faults.holdCall(n, "undone");
        const running = task.run(opened.session);
        await jest.advanceTimersByTimeAsync(PATIENCE);
        await through(running);
        const { phase } = opened.session.getState();
        if (needs.includes(n)) {
          expect({ n, phase }).toMatchObject({ n, phase: { name: "failed", code: "busy" } });
          expect({ n, content: contentOf(opened) }).toEqual({ n, content: before });
          await expectNextTry({ opened, task, n, after });
        } else expect({ n, content: contentOf(opened) }).toEqual({ n, content: after });
        closeWorkbook();
      }
    });

    it.each(["done", "undone"] as const)(
      "can be stopped at any call (what it asked for is %s), says so, and the next try works",
      async (work) => {
        const { calls, before, after } = await measure(task);
        for (let n = 1; n <= calls; n += 1) {
          const opened = await open(task);
          const { session, workbook } = opened;
          workbook.office.bridge.settings.faults.holdCall(n, work);
          const running = task.run(session);
          await settle();
          session.cancel();
          await jest.advanceTimersByTimeAsync(PATIENCE);
          await through(running);
          const { phase } = session.getState();
          const isDone = phase.name === "fixed" || phase.name === "checked";
          expect(["fixed", "checked", "cancelled", "failed"]).toContain(phase.name);
          if (phase.name === "failed") expect(phase).toMatchObject({ code: "busy" });
          if (isDone) await through(session.check("workbook"));
          if (isDone) expect({ n, content: contentOf(opened) }).toEqual({ n, content: after });
          else if (work === "undone") expect({ n, content: contentOf(opened) }).toEqual({ n, content: before });
          if (!isDone && (work === "undone" || !needs.includes(n))) await expectNextTry({ opened, task, n, after });
          else if (!isDone) await through(session.check("workbook"));
          closeWorkbook();
        }
      },
    );
  },
);

const CHANGES = Object.entries(TASKS_WITH_SETTINGS).filter(([, { needs }]) => needs !== undefined);

test.each(CHANGES)(
  "%s is not made any more when it was stopped and Excel tells the settings after all",
  async (_name, task) => {
    const opened = await open(task);
    const { session, workbook } = opened;
    const before = contentOf(opened);
    const release = workbook.office.bridge.settings.faults.holdCall(1, "undone");
    const running = task.run(session);
    await settle();
    session.cancel();
    await jest.advanceTimersByTimeAsync(15_000);
    await through(running);
    expect(session.getState().phase).toMatchObject({ name: "failed", code: "busy" });
    release();
    await settle();
    expect(session.getState().phase).toEqual({ name: "cancelled" });
    expect(contentOf(opened)).toEqual(before);
  },
);

test.each(CHANGES)("%s is told when it was stopped and Excel says after all that it saved", async (_name, task) => {
  const { after } = await measure(task);
  const opened = await open(task);
  const { session, workbook } = opened;
  const release = workbook.office.bridge.settings.faults.holdCall(2, "done");
  const running = task.run(session);
  await settle();
  session.cancel();
  await jest.advanceTimersByTimeAsync(15_000);
  await through(running);
  expect(session.getState()).toMatchObject({ phase: { name: "failed", code: "busy" }, stale: true });
  release();
  await settle();
  expect(session.getState().phase).toMatchObject({ name: "fixed" });
  await through(session.check("workbook"));
  expect(contentOf(opened)).toEqual(after);
});

test("a decision that is tried again after Excel did not say that it saved it is kept once", async () => {
  const task = { run: ignoreFirst };
  const opened = await open(task);
  const { session, workbook } = opened;
  workbook.office.bridge.settings.faults.holdCall(2, "done");
  const running = ignoreFirst(session);
  await settle();
  session.cancel();
  await jest.advanceTimersByTimeAsync(15_000);
  await through(running);
  await through(ignoreFirst(session));
  expect(await readIgnores(workbook)).toHaveLength(1);
});

async function readIgnores({ host }: OpenWorkbook): Promise<unknown> {
  const reading = host.readSettings();
  await settle();
  return ((await reading) as { readonly ignores: unknown }).ignores;
}
