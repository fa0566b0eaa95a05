import fc from "fast-check";
import type { FillPlan } from "../../src/fill/fill-plan";
import { createOfficeRows } from "../../src/hosts/office/rows";
import { XlsxHost } from "../../src/hosts/xlsx";
import { openWorkbookFile, readText } from "../../src/hosts/xlsx/workbook-file";
import { writeWorkbook } from "../../src/hosts/xlsx/write-workbook";
import { fillTable, type FillOutcome, type FillTarget } from "../../src/tasks/fill-table";
import { suggestFilling, type FillSource } from "../../src/tasks/suggest-filling";
import { Journal } from "../../src/workbook/journal";
import type { SheetSnapshot } from "../../src/workbook/snapshot";
import { closeWorkbook, openWorkbook } from "../office/open-workbook";
import { blankedSheet, SHEET, sheetPlan } from "./blanked-forms";

/** An open workbook and all that can be told of it. */
interface Opened {
  readonly source: FillSource;
  readonly target: FillTarget;
  readonly journal: Journal;
  /** Formats and heights, too. */
  readonly state: () => unknown;
}

function openFile(sheet: SheetSnapshot): Opened {
  const host = new XlsxHost(writeWorkbook([sheetPlan(sheet)]));
  const journal = new Journal();
  return {
    source: { read: (options) => host.read(options), readSettings: () => Promise.resolve(undefined) },
    target: { editor: host, rows: host, journal },
    journal,
    state: () => fileState(host.bytes),
  };
}

/** Every row and cell of the first sheet with its style and value, and the merged areas. */
function fileState(bytes: Uint8Array): unknown {
  const file = openWorkbookFile(bytes);
  const [sheet] = file.worksheets;
  if (sheet === undefined) throw new Error("The file has no sheet.");
  const xml = readText(file.source, sheet.entry);
  const rows = [...xml.matchAll(/<row r="(\d+)"[^>]*?(?: ht="([\d.]+)")?[^>]*>/g)].map(([, row, height]) => [
    row,
    height,
  ]);
  const styles = [...xml.matchAll(/<c r="(\w+)"[^>]*? s="(\d+)"/g)].map(
    ([, cell, style]) => `${cell ?? ""}=${style ?? ""}`,
  );
  const merges = [...xml.matchAll(/<mergeCell ref="([^"]+)"/g)].map(([, ref]) => ref).sort();
  return { rows, styles, merges };
}

const WHOLE = { top: 0, left: 0, bottom: 59, right: 17 };

function openExcel(sheet: SheetSnapshot): Opened {
  const { host, engine, idOf } = openWorkbook([sheet]);
  const id = idOf(SHEET);
  engine.setFormat(id, WHOLE, { wrap: true });
  for (let row = 0; row < 60; row += 1) engine.setRowHeight(id, row, row, 20 + (row % 7));
  const journal = new Journal();
  return {
    source: host,
    target: { editor: host, rows: createOfficeRows(), journal },
    journal,
    state: () => ({
      cells: engine.read(id, WHOLE),
      formats: engine.formats(id, WHOLE),
      merges: engine
        .merges(id)
        .map((area) => JSON.stringify(area))
        .sort(),
      heights: Array.from({ length: 60 }, (_, row) => engine.rowHeight(id, row)),
    }),
  };
}

async function planOf({ source }: Opened): Promise<FillPlan> {
  const reading = await suggestFilling(source, { sheet: SHEET });
  if (reading.kind !== "table") throw new Error("The form is not recognised.");
  return reading.plan;
}

async function fillAll(opened: Opened): Promise<FillOutcome> {
  const plan = await planOf(opened);
  return fillTable(
    opened.target,
    plan,
    plan.rows.map((row) => ({ row })),
    "填写",
  );
}

async function valuesOf({ source }: Opened): Promise<SheetSnapshot> {
  const [sheet] = (await source.read({ sheets: [SHEET] })).sheets;
  if (sheet === undefined) throw new Error("The sheet is gone.");
  return sheet;
}

/** The values of a sheet, row by row, without the rows that were inserted. */
function oldRows(after: SheetSnapshot, before: SheetSnapshot, inserted: ReadonlySet<number>): unknown[] {
  let moved = 0;
  const last = Math.max(...after.rows.map(({ row }) => row));
  const rows: unknown[] = [];
  for (let row = 0; row <= last; row += 1) {
    if (inserted.has(row)) moved += 1;
    else {
      const was = before.rows.find((one) => one.row === row - moved)?.cells ?? [];
      const cells = after.rows.find((one) => one.row === row)?.cells ?? [];
      rows.push(was.map(({ column }) => cells.find((cell) => cell.column === column)?.value));
    }
  }
  return rows;
}

const HOSTS: readonly (readonly [string, (sheet: SheetSnapshot) => Opened, number])[] = [
  ["in a file", openFile, 60],
  ["in an open workbook", openExcel, 30],
];

afterEach(closeWorkbook);

describe.each(HOSTS)("filling in %s", (_, open, numRuns) => {
  it("never changes a cell in which something stands", async () => {
    await fc.assert(
      fc.asyncProperty(blankedSheet, async (sheet) => {
        const opened = open(sheet);
        const before = await valuesOf(opened);
        const { applied, skipped, rows, refused } = await fillAll(opened);
        expect([skipped, refused]).toEqual([[], undefined]);
        const after = await valuesOf(opened);
        const added = addedRows(before, after, rows);
        const kept = before.rows.flatMap(({ cells }) => cells.map(({ value }) => value));
        expect(oldRows(after, before, added).flat()).toEqual(kept);
        expect(applied.every(({ from }) => from === "")).toBe(true);
      }),
      { numRuns },
    );
  });

  it("is undone to the last value, format and merged area", async () => {
    await fc.assert(
      fc.asyncProperty(blankedSheet, async (sheet) => {
        const opened = open(sheet);
        const [values, state] = [await valuesOf(opened), opened.state()];
        const { rows } = await fillAll(opened);
        const outcome = await opened.journal.undo(opened.target.editor);
        expect(outcome?.skipped ?? []).toEqual([]);
        expect(outcome?.rows ?? 0).toBe(rows);
        expect(await valuesOf(opened)).toEqual(values);
        expect(opened.state()).toEqual(state);
      }),
      { numRuns },
    );
  });

  it("changes nothing more the second time", async () => {
    await fc.assert(
      fc.asyncProperty(blankedSheet, async (sheet) => {
        const opened = open(sheet);
        await fillAll(opened);
        const state = [await valuesOf(opened), opened.state()];
        expect(await fillAll(opened)).toEqual({ applied: [], skipped: [], rows: 0 });
        expect([await valuesOf(opened), opened.state()]).toEqual(state);
      }),
      { numRuns },
    );
  });
});

/** The rows that are in the sheet now and were not: the old ones keep their order, so a new one is where they differ. */
function addedRows(before: SheetSnapshot, after: SheetSnapshot, inserted: number): ReadonlySet<number> {
  const added = new Set<number>();
  const cellsAt = ({ rows }: SheetSnapshot, row: number) => rows.find((one) => one.row === row)?.cells ?? [];
  const last = Math.max(...after.rows.map(({ row }) => row));
  for (let row = 0; row <= last && added.size < inserted; row += 1) {
    const was = cellsAt(before, row - added.size);
    const is = cellsAt(after, row);
    const isSame = was.every(({ column, value }) => is.some((cell) => cell.column === column && cell.value === value));
    const isRow = was.length > 0 || is.length === 0;
    if (!isSame || !isRow) added.add(row);
  }
  return added;
}
