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
function open(): OpenWorkbook & { readonly other: WorkbookHost } {
  const workbook = openWorkbook([formSheet("甲"), formSheet("乙")]);
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
});
