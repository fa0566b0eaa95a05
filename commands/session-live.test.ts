import { TASKS } from "../src/tasks/all-tasks";
import { HostError } from "../src/workbook/errors";
import type { CellChange } from "../src/workbook/host";
import type { SheetSnapshot } from "../src/workbook/snapshot";
import { HostDouble } from "../tests/support/host-double";
import { formSheet, PLAN_FINAL_CELL } from "../tests/support/sample-form";
import { LiveCheck } from "./live";
import { createSession } from "./session";
import type { Session } from "./session";

interface Opened {
  readonly host: HostDouble;
  readonly session: Session;
  readonly reported: unknown[];
  readonly kept: boolean[];
}

/** A workbook with a finding on its first sheet, checked and followed; only timers are not real. */
async function openChecked(scope: "workbook" | "active-sheet" = "workbook", on = true): Promise<Opened> {
  const host = new HostDouble([formSheet("甲"), formSheet("乙", {}), formSheet("丙", {})]);
  const reported: unknown[] = [];
  const kept: boolean[] = [];
  const session = createSession({
    host,
    tasks: () => Promise.resolve(TASKS),
    locale: "zh-CN",
    pause: () => Promise.resolve(),
    live: {
      load: () => Promise.resolve({ LiveCheck }),
      preference: { isOn: () => on, keep: (value) => kept.push(value) },
    },
    report: (error) => reported.push(error),
  });
  await session.follow();
  await session.check(scope);
  host.calls.length = 0;
  return { host, session, reported, kept };
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const after = (milliseconds: number): Promise<void> => jest.advanceTimersByTimeAsync(milliseconds);

/** Puts another form in the place of a sheet, and tells so as Excel does. */
function edit(
  { host }: Opened,
  name: string,
  change: Parameters<typeof formSheet>[1],
  told: Partial<CellChange> = {},
): void {
  host.sheets = host.sheets.map((sheet) => (sheet.name === name ? formSheet(name, change) : sheet));
  host.userChanges({ sheetId: name, address: PLAN_FINAL_CELL, remote: false, ...told });
}

/** Where plans end below 100 %, and in which table. */
const findings = ({ session }: Opened): readonly string[] =>
  (session.getState().result?.findings ?? [])
    .filter(({ rule }) => rule === "plan-final")
    .map(({ sheet, cell, table }) => `${sheet}!${cell} ${table}`);
const marks = ({ host }: Opened): readonly string[] => host.marks.map(({ sheet, cell }) => `${sheet}!${cell}`);
const WRONG_PLAN = { plan: [0.2, 0.5, 0.75, 0.9] };
const AT = PLAN_FINAL_CELL;

describe("after a check, while a person edits", () => {
  test("only the edited sheet is read, its findings and marks follow, and the phase stays", async () => {
    const opened = await openChecked();
    expect(findings(opened)).toEqual([`甲!${AT} 0`]);
    edit(opened, "乙", WRONG_PLAN);
    await after(1000);
    expect(findings(opened)).toEqual([`甲!${AT} 0`, `乙!${AT} 1`]);
    expect(marks(opened)).toEqual([`甲!${AT}`, `乙!${AT}`]);
    expect(opened.host.calls).toEqual(["reread 乙", "mark"]);
    expect(opened.session.getState()).toMatchObject({
      phase: { name: "checked" },
      stale: false,
      goToFailure: undefined,
    });
    edit(opened, "甲", {});
    await after(1000);
    expect([findings(opened), marks(opened)]).toEqual([[`乙!${AT} 1`], [`乙!${AT}`]]);
  });

  test("an edit that changes no finding writes nothing, so that Excel's undo list stays", async () => {
    const opened = await openChecked();
    edit(opened, "乙", {});
    await after(1000);
    expect(opened.host.calls).toEqual(["reread 乙"]);
  });

  test("edits that follow one another are one check, half a second after the last", async () => {
    const opened = await openChecked();
    for (let typed = 0; typed < 5; typed += 1) {
      edit(opened, "乙", WRONG_PLAN);
      await after(300);
    }
    expect(opened.host.calls).toEqual([]);
    await after(300);
    expect(opened.host.calls).toEqual(["reread 乙", "mark"]);
  });

  test("co-authors who never stop put it off for five seconds at most", async () => {
    const opened = await openChecked();
    for (let moment = 0; moment < 200; moment += 1) {
      edit(opened, moment % 2 === 0 ? "乙" : "丙", {}, { remote: true });
      await after(100);
    }
    expect(opened.host.calls.length).toBeGreaterThanOrEqual(3);
    expect(opened.host.calls.length).toBeLessThanOrEqual(5);
    expect(new Set(opened.host.calls)).toEqual(new Set(["reread 乙 丙"]));
  });

  test("what a rule compares between tables is compared again", async () => {
    const opened = await openChecked();
    const copied = formSheet("乙", {});
    opened.host.sheets = opened.host.sheets.map((sheet) =>
      sheet.name === "丙" ? { ...copied, id: "丙", name: "丙" } : sheet,
    );
    opened.host.userChanges({ sheetId: "丙", address: "A1", remote: false });
    await after(1000);
    const rules = opened.session.getState().result?.findings.map(({ rule, sheet }) => `${rule} ${sheet}`);
    expect(rules?.some((rule) => rule.endsWith(" 丙"))).toBe(true);
    expect(opened.host.calls).toEqual(["reread 丙", "mark"]);
  });

  test("the findings of the selected cell follow, and nothing is selected", async () => {
    const opened = await openChecked();
    opened.host.userSelects({ sheet: "乙", cell: AT });
    edit(opened, "乙", WRONG_PLAN);
    await after(1000);
    expect(opened.session.getState().selected).toMatchObject([{ rule: "plan-final", sheet: "乙" }]);
    expect(opened.host.calls.filter((call) => call.startsWith("select"))).toEqual([]);
  });

  test("it waits while a cell is being edited, and tries again", async () => {
    const opened = await openChecked();
    let refusals = 3;
    opened.host.before = () => {
      refusals -= 1;
      if (refusals >= 0) throw new HostError("cell-edit-mode", "editing");
    };
    edit(opened, "乙", WRONG_PLAN);
    await after(10_000);
    expect(findings(opened)).toEqual([`甲!${AT} 0`, `乙!${AT} 1`]);
    expect(opened.session.getState().stale).toBe(false);
    expect(opened.reported).toEqual([]);
  });

  test.each([
    ["Excel refuses", {}, new HostError("access-denied", "read-only")],
    ["cells were moved in a way that is not told", { shift: "unknown" as const }, undefined],
  ])("the result is out of date when %s, until the next check", async (_, told, error) => {
    const opened = await openChecked();
    opened.host.before = () => {
      if (error !== undefined) throw error;
    };
    edit(opened, "乙", WRONG_PLAN, told);
    await after(1000);
    expect(opened.session.getState()).toMatchObject({ stale: true, phase: { name: "checked" } });
    opened.host.before = () => undefined;
    edit(opened, "乙", WRONG_PLAN);
    await after(10_000);
    expect(opened.session.getState().stale).toBe(true);
    await opened.session.check("workbook");
    expect(opened.session.getState().stale).toBe(false);
    edit(opened, "乙", {});
    await after(1000);
    expect(findings(opened)).toEqual([`甲!${AT} 0`]);
  });

  test("marks that were cleared stay away until the next check", async () => {
    const opened = await openChecked();
    await opened.session.clearMarks();
    edit(opened, "乙", WRONG_PLAN);
    await after(1000);
    expect(findings(opened)).toHaveLength(2);
    expect(marks(opened)).toEqual([]);
  });

  test("a task has the workbook for itself, and what was edited meanwhile is checked afterwards", async () => {
    const opened = await openChecked();
    edit(opened, "乙", {});
    opened.host.before = (call) => {
      opened.host.before = () => undefined;
      if (call === "read") setTimeout(() => edit(opened, "丙", WRONG_PLAN), 0);
      return after(2000);
    };
    await opened.session.check("workbook");
    expect(opened.host.calls).toEqual(["read", "mark"]);
    await after(1000);
    expect(opened.host.calls.slice(2)).toEqual(["reread 丙"]);
    expect(findings(opened)).toEqual([`甲!${AT} 0`, `丙!${AT} 2`]);
  });

  test("fifty checks keep no more than one", async () => {
    const opened = await openChecked();
    const size = (): number => JSON.stringify(opened.session.getState()).length;
    const sizes: number[] = [];
    for (let round = 0; round < 50; round += 1) {
      edit(opened, "乙", round % 2 === 0 ? WRONG_PLAN : {});
      await after(1000);
      sizes.push(size());
    }
    expect(sizes.slice(-2)).toEqual(sizes.slice(0, 2));
  });
});

describe("when sheets change", () => {
  const sheetsOf = ({ host }: Opened): readonly SheetSnapshot[] => host.sheets;

  test("a new one is read with its merged areas, and its findings take their place", async () => {
    const opened = await openChecked();
    const [first, ...others] = sheetsOf(opened);
    opened.host.sheets = [first, formSheet("新"), ...others].flatMap((sheet) => sheet ?? []);
    opened.host.userChangesSheets({ kind: "added", sheetId: "新" });
    await after(1000);
    expect(findings(opened)).toEqual([`甲!${AT} 0`, `新!${AT} 1`]);
    expect(opened.session.getState().result?.sheets).toEqual(["甲", "新", "乙", "丙"]);
  });

  test("the findings of a deleted one fall away, and the tables after it move up", async () => {
    const opened = await openChecked();
    edit(opened, "丙", WRONG_PLAN);
    await after(1000);
    opened.host.sheets = sheetsOf(opened).filter(({ name }) => name !== "甲");
    opened.host.userChangesSheets({ kind: "deleted", sheetId: "甲" });
    await after(1000);
    expect(findings(opened)).toEqual([`丙!${AT} 1`]);
    expect(opened.session.getState().result?.counts).toEqual({ error: 1, warning: 0, hint: 0 });
  });

  test.each(["renamed", "moved"] as const)("the findings of a %s one follow without being read again", async (kind) => {
    const opened = await openChecked();
    opened.host.sheets =
      kind === "moved"
        ? [...sheetsOf(opened).slice(1), ...sheetsOf(opened).slice(0, 1)]
        : sheetsOf(opened).map((sheet) => (sheet.name === "甲" ? { ...sheet, name: "一" } : sheet));
    opened.host.userChangesSheets({ kind, sheetId: "甲" });
    await after(1000);
    expect(findings(opened)).toEqual([kind === "moved" ? `甲!${AT} 2` : `一!${AT} 0`]);
    expect(opened.host.calls.filter((call) => call !== "mark")).toEqual(["reread "]);
  });

  test("a rename that Excel did not tell is found when a finding's sheet is missed", async () => {
    const opened = await openChecked();
    opened.host.sheets = sheetsOf(opened).map((sheet) => (sheet.name === "甲" ? { ...sheet, name: "一" } : sheet));
    opened.host.before = (call) => {
      if (call.startsWith("select")) throw new HostError("sheet-gone", "gone");
    };
    await opened.session.goTo({ sheet: "甲", cell: AT });
    await after(1000);
    expect(findings(opened)).toEqual([`一!${AT} 0`]);
  });

  test("rows that were inserted take the merged areas along", async () => {
    const opened = await openChecked();
    const before = findings(opened);
    opened.host.sheets = sheetsOf(opened).map((sheet) =>
      sheet.name === "甲" ? { ...sheet, rows: sheet.rows.map((row) => ({ ...row, row: row.row + 2 })) } : sheet,
    );
    const shift = { lines: "rows", kind: "inserted" } as const;
    opened.host.userChanges({ sheetId: "甲", address: "1:2", remote: false, shift });
    await after(1000);
    const row = Number(AT.replace(/\D/g, ""));
    expect(before).toEqual([`甲!${AT} 0`]);
    expect(findings(opened)).toEqual([`甲!${AT.replace(/\d+/, String(row + 2))} 0`]);
    expect(opened.host.calls).toEqual(["reread 甲", "mark"]);
  });

  test("a check of one sheet follows that sheet only", async () => {
    const opened = await openChecked("active-sheet");
    edit(opened, "乙", WRONG_PLAN);
    await after(1000);
    expect(opened.host.calls).toEqual([]);
    edit(opened, "甲", {});
    await after(1000);
    expect(findings(opened)).toEqual([]);
  });
});

describe("when a check of the whole comes to nothing", () => {
  test("an edit before it is still followed after it was cancelled", async () => {
    const opened = await openChecked();
    edit(opened, "乙", WRONG_PLAN);
    const check = opened.session.check("workbook");
    opened.session.cancel();
    await check;
    expect(opened.session.getState()).toMatchObject({ phase: { name: "cancelled" }, stale: false });
    expect(findings(opened)).toEqual([`甲!${AT} 0`]);
    await after(1000);
    expect(findings(opened)).toEqual([`甲!${AT} 0`, `乙!${AT} 1`]);
  });

  test("an edit before it is still followed after Excel refused it", async () => {
    const opened = await openChecked();
    edit(opened, "乙", WRONG_PLAN);
    jest.spyOn(opened.host, "read").mockRejectedValueOnce(new HostError("busy", "busy"));
    await opened.session.check("workbook");
    expect(opened.session.getState().phase).toMatchObject({ name: "failed", code: "busy" });
    await after(1000);
    expect(findings(opened)).toEqual([`甲!${AT} 0`, `乙!${AT} 1`]);
  });

  test("nothing is read again where nothing was edited", async () => {
    const opened = await openChecked();
    const check = opened.session.check("workbook");
    opened.session.cancel();
    await check;
    opened.host.calls.length = 0;
    await after(5000);
    expect(opened.host.calls).toEqual([]);
  });
});

describe("the switch", () => {
  test("off, a change only makes the result out of date", async () => {
    const opened = await openChecked("workbook", false);
    edit(opened, "乙", WRONG_PLAN);
    await after(1000);
    expect(opened.host.calls).toEqual([]);
    expect(opened.session.getState()).toMatchObject({ stale: true, live: false });
  });

  test("is kept, and holds from then on", async () => {
    const opened = await openChecked();
    opened.session.setLive(false);
    edit(opened, "乙", {});
    await after(1000);
    expect(opened.host.calls).toEqual([]);
    opened.session.setLive(true);
    await opened.session.check("workbook");
    edit(opened, "乙", WRONG_PLAN);
    await after(1000);
    expect(findings(opened)).toHaveLength(2);
    expect(opened.kept).toEqual([false, true]);
  });
});
