import { checkWorkbook, type CheckResult } from "../../src/tasks/check-workbook";
import { parseCell } from "../../src/workbook/address";
import type { SheetSnapshot } from "../../src/workbook/snapshot";
import type { RequestRecord } from "../../workbench/bridge/traffic";
import { formSheet, PLAN_FINAL_CELL } from "../support/sample-form";
import { closeWorkbook, openWorkbook } from "./open-workbook";

afterEach(closeWorkbook);

const check = (host: Parameters<typeof checkWorkbook>[0]): Promise<CheckResult> =>
  checkWorkbook(host, { scope: "workbook", locale: "zh-CN", pause: () => Promise.resolve() });

const places = ({ findings }: CheckResult): readonly string[] => findings.map(({ sheet, cell }) => `${sheet}!${cell}`);

/** The sheet with one more cell. */
function withCell(sheet: SheetSnapshot, row: number, column: number, value: string | number): SheetSnapshot {
  return { ...sheet, rows: [...sheet.rows.filter((each) => each.row !== row), { row, cells: [{ column, value }] }] };
}

/** Number of the column XFD, from 0. */
const LAST_COLUMN = 16_383;

function movedRight(sheet: SheetSnapshot, by: number): SheetSnapshot {
  return {
    ...sheet,
    rows: sheet.rows.map(({ row, cells }) => ({
      row,
      cells: cells.map((cell) => ({ ...cell, column: cell.column + by })),
    })),
    merges: sheet.merges.map((area) => ({ ...area, left: area.left + by, right: area.right + by })),
  };
}

function movedDown(sheet: SheetSnapshot, by: number): SheetSnapshot {
  return {
    ...sheet,
    rows: sheet.rows.map((line) => ({ ...line, row: line.row + by })),
    merges: sheet.merges.map((area) => ({ ...area, top: area.top + by, bottom: area.bottom + by })),
  };
}

/** A check of one sheet takes a few round trips, and no more bytes than its filled cells are worth. */
function expectBounded(trips: readonly RequestRecord[]): void {
  expect(trips.length).toBeLessThanOrEqual(6);
  expect(trips.reduce((sum, { sent, received }) => sum + sent + received, 0)).toBeLessThan(1_500_000);
}

describe("a workbook of the odd kind", () => {
  it.each(["a''b", "表 1!", "2024年预算项目绩效目标表（第十二批调整）副本二", "'", "=1+1", "<b>表</b>", "A1"])(
    "is checked and marked on a sheet named %s",
    async (name) => {
      const { host, marks, idOf } = openWorkbook([formSheet(name)]);
      expect(idOf(name)).not.toBe("");
      const result = await check(host);
      expect(places(result)).toEqual([`${name}!${PLAN_FINAL_CELL}`]);
      expect(marks()).toEqual([`${name}!${PLAN_FINAL_CELL} error`]);
      await host.select(name, PLAN_FINAL_CELL);
      expect(await host.clearMarks()).toEqual({ cleared: 1, unmarked: [] });
      expect(marks()).toEqual([]);
    },
  );

  it.each(["hidden", "veryHidden"] as const)(
    "has its %s sheets checked and marked like the others",
    async (visibility) => {
      const { host, marks } = openWorkbook([formSheet("甲"), { ...formSheet("乙"), visibility }]);
      expect(places(await check(host))).toEqual([`甲!${PLAN_FINAL_CELL}`, `乙!${PLAN_FINAL_CELL}`]);
      expect(marks()).toHaveLength(2);
      await expect(host.select("乙", PLAN_FINAL_CELL)).rejects.toMatchObject({ code: "sheet-hidden" });
    },
  );

  it("may have its last cell in the last column", async () => {
    const { host } = openWorkbook([withCell(formSheet("甲"), 60, 16_383, "远处")]);
    expect(places(await check(host))).toEqual([`甲!${PLAN_FINAL_CELL}`]);
  });

  it("may have a table that ends in the last column", async () => {
    const { host, marks, traffic } = openWorkbook([movedRight(formSheet("甲"), LAST_COLUMN - 6)]);
    expect(places(await check(host))).toEqual(["甲!XFC7"]);
    expect(marks()).toEqual(["甲!XFC7 error"]);
    expectBounded(traffic());
    await host.select("甲", "XFC7");
    await expect(host.apply([{ sheet: "甲", cell: "XFC7", from: 0.9, to: 1 }])).resolves.toMatchObject({ skipped: [] });
    expect(places(await check(host))).toEqual([]);
    expect(marks()).toEqual([]);
  });

  it.each([
    ["above", 0],
    ["below", 40],
  ])("may have a row %s the table in which every cell is filled", async (_where, row) => {
    const cells = Array.from({ length: LAST_COLUMN + 1 }, (_, column) => ({ column, value: `第${String(column)}格` }));
    const form = row === 0 ? movedDown(formSheet("甲"), 2) : formSheet("甲");
    const rows = [...form.rows, { row, cells }].sort((a, b) => a.row - b.row);
    const { host, marks, traffic } = openWorkbook([{ ...form, rows }]);
    const place = row === 0 ? "F9" : PLAN_FINAL_CELL;
    expect(places(await check(host))).toEqual([`甲!${place}`]);
    expect(marks()).toEqual([`甲!${place} error`]);
    expectBounded(traffic());
  });

  it("may have an error value where an amount should be: that is told, and nothing else breaks", async () => {
    const { host } = openWorkbook([formSheet("甲", { total: "#REF!" })]);
    const { findings, failures } = await check(host);
    expect(failures).toEqual([]);
    expect(findings.map(({ field }) => field)).toContain("budget.total");
  });

  it("keeps formulas and what they give, and is checked by their results", async () => {
    const workbook = openWorkbook([formSheet("甲")]);
    const { engine, host, idOf, valueOf } = workbook;
    const final = parseCell(PLAN_FINAL_CELL);
    if (final === undefined) throw new Error("There is no such cell.");
    engine.write(idOf("甲"), final.row, final.column, [[{ formula: "=0.5+0.5" }]]);
    expect(places(await check(host))).not.toContain(`甲!${PLAN_FINAL_CELL}`);
    expect(valueOf("甲", final)).toBe(1);
    await expect(host.apply([{ sheet: "甲", cell: PLAN_FINAL_CELL, from: 1, to: 0.9 }])).resolves.toMatchObject({
      skipped: [{ reason: "formula" }],
    });
  });

  it("of no sheet with a table says how far it looked", async () => {
    const { host } = openWorkbook([{ ...formSheet("甲"), rows: [], merges: [] }]);
    expect(await check(host)).toMatchObject({ sheets: ["甲"], tables: [], findings: [] });
  });
});

describe("settings in the workbook", () => {
  const MEGABYTE = 1_000_000;

  it.each<[string, unknown]>([
    ["a text", "x"],
    ["a megabyte of something", { version: 1, ignores: "忽".repeat(MEGABYTE) }],
    ["a list", [1, 2, 3]],
    ["a record of a later version", { version: 99, anything: true }],
  ])("that are %s are told, kept as they are, and the check goes by the defaults", async (_what, record) => {
    const { host } = openWorkbook([formSheet("甲")]);
    await host.writeSettings(record);
    const result = await check(host);
    expect(result.settingsProblem).toBeDefined();
    expect(places(result)).toEqual([`甲!${PLAN_FINAL_CELL}`]);
    expect(await host.readSettings()).toEqual(record);
  });

  it("may hold ten thousand decisions to leave findings", async () => {
    const { host } = openWorkbook([formSheet("甲")]);
    const ignores = Array.from({ length: 9_999 }, (_, n) => ({
      rule: "plan-final",
      reason: "已核对",
      about: { project: `项目${String(n)}`, field: "plan[3]", text: "90%" },
    }));
    await host.writeSettings({ version: 1, ignores: [...ignores, { rule: "plan-final", reason: "按批复执行" }] });
    const result = await check(host);
    expect(result.settingsProblem).toBeUndefined();
    expect(result.findings).toEqual([]);
    expect(result.ignored).toHaveLength(1);
  });
});
