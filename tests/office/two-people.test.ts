import { createSession, type Session } from "../../commands/session";
import { TASKS } from "../../src/tasks/all-tasks";
import { parseArea, toA1, type Area } from "../../src/workbook/address";
import type { SheetSnapshot } from "../../src/workbook/snapshot";
import { ignoreFirst } from "./scenarios";
import { createOfficeHost } from "../../src/hosts/office/office-host";
import { ignoreFinding } from "../../src/tasks/change-settings";
import { checkWorkbook, type CheckResult } from "../../src/tasks/check-workbook";
import { recheck } from "../../src/tasks/recheck";
import type { WorkbookHost } from "../../src/workbook/host";
import { markFormula } from "../../src/workbook/mark";
import { formSheet, PLAN_FINAL_CELL } from "../support/sample-form";
import { closeWorkbook, openWorkbook, type OpenWorkbook } from "./open-workbook";

afterEach(closeWorkbook);

const pause = (): Promise<void> => Promise.resolve();
const check = (host: WorkbookHost): Promise<CheckResult> =>
  checkWorkbook(host, { scope: "workbook", locale: "zh-CN", pause });

const MARKS = [`甲!${PLAN_FINAL_CELL} error`, `乙!${PLAN_FINAL_CELL} error`];
/** The last share of the plan: row 7, column F. */
const PLAN_FINAL = { row: 6, column: 5 };

/** A workbook in which somebody else works too, in an add-in of their own. */
function open(...sheets: readonly SheetSnapshot[]): OpenWorkbook & { readonly other: WorkbookHost } {
  const workbook = openWorkbook(sheets.length > 0 ? sheets : [formSheet("甲"), formSheet("乙")]);
  return { ...workbook, other: createOfficeHost({ pause }) };
}

/** Marks beside those that stand there, as when two people check in the same moment. */
function markTwice({ engine, idOf }: OpenWorkbook): void {
  for (const name of ["甲", "乙"]) {
    const areas = [{ top: PLAN_FINAL.row, left: PLAN_FINAL.column, bottom: PLAN_FINAL.row, right: PLAN_FINAL.column }];
    const look = { fill: "#FFC7CE" };
    engine.addConditionalFormat(idOf(name), { areas, formula: markFormula("error"), look, stopIfTrue: false });
  }
}

describe("a workbook that two people check", () => {
  it("has one set of marks, whoever checked last", async () => {
    const { host, other, marks } = open();
    await check(host);
    await check(other);
    expect(marks()).toEqual(MARKS);
    await check(host);
    expect(marks()).toEqual(MARKS);
  });

  it("loses both sets where both marked it in the same moment", async () => {
    const workbook = open();
    const { host, other, marks } = workbook;
    await check(host);
    markTwice(workbook);
    expect(marks()).toHaveLength(4);
    await check(other);
    expect(marks()).toEqual(MARKS);
    markTwice(workbook);
    expect(await host.clearMarks()).toMatchObject({ unmarked: [] });
    expect(marks()).toEqual([]);
  });

  it("keeps its marks right where one follows edits over the other's marks", async () => {
    const { host, other, engine, idOf, marks } = open();
    const { basis, ...result } = await check(host);
    if (basis === undefined) throw new Error("The check kept nothing to build on.");
    await check(other);
    engine.asUser(() => engine.write(idOf("乙"), PLAN_FINAL.row, PLAN_FINAL.column, [[{ value: 1 }]]));
    const change = { sheetId: idOf("乙"), address: PLAN_FINAL_CELL, remote: true };
    const changes = { cells: new Map([[idOf("乙"), [change]]]), added: new Set<string>() };
    await recheck(host, { ...result, basis }, changes, { locale: "zh-CN", mark: true, pause });
    expect(marks()).toEqual(MARKS.slice(0, 1));
    await other.clearMarks();
    expect(marks()).toEqual([]);
  });

  it("keeps what both decided to leave, and each sees what the other decided", async () => {
    const { host, office } = open();
    const result = await check(host);
    const [first, second] = result.findings;
    if (first === undefined || second === undefined) throw new Error("There must be two findings.");
    // The other's page saves while ours still has the settings as they were when it was opened.
    const theirs = {
      rule: "plan-final",
      reason: "已报批",
      about: { project: "别的项目", field: "plan[3]", text: "90%" },
    };
    office.bridge.settings.set("jibiao", JSON.stringify({ version: 1, ignores: [theirs] }));
    await ignoreFinding(host, first, result.tables, { reason: "已核对", scope: "place" });
    expect(await host.readSettings()).toMatchObject({ ignores: [theirs, { reason: "已核对" }] });

    const [, kept] = office.bridge.settings.entries()[0] ?? [];
    const record = JSON.parse(kept ?? "{}") as { readonly ignores: readonly unknown[] };
    const all = { ...record, ignores: [...record.ignores, { rule: "plan-final", reason: "不再提示" }] };
    office.bridge.settings.set("jibiao", JSON.stringify(all));
    expect((await check(host)).findings.filter(({ rule }) => rule === "plan-final")).toEqual([]);
  });

  it.each([1, 3])("keeps what the other decides %i times while ours is being saved", async (times) => {
    const { host, office } = open();
    const result = await check(host);
    const [first] = result.findings;
    if (first === undefined) throw new Error("There must be a finding.");
    const theirs: unknown[] = [];
    const { settings } = office.bridge;
    const saving = ignoreFinding(host, first, result.tables, { reason: "已核对", scope: "place" });
    for (let n = 1; n <= times; n += 1) {
      // The first call asks what there is, the second saves.
      const release = settings.faults.holdCall(2, "undone");
      await turns();
      theirs.push({ rule: "plan-final", reason: `已报批${String(n)}` });
      settings.set("jibiao", JSON.stringify({ version: 1, ignores: theirs }));
      release();
    }
    expect(await saving).toMatchObject({ kind: "ok" });
    expect(await host.readSettings()).toMatchObject({ ignores: [...theirs, { reason: "已核对" }] });
  });

  it("keeps a decision where Excel finds every saving too late", async () => {
    const { host, office } = open();
    const result = await check(host);
    const [first] = result.findings;
    if (first === undefined) throw new Error("There must be a finding.");
    const { faults } = office.bridge.settings;
    for (const n of [2, 4, 6, 8]) faults.refuseCall(n, 4002);
    const choice = { reason: "已核对", scope: "place" } as const;
    expect(await ignoreFinding(host, first, result.tables, choice)).toMatchObject({ kind: "ok" });
    expect(await host.readSettings()).toMatchObject({ ignores: [{ reason: "已核对" }] });
    for (const n of [2, 4, 6, 8, 10]) faults.refuseCall(n, 4002);
    await expect(ignoreFinding(host, first, result.tables, choice)).rejects.toMatchObject({ code: "host" });
  });
});

/** Lets what was begun come to where it waits. */
async function turns(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setTimeout(resolve, 0));
}

const ROWS = [["产出指标", "数量指标", "养护里程", "全年养护的道路长度", "≧300公里", "年度养护计划"]];

const DEEDS: Readonly<Record<string, (session: Session) => Promise<unknown>>> = {
  checks: (session) => session.check("workbook"),
  "clears the marks": (session) => session.clearMarks(),
  "makes safe fixes": (session) => session.fixSafe(),
  "ignores a finding": ignoreFirst,
};

const PAIRS = Object.entries(DEEDS).flatMap(([one, first]) =>
  Object.entries(DEEDS).map(([other, second]) => [one, other, first, second] as const),
);

test.each(PAIRS)(
  "while one person %s and the other %s, nothing is done twice, and all of it can be undone",
  async (_one, _other, first, second) => {
    const { host, other, engine, idOf, marks, office } = open(
      formSheet("甲", { rows: ROWS }),
      formSheet("乙", { rows: ROWS }),
    );
    const content = (): unknown =>
      ["甲", "乙"].map((name) => engine.read(idOf(name), { top: 0, left: 0, bottom: 40, right: 10 }).formulas);
    const before = content();
    const sessions = [host, other].map((one) =>
      createSession({
        host: one,
        tasks: () => Promise.resolve(TASKS),
        locale: "zh-CN",
        pause,
        report: () => undefined,
      }),
    );
    const [mine, theirs] = sessions;
    if (mine === undefined || theirs === undefined) throw new Error("There are two people.");
    await mine.check("workbook");
    await theirs.check("workbook");
    await Promise.all([first(mine), second(theirs)]);
    for (const session of sessions) expect(session.getState().phase.name).not.toBe("failed");
    const wasFixed = JSON.stringify(content()) !== JSON.stringify(before);
    expect(wasFixed).toBe(first === DEEDS["makes safe fixes"] || second === DEEDS["makes safe fixes"]);
    const ignoring = [first, second].filter((deed) => deed === ignoreFirst).length;
    const [, record = "{}"] = office.bridge.settings.entries()[0] ?? [];
    expect((JSON.parse(record) as { ignores?: readonly unknown[] }).ignores ?? []).toHaveLength(Math.min(1, ignoring));
    for (const session of sessions) if (session.getState().canUndo !== undefined) await session.undo();
    expect(content()).toEqual(before);
    for (const session of sessions) {
      await session.check("workbook");
      const places = new Set(session.getState().result?.findings.map(({ sheet, cell }) => `${sheet}!${cell}`));
      expect(new Set(marks().flatMap(cellsOf))).toEqual(places);
      expect(marks().flatMap(cellsOf)).toHaveLength(places.size);
    }
    await mine.clearMarks();
    expect(marks()).toEqual([]);
  },
);

/** "甲!B6:B7,C8 error" names the cells 甲!B6, 甲!B7 and 甲!C8. */
function cellsOf(mark: string): readonly string[] {
  const [sheet = "", rest = ""] = mark.split("!");
  return (rest.split(" ")[0] ?? "").split(",").flatMap((address) => {
    const area = parseArea(address);
    return area === undefined ? [] : cellsIn(area).map((cell) => `${sheet}!${cell}`);
  });
}

function cellsIn({ top, left, bottom, right }: Area): readonly string[] {
  const cells: string[] = [];
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) cells.push(toA1(row, column));
  }
  return cells;
}
