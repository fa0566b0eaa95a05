import { TASKS } from "../src/tasks/all-tasks";
import type { Tasks } from "../src/tasks/tasks";
import { HostError } from "../src/workbook/errors";
import { HostDouble } from "../tests/support/host-double";
import { formSheet, PLAN_FINAL_CELL } from "../tests/support/sample-form";
import { createSession } from "./session";
import type { Phase, Session } from "./session";

function open(tasks: () => Promise<Tasks> = () => Promise.resolve(TASKS)): {
  readonly host: HostDouble;
  readonly session: Session;
  readonly reported: unknown[];
} {
  const host = new HostDouble([formSheet("甲"), formSheet("乙", {})]);
  const reported: unknown[] = [];
  const session = createSession({
    host,
    tasks,
    locale: "zh-CN",
    pause: () => Promise.resolve(),
    report: (error) => reported.push(error),
  });
  return { host, session, reported };
}

function phasesOf(session: Session): Phase["name"][] {
  const names: Phase["name"][] = [];
  session.subscribe(() => {
    const { name } = session.getState().phase;
    if (names.at(-1) !== name) names.push(name);
  });
  return names;
}

/** Holds the host up in its next call until the returned function is called. */
function hold(host: HostDouble): () => void {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  host.before = () => held;
  return release;
}

describe("a session", () => {
  it("is idle at first", () => {
    const { session } = open();
    expect(session.getState()).toEqual({
      phase: { name: "idle" },
      result: undefined,
      stale: false,
      selection: undefined,
      selected: [],
      goToFailure: undefined,
      canUndo: undefined,
      section: "check",
      live: undefined,
    });
  });

  it("goes from checking to checked and keeps the result", async () => {
    const { session } = open();
    const phases = phasesOf(session);
    await session.check("workbook");
    expect(phases).toEqual(["checking", "checked"]);
    expect(session.getState().result?.counts).toEqual({ error: 1, warning: 0, hint: 0 });
  });

  it("gives the same state object until something changes, and a new one then", async () => {
    const { session } = open();
    const before = session.getState();
    expect(session.getState()).toBe(before);
    await session.check("workbook");
    expect(session.getState()).not.toBe(before);
  });

  it("tells nobody who has unsubscribed", async () => {
    const { session } = open();
    const listener = jest.fn();
    session.subscribe(listener)();
    await session.check("workbook");
    expect(listener).not.toHaveBeenCalled();
  });

  it("shows the progress of the check", async () => {
    const { session } = open();
    const steps = new Set<string | undefined>();
    session.subscribe(() => {
      const { phase } = session.getState();
      if (phase.name === "checking") steps.add(phase.progress?.step);
    });
    await session.check("workbook");
    expect([...steps]).toEqual([undefined, "read", "check", "mark"]);
  });

  it.each(["check", "clearMarks"] as const)("ignores %s while a check is running", async (second) => {
    const { host, session } = open();
    const release = hold(host);
    const first = session.check("workbook");
    await (second === "check" ? session.check("active-sheet") : session.clearMarks());
    expect(session.getState().phase).toMatchObject({ name: "checking", scope: "workbook" });
    release();
    await first;
    expect(host.calls).toEqual(["read", "mark"]);
  });

  it("says that it is cancelling, then that it was cancelled, and keeps the earlier result", async () => {
    const { host, session } = open();
    await session.check("workbook");
    const earlier = session.getState().result;
    const release = hold(host);
    const check = session.check("workbook");
    session.cancel();
    expect(session.getState().phase).toMatchObject({ name: "checking", cancelling: true });
    release();
    await check;
    expect(session.getState()).toMatchObject({ phase: { name: "cancelled" }, result: earlier });
    expect(host.calls).toEqual(["read", "mark", "read"]);
  });

  it("has nothing to cancel when nothing is running", () => {
    const { session } = open();
    const before = session.getState();
    session.cancel();
    expect(session.getState()).toBe(before);
  });

  it.each([
    ["an error of the host by its code", new HostError("cell-edit-mode", "editing"), "cell-edit-mode"],
    ["any other error as one of the host", new TypeError("x is undefined"), "host"],
  ])("fails with %s, reports it, and can check again", async (_, error, code) => {
    const { host, session, reported } = open();
    host.before = () => {
      throw error;
    };
    await session.check("workbook");
    expect(session.getState().phase).toEqual({ name: "failed", task: "check", code });
    expect(reported).toEqual([error]);
    host.before = () => undefined;
    await session.check("workbook");
    expect(session.getState().phase).toEqual({ name: "checked" });
  });

  it("says when the engine did not load, reports why, and tries again at the next check", async () => {
    const reason = new Error("The file is damaged.");
    const tasks = jest.fn((): Promise<Tasks> => Promise.resolve(TASKS)).mockRejectedValueOnce(reason);
    const { host, session, reported } = open(tasks);
    await session.check("workbook");
    expect(session.getState().phase).toEqual({ name: "failed", task: "check", code: "engine-missing" });
    expect(reported).toMatchObject([{ cause: reason }]);
    expect(host.calls).toEqual([]);
    await session.check("workbook");
    expect(session.getState().phase).toEqual({ name: "checked" });
  });

  it("clears marks without the engine", async () => {
    const { session } = open(() => Promise.reject(new Error("The file is damaged.")));
    await session.clearMarks();
    expect(session.getState().phase).toEqual({ name: "cleared", outcome: { cleared: 0, unmarked: [] } });
  });

  it("clears marks and says how many, and which sheets were left", async () => {
    const { host, session } = open();
    await session.check("workbook");
    host.unmarked = [{ sheet: "乙", reason: "protected" }];
    await session.clearMarks();
    expect(session.getState().phase).toEqual({
      name: "cleared",
      outcome: { cleared: 1, unmarked: [{ sheet: "乙", reason: "protected" }] },
    });
  });

  it("says when clearing failed", async () => {
    const { host, session } = open();
    host.before = () => {
      throw new HostError("access-denied", "read-only");
    };
    await session.clearMarks();
    expect(session.getState().phase).toEqual({ name: "failed", task: "clear", code: "access-denied" });
  });
});

describe("going to a finding", () => {
  it("selects its cell and shows the findings on it", async () => {
    const { host, session } = open();
    await session.check("workbook");
    await session.goTo({ sheet: "甲", cell: PLAN_FINAL_CELL });
    expect(host.calls.at(-1)).toBe(`select 甲!${PLAN_FINAL_CELL}`);
    expect(session.getState().selected).toMatchObject([{ rule: "plan-final" }]);
  });

  it("keeps the result and says why when it does not get there", async () => {
    const { host, session, reported } = open();
    await session.check("workbook");
    const gone = new HostError("sheet-gone", "gone");
    host.before = () => {
      throw gone;
    };
    await session.goTo({ sheet: "甲", cell: PLAN_FINAL_CELL });
    expect(session.getState()).toMatchObject({ phase: { name: "checked" }, goToFailure: "sheet-gone" });
    expect(reported).toEqual([gone]);
    host.before = () => undefined;
    await session.goTo({ sheet: "甲", cell: PLAN_FINAL_CELL });
    expect(session.getState().goToFailure).toBeUndefined();
  });
});

describe("following the workbook", () => {
  it("shows the findings of the cell a person selects, and none elsewhere", async () => {
    const { host, session } = open();
    await session.follow();
    await session.check("workbook");
    host.userSelects({ sheet: "甲", cell: PLAN_FINAL_CELL });
    expect(session.getState().selected).toMatchObject([{ rule: "plan-final" }]);
    host.userSelects({ sheet: "乙", cell: PLAN_FINAL_CELL });
    expect(session.getState()).toMatchObject({ selected: [], selection: { sheet: "乙", cell: PLAN_FINAL_CELL } });
  });

  it("shows the findings of a cell that was selected before the check", async () => {
    const { host, session } = open();
    await session.follow();
    host.userSelects({ sheet: "甲", cell: PLAN_FINAL_CELL });
    await session.check("workbook");
    expect(session.getState().selected).toMatchObject([{ rule: "plan-final" }]);
  });

  it.each([
    ["inside a table", { sheetId: "甲", address: PLAN_FINAL_CELL, remote: false }, true],
    ["by a co-author", { sheetId: "甲", address: PLAN_FINAL_CELL, remote: true }, true],
    ["over whole columns", { sheetId: "甲", address: "A:B", remote: false }, true],
    ["beside every table", { sheetId: "甲", address: "Z99:AA100", remote: false }, false],
    ["on a sheet without tables", { sheetId: "丙", address: PLAN_FINAL_CELL, remote: false }, false],
  ])("knows whether the result is stale after a change %s", async (_, change, stale) => {
    const { host, session } = open();
    await session.follow();
    await session.check("workbook");
    host.userChanges(change);
    expect(session.getState().stale).toBe(stale);
    await session.check("workbook");
    expect(session.getState().stale).toBe(false);
  });

  it("goes on without it where the host cannot tell, and reports that", async () => {
    const { host, session, reported } = open();
    const error = new HostError("unsupported", "no events");
    host.onSelection = () => Promise.reject(error);
    await session.follow();
    expect(reported).toEqual([error]);
    await session.check("workbook");
    expect(session.getState().phase).toEqual({ name: "checked" });
  });
});
