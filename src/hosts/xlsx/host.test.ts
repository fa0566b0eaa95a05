import { buildXlsx } from "../../../tests/support/xlsx-builder";
import { CancelledError, HostError } from "../../workbook/errors";
import { XlsxHost } from "./host";
import { readXlsx } from "./read";

const bytes = buildXlsx({
  sheets: ["一", "二", "三"].map((name) => ({ name, rows: [[name, 1]], merges: ["A1:B1"] })),
  activeSheet: 1,
});

test("reads what readXlsx reads, and tells of its progress", async () => {
  const progress: number[][] = [];
  const snapshot = await new XlsxHost(bytes).read({ onProgress: (done, total) => progress.push([done, total]) });
  expect(snapshot).toEqual(readXlsx(bytes));
  expect(progress).toEqual([
    [1, 3],
    [2, 3],
    [3, 3],
  ]);
});

test.each([
  ["by name, in the order of the workbook", ["三", "一", "没有"], ["一", "三"]],
  ["in front", "active", ["二"]],
  ["none", [], []],
] as const)("reads the sheets asked for: %s", async (_, sheets, expected) => {
  const snapshot = await new XlsxHost(bytes).read({ sheets });
  expect(snapshot.sheets.map((sheet) => sheet.name)).toEqual(expected);
});

test("leaves merged areas out when told so", async () => {
  const snapshot = await new XlsxHost(bytes).read({ merges: false });
  expect(snapshot.sheets.map((sheet) => sheet.merges)).toEqual([[], [], []]);
});

test("ends with a cancellation between two sheets", async () => {
  const controller = new AbortController();
  const reading = new XlsxHost(bytes).read({ signal: controller.signal, onProgress: () => controller.abort() });
  await expect(reading).rejects.toBeInstanceOf(CancelledError);
});

test("holds the changed file after edits", async () => {
  const host = new XlsxHost(bytes);
  const outcome = await host.apply([{ sheet: "二", cell: "B1", from: 1, to: "新" }]);
  expect(outcome.applied).toHaveLength(1);
  expect((await host.read({ sheets: "active" })).sheets[0]?.rows[0]?.cells[1]?.value).toBe("新");
  expect(readXlsx(host.bytes)).toEqual(await host.read());
});

test("rejects what is no workbook and keeps the bytes", async () => {
  const host = new XlsxHost(new Uint8Array(3));
  await expect(host.read()).rejects.toBeInstanceOf(HostError);
  await expect(host.apply([])).rejects.toBeInstanceOf(HostError);
  expect(host.bytes).toEqual(new Uint8Array(3));
});

test("keeps the very bytes given until something changes, and gives all changes when asked for the file", async () => {
  const host = new XlsxHost(bytes);
  expect(host.bytes).toBe(bytes);
  const { skipped } = await host.apply([{ sheet: "一", cell: "A1", from: "别的", to: "甲" }]);
  expect([skipped.length, host.bytes === bytes]).toEqual([1, true]);
  await host.apply([{ sheet: "一", cell: "B1", from: 1, to: 2 }]);
  const once = host.bytes;
  const below = {
    row: 0,
    cells: [
      { column: 0, value: "二" as const },
      { column: 1, value: 1 },
    ],
  };
  expect(await host.insertRows("二", [{ below, rows: [[]], grow: [] }])).toEqual({ kind: "inserted" });
  await host.apply([{ sheet: "二", cell: "A2", from: "", to: "新" }]);
  await host.apply([{ sheet: "一", cell: "B1", from: 2, to: 3 }]);
  const [first, second] = readXlsx(host.bytes).sheets;
  expect([first?.rows[0]?.cells[1]?.value, second?.rows[1]?.cells[0]?.value]).toEqual([3, "新"]);
  expect(readXlsx(host.bytes)).toEqual(await host.read());
  expect(readXlsx(once).sheets[0]?.rows[0]?.cells[1]?.value).toBe(2);
});

test("changes nothing when a batch cannot be applied", async () => {
  const host = new XlsxHost(bytes);
  const good = { sheet: "一", cell: "B1", from: 1, to: 2 };
  await expect(host.apply([good, { ...good, sheet: "二", to: Number.NaN }])).rejects.toBeInstanceOf(HostError);
  expect(host.bytes).toBe(bytes);
});
