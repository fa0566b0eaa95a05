import { checkWorkbook } from "../../src/tasks/check-workbook";
import type { SheetSnapshot } from "../../src/workbook/snapshot";
import { denseSheet, formAmongOtherRows } from "../support/dense-sheet";
import { formSheet } from "../support/sample-form";
import { closeWorkbook, openWorkbook } from "./open-workbook";

afterEach(closeWorkbook);

const MEGABYTES_A_TRIP = 1.5e6;

function forms(count: number): readonly SheetSnapshot[] {
  return Array.from({ length: count }, (_, index) => formSheet(`项目${String(index + 1)}`));
}

/** What DESIGN.md allows: four, and one for every 1.5 MB of cells. */
function allowedTrips(received: number): number {
  return 4 + Math.floor(received / MEGABYTES_A_TRIP);
}

describe("round trips of a whole check", () => {
  it.each([1, 34, 300])("are within the promise for %i sheets, the first time and with old marks", async (count) => {
    const { host, traffic, marks } = openWorkbook(forms(count));
    for (const round of ["first", "second"]) {
      const result = await checkWorkbook(host, { scope: "workbook", locale: "zh-CN" });
      expect([round, result.findings.length, marks().length]).toEqual([round, count, count]);
      const trips = traffic();
      const received = trips.reduce((sum, trip) => sum + trip.received, 0);
      expect(trips.length).toBeLessThanOrEqual(allowedTrips(received));
      expect(trips.filter(({ error }) => error !== undefined)).toEqual([]);
    }
  });

  it.each([1, 34])("are four for %i sheets", async (count) => {
    const { host, traffic } = openWorkbook(forms(count));
    await checkWorkbook(host, { scope: "workbook", locale: "zh-CN" });
    expect(traffic()).toHaveLength(4);
  });

  it("are four for the sheet in front, however many there are", async () => {
    const { host, traffic } = openWorkbook(forms(40));
    await checkWorkbook(host, { scope: "active-sheet", locale: "zh-CN" });
    expect(traffic()).toHaveLength(4);
  });

  it("keep no range in Excel's memory", async () => {
    const { host, office } = openWorkbook(forms(5));
    await checkWorkbook(host, { scope: "workbook", locale: "zh-CN" });
    expect(office.bridge.referenceCount).toBe(0);
  });
});

describe("round trips of a reading", () => {
  it.each([
    ["blank cells between few texts", [denseSheet("甲", 1, 1, "a"), ...forms(3)]],
    ["many short cells", [denseSheet("甲", 9000, 30, "指标")]],
    ["many long cells", [denseSheet("甲", 900, 10, "绩效目标".repeat(200))]],
    ["a large sheet between small ones", [...forms(5), denseSheet("甲", 5700, 26, "合计 120 万元"), ...forms(5)]],
    ["short cells before long ones", [denseSheet("甲", 5700, 26, "a"), denseSheet("乙", 1500, 12, "绩效".repeat(100))]],
  ] as const)("are within the promise for %s, not counting what Excel refused as too large", async (_, sheets) => {
    const { host, traffic } = openWorkbook(sheets);
    const snapshot = await host.read();
    expect(snapshot.sheets.map(({ name, rows }) => [name, rows.length])).toEqual(
      sheets.map(({ name, rows }) => [name, rows.length]),
    );
    const trips = traffic();
    const received = trips.reduce((sum, trip) => sum + trip.received, 0);
    const answered = trips.filter(({ error }) => error === undefined);
    expect(answered.length).toBeLessThanOrEqual(allowedTrips(received));
  });

  it("does not read 100,000 rows that have nothing to do with targets, and finds the table among them", async () => {
    const { host, traffic } = openWorkbook([formAmongOtherRows("甲")]);
    const result = await checkWorkbook(host, { scope: "workbook", locale: "zh-CN" });
    expect(result.tables).toHaveLength(1);
    expect(result.findings).toHaveLength(1);
    const trips = traffic();
    expect(trips.length).toBeLessThanOrEqual(5);
    expect(trips.reduce((sum, trip) => sum + trip.received, 0)).toBeLessThan(100_000);
  });
});
