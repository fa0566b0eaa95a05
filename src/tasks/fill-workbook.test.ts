import { sheetPlan } from "../../tests/filling/blanked-forms";
import { layForm, PLAIN_LAYOUT, sheetOf } from "../../tests/support/form-layout";
import { TRAINING_FORM } from "../../tests/support/training-form";
import { DEFAULT_SETTINGS } from "../check/settings";
import { readXlsx, XlsxHost } from "../hosts/xlsx";
import { writeWorkbook } from "../hosts/xlsx/write-workbook";
import type { ReadOptions } from "../workbook/host";
import type { SheetSnapshot, WorkbookSnapshot } from "../workbook/snapshot";
import { fillWorkbook } from "./fill-workbook";

/** A table that lacks rows. */
const SHORT = { ...TRAINING_FORM, goals: [""], rows: TRAINING_FORM.rows.slice(0, 2) };

/** So many tables, one below the other. */
function sheetWith(tables: number, name: string): SheetSnapshot {
  const forms = [];
  for (let row = 0; forms.length < tables; row = (forms.at(-1)?.end ?? 0) + 3) {
    forms.push(layForm(SHORT, { ...PLAIN_LAYOUT, row }));
  }
  return sheetOf(forms, {}, name);
}

/** Keeps the names of the sheets that were read, each as often as it was. */
class WatchedHost extends XlsxHost {
  readonly sheetsRead: string[] = [];

  override async read(options?: ReadOptions): Promise<WorkbookSnapshot> {
    const snapshot = await super.read(options);
    this.sheetsRead.push(...snapshot.sheets.map(({ name }) => name));
    return snapshot;
  }
}

test.each([
  ["without new rows", false],
  ["with new rows", true],
])("a sheet is read once, and once more for each table that rows were inserted into (%s)", async (_, rows) => {
  const counts = { 无表: 0, 一: 1, 二: 2, 三: 3 };
  const host = new WatchedHost(
    writeWorkbook(Object.entries(counts).map(([name, tables]) => sheetPlan(sheetWith(tables, name)))),
  );
  const filled = await fillWorkbook(host, { settings: DEFAULT_SETTINGS, rows });
  expect([filled.tables, filled.inserted.length > 6]).toEqual([6, rows]);
  const times = Object.keys(counts).map((name) => [name, host.sheetsRead.filter((read) => read === name).length]);
  expect(times).toEqual(Object.entries(counts).map(([name, tables]) => [name, rows ? 1 + tables : 1]));
  // What it tells of is what the file holds.
  expect(readXlsx(host.bytes)).toEqual(await host.read());
  expect((await fillWorkbook(new XlsxHost(host.bytes), { settings: DEFAULT_SETTINGS, rows })).applied).toEqual([]);
});
