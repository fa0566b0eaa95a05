import { checkWorkbook, type CheckResult } from "../../src/tasks/check-workbook";
import { parseCell } from "../../src/workbook/address";
import type { SheetSnapshot } from "../../src/workbook/snapshot";
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
