import type { Session } from "../../commands/session";
import { messages } from "../../src/i18n/messages";
import type { SheetSnapshot } from "../../src/workbook/snapshot";
import type { ApiErrorCode } from "../../workbench/bridge/api-error";
import { formSheet } from "../support/sample-form";
import { closeWorkbook, openWorkbook, type OpenWorkbook } from "./open-workbook";
import { sessionOf } from "../support/session-of";

/** Something a person asks for, and what has been done before. */
export interface Scenario {
  /** Three forms with something to mend when absent. */
  readonly sheets?: () => readonly SheetSnapshot[];
  readonly before: (session: Session) => Promise<unknown>;
  /** Gives the sentence by which a section tells that not all was done. */
  readonly run: (session: Session) => Promise<string | undefined>;
  /**
   * It is done step by step: when Excel refuses, what is left of it can be done by the next try. A step is a round trip, or
   * an action, so that only a refusal in the middle of a round trip leaves something of it.
   */
  readonly steps?: "round trips" | "actions";
  /** Excel itself moves marks along, or copies them: between the task and its check they are neither the old nor the new ones. */
  readonly takesMarksAlong?: boolean;
}

/** What Excel refuses a request with. */
export const CODES: readonly ApiErrorCode[] = [
  "InvalidOperationInCellEditMode",
  "ActivityLimitReached",
  "AccessDenied",
  "GeneralException",
  "ItemNotFound",
  "RequestAborted",
];

export const nothing = (): Promise<void> => Promise.resolve();
export const check = (session: Session): Promise<void> => session.check("workbook");

/** A task that tells nothing but by the state of the session. */
export const untold =
  (run: (session: Session) => Promise<void>): Scenario["run"] =>
  async (session) => {
    await run(session);
    return undefined;
  };

const ROWS = [
  ["产出指标", "数量指标", "养护里程", "全年养护的道路长度", "≧300公里", "年度养护计划"],
  ["产出指标", "质量指标", "养护合格率", "验收合格里程÷养护里程×100%", "≧95%", "《公路养护质量检查评定标准》"],
];

const threeForms = (): readonly SheetSnapshot[] => ["甲", "乙", "丙"].map((name) => formSheet(name, { rows: ROWS }));

interface Opened {
  readonly workbook: OpenWorkbook;
  readonly session: Session;
  readonly reported: unknown[];
}

/** All that a task may change. */
interface State {
  /** Sheets, cells, merged areas and the settings. */
  readonly content: string;
  readonly marks: readonly string[];
  /** What undo would take back. */
  readonly undo: string | undefined;
}

async function open({ before, sheets = threeForms }: Scenario): Promise<Opened> {
  const workbook = openWorkbook(sheets());
  const reported: unknown[] = [];
  const session = sessionOf(workbook, {
    report: (error) => reported.push(error),
  });
  await before(session);
  workbook.traffic();
  return { workbook, session, reported };
}

function stateOf({ workbook: { engine, marks, office }, session }: Opened): State {
  const sheets = engine.sheets().map(({ id, name }) => ({
    name,
    cells: engine.read(id, { top: 0, left: 0, bottom: 40, right: 10 }).values,
    merges: engine
      .merges(id)
      .map((area) => JSON.stringify(area))
      .sort(),
  }));
  const content = JSON.stringify({ sheets, settings: [...office.bridge.settings.entries()] });
  return { content, marks: marks(), undo: session.getState().canUndo?.label };
}

/** Declares that a task comes through any refusal of Excel: told, undone or undoable, and done by the next try. */
export function describeRefusals(name: string, scenario: Scenario): void {
  describe(`${name}, when Excel refuses`, () => {
    const measured = measuredBeforeAll(scenario);

    test.each(CODES)("by %s in any round trip, nothing is half done, and the next try works", async (code) => {
      const { actions, ...ends } = measured();
      for (const request of actions.keys()) await tryRefused(scenario, ends, { request: request + 1, code, action: 0 });
    });
  });
}

/** Actions of a request before which Excel refuses, having done those before them; and the last one. */
const MIDWAY = [1, 5, 12];

/** Declares the same of a refusal in the middle of a round trip: what Excel did before it stays done. */
export function describeRefusalsMidway(name: string, scenario: Scenario): void {
  describe(`${name}, when Excel refuses in the middle of a round trip`, () => {
    const measured = measuredBeforeAll(scenario);

    test.each([...MIDWAY, "last"] as const)(
      "at action %s, nothing is half done, and the next try works",
      async (at) => {
        const { actions, ...ends } = measured();
        for (const [index, count] of actions.entries()) {
          const action = at === "last" ? count - 1 : at;
          if (action < 1 || action >= count) continue;
          await tryRefused(scenario, ends, { request: index + 1, code: "GeneralException", action });
        }
      },
    );
  });
}

/** What a task does when all goes well. */
interface Measured {
  readonly before: State;
  readonly after: State;
  /** Of each round trip. */
  readonly actions: readonly number[];
}

/** Does the task once before the tests of a suite, which take it from here. */
function measuredBeforeAll(scenario: Scenario): () => Measured {
  let measured: Measured | undefined;
  beforeAll(async () => {
    const opened = await open(scenario);
    const before = stateOf(opened);
    expect(await scenario.run(opened.session)).toBeUndefined();
    expect(["failed", "cancelled", "idle"]).not.toContain(opened.session.getState().phase.name);
    const actions = opened.workbook.traffic().map((request) => request.actions);
    measured = { before, after: stateOf(opened), actions };
    expect(actions.length).toBeGreaterThan(1);
    closeWorkbook();
  });
  afterEach(closeWorkbook);
  return () => {
    if (measured === undefined) throw new Error("It is measured before the tests, not while they are declared.");
    return measured;
  };
}

interface Refusal {
  /** The round trip, counted from 1. */
  readonly request: number;
  readonly code: ApiErrorCode;
  /** Counted from 0: those before it are done. */
  readonly action: number;
}

async function tryRefused(
  scenario: Scenario,
  ends: Pick<Measured, "before" | "after">,
  { request, code, action }: Refusal,
): Promise<void> {
  const opened = await open(scenario);
  const { workbook, session } = opened;
  workbook.office.bridge.faults.failRequest(request, code, action);
  const told = await scenario.run(session);
  workbook.office.bridge.faults.clear();
  await expectSound({ opened, scenario, request, isMidway: action > 0, told, ...ends });
  expect({ request, hearing: workbook.office.bridge.events.isEnabled }).toEqual({ request, hearing: true });
  closeWorkbook();
}

interface Tried {
  readonly opened: Opened;
  readonly scenario: Scenario;
  /** The one that was refused. */
  readonly request: number;
  /** Whether a part of it was done. */
  readonly isMidway: boolean;
  readonly told: string | undefined;
  readonly before: State;
  readonly after: State;
}

async function expectSound(tried: Tried): Promise<void> {
  const { opened, scenario, request, told, before, after } = tried;
  const { session, reported } = opened;
  const { phase } = session.getState();
  const now = stateOf(opened);
  const again = async (): Promise<void> => {
    expect({ request, told: await scenario.run(session) }).toEqual({ request, told: undefined });
  };
  if (phase.name === "failed" || phase.name === "idle") {
    expectTold(phase.name === "failed" ? messages("zh-CN").errors[phase.code] : told);
    if (phase.name === "failed") expect(reported).not.toEqual([]);
    if (isStepwise(tried)) expect(now.undo).toBe(before.undo);
    else expect({ request, content: now.content, undo: now.undo }).toEqual({ request, ...without(before) });
    expectMarks(tried, now);
    await again();
  } else if (phase.name === "fixed" && phase.unchecked !== undefined) {
    expectTold(messages("zh-CN").errors[phase.unchecked]);
    expect(reported).not.toEqual([]);
    expect({ request, content: now.content, undo: now.undo }).toEqual({ request, ...without(after) });
    if (scenario.takesMarksAlong !== true) expectMarks(tried, now);
    await session.check("workbook");
  } else if (told !== undefined) {
    expectTold(told);
    if (now.undo !== before.undo) await session.undo();
    expect({ request, content: stateOf(opened).content }).toEqual({ request, content: before.content });
    await again();
  }
  // It is done now; else it found another way.
  expect({ request, ...stateOf(opened) }).toEqual({ request, ...after });
}

function isStepwise({ scenario: { steps }, isMidway }: Tried): boolean {
  return steps === "round trips" || (steps === "actions" && isMidway);
}

/** On every sheet they are as they were, none, or those of the end; of those that go one by one some may be left. */
function expectMarks(tried: Tried, { marks }: State): void {
  const { request, before, after } = tried;
  for (const sheet of new Set(marks.map(sheetOf))) {
    const own = (all: readonly string[]): readonly string[] => all.filter((mark) => sheetOf(mark) === sheet);
    const left = own(before.marks).filter((mark) => marks.includes(mark));
    const possible = [own(before.marks), own(after.marks), ...(isStepwise(tried) ? [left] : [])];
    expect(possible.map((each) => ({ request, marks: each }))).toContainEqual({ request, marks: own(marks) });
  }
}

function sheetOf(mark: string): string {
  return mark.slice(0, mark.lastIndexOf("!"));
}

function expectTold(sentence: string | undefined): void {
  expect(sentence).toMatch(/。$/);
}

function without({ content, undo }: State): Pick<State, "content" | "undo"> {
  return { content, undo };
}
