import { createPacer, pauseByTimer } from "../../tasks/pacer";
import type { Pause } from "../../tasks/pacer";
import { areaToA1, toA1 } from "../../workbook/address";
import type { Area } from "../../workbook/address";
import type { AddSheetsOptions, SheetEditor, SheetOutcome } from "../../workbook/sheet-editor";
import type { SheetPlan } from "../../workbook/sheet-plan";
import type { CellValue } from "../../workbook/snapshot";
import { CancelledError } from "../../workbook/errors";
import { REQUEST_BUDGET } from "./batches";
import type { Job } from "./batches";
import { cleanUpAndThrow } from "./excel-errors";
import { literal } from "./literal";
import { quietly, runJobsQuietly } from "./quietly";
import { runExcel } from "./run-excel";
import { listSheets } from "./sheets";
import type { Sheet } from "./sheets";
import { isCellValue } from "./sparse-rows";
import { untracked } from "./untracked";
import { planRequest, writePlan } from "./write-plan";

/** Excel needs about a tenth of a second for a sheet: with so many in a round trip one sees how far it has come, and can stop it. */
const SHEETS_A_TRIP = 25;
const DONE: SheetOutcome = { kind: "done" };

/**
 * Adds, copies, rewrites and removes sheets of the workbook that is open in Excel, in constant round trips and without telling
 * our own listeners.
 */
export function createOfficeSheets(pause: Pause = pauseByTimer): SheetEditor {
  return {
    addSheets: (plans, options = {}) => runExcel((context) => addSheets(context, pause, plans, options)),
    copySheet: (name, newNames) => runExcel((context) => copySheet(context, name, newNames)),
    rewriteSheet: (plan, area, held) => runExcel((context) => rewriteSheet(context, plan, area, held)),
    removeSheets: (names) => runExcel((context) => removeSheets(context, names)),
  };
}

interface Book {
  readonly sheets: readonly Sheet[];
  readonly isStructureProtected: boolean;
}

/** One round trip. */
async function readBook(context: Excel.RequestContext): Promise<Book> {
  const { protection } = context.workbook;
  protection.load("protected");
  const { sheets } = await listSheets(context);
  return { sheets, isStructureProtected: protection.protected };
}

/** One round trip, and one for every 25 sheets. What was made goes again when Excel refuses in the middle. */
async function addSheets(
  context: Excel.RequestContext,
  pause: Pause,
  plans: readonly SheetPlan[],
  { after, onProgress, signal }: AddSheetsOptions,
): Promise<SheetOutcome> {
  const { sheets, isStructureProtected } = await readBook(context);
  if (isStructureProtected) return { kind: "refused", reason: "structure-protected" };
  const taken = plans.find(({ name }) => sheets.some((sheet) => sameName(sheet.name, name)));
  if (taken !== undefined) return { kind: "refused", reason: "name-taken", sheet: taken.name };
  const before = after === "" ? -1 : sheets.findIndex(({ name }) => name === after);
  const isPlaced = after === "" || before !== -1;
  let done = 0;
  const jobs = plans.map((plan, index): Job => ({
    sheetId: plan.name,
    request: Math.max(planRequest(plan), REQUEST_BUDGET / SHEETS_A_TRIP),
    queue: () => {
      const sheet = context.workbook.worksheets.add(plan.name);
      if (isPlaced) sheet.position = before + 1 + index;
      writePlan(sheet, plan);
      return () => {
        done += 1;
        onProgress?.(done, plans.length);
      };
    },
  }));
  onProgress?.(0, plans.length);
  try {
    await runJobsQuietly(context, jobs, { pacer: createPacer(pause), signal });
  } catch (error) {
    return refusedOrThrown(error, () => removeAdded(context, plans, sheets));
  }
  return DONE;
}

/** Cleans up after an error; it is told as a refusal where somebody gave a sheet of theirs one of the names meanwhile. */
async function refusedOrThrown(error: unknown, cleanUp: () => Promise<string | undefined>): Promise<SheetOutcome> {
  let taken: string | undefined;
  try {
    return await cleanUpAndThrow(error, async () => {
      taken = await cleanUp();
    });
  } catch (failure) {
    if (taken === undefined || failure instanceof CancelledError) throw failure;
    return { kind: "refused", reason: "name-taken", sheet: taken };
  }
}

/**
 * Removes the sheets that were added to these plans. One of that name which holds something else is somebody's who was
 * faster: it stays, and its name is given.
 */
async function removeAdded(
  context: Excel.RequestContext,
  plans: readonly SheetPlan[],
  before: readonly Sheet[],
): Promise<string | undefined> {
  const { sheets } = await listSheets(context);
  const found = sheets
    .filter(({ id }) => !before.some((sheet) => sheet.id === id))
    .flatMap((sheet) => {
      const plan = plans.find(({ name }) => sameName(name, sheet.name));
      if (plan === undefined) return [];
      const used = untracked(context.workbook.worksheets.getItem(sheet.id).getUsedRangeOrNullObject(true));
      used.load("rowIndex,columnIndex");
      const corner = untracked(used.getCell(0, 0));
      corner.load("values");
      return [{ sheet, plan, used, corner }];
    });
  await context.sync();
  const isOurs = ({ plan, used, corner }: (typeof found)[number]): boolean => {
    if (used.isNullObject) return true;
    const value: unknown = corner.values[0]?.[0];
    return plannedValue(plan, used.rowIndex, used.columnIndex) === value;
  };
  await deleteSheets(
    context,
    found.filter(isOurs).map(({ sheet }) => sheet),
  );
  return found.find((one) => !isOurs(one))?.sheet.name;
}

function plannedValue({ rows }: SheetPlan, row: number, column: number): CellValue {
  return rows.find((one) => one.row === row)?.cells.find((cell) => cell.column === column)?.value ?? "";
}

async function deleteSheets(context: Excel.RequestContext, sheets: readonly Pick<Sheet, "id">[]): Promise<void> {
  await quietly(context, () => {
    for (const { id } of sheets) context.workbook.worksheets.getItem(id).delete();
  });
}

/** Three round trips. */
async function copySheet(
  context: Excel.RequestContext,
  name: string,
  newNames: readonly string[],
): Promise<SheetOutcome> {
  const { sheets, isStructureProtected } = await readBook(context);
  if (isStructureProtected) return { kind: "refused", reason: "structure-protected" };
  const original = sheets.find((sheet) => sheet.name === name);
  if (original === undefined) return { kind: "refused", reason: "no-such-sheet", sheet: name };
  const taken = newNames.find((newName) => sheets.some((sheet) => sameName(sheet.name, newName)));
  if (taken !== undefined) return { kind: "refused", reason: "name-taken", sheet: taken };
  const worksheet = context.workbook.worksheets.getItem(original.id);
  const copies: { readonly newName: string; readonly sheet: Excel.Worksheet }[] = [];
  await quietly(context, () => {
    // Each goes right behind the original: the last one first.
    for (const newName of [...newNames].reverse()) {
      const sheet = worksheet.copy("After", worksheet);
      sheet.load("id");
      copies.push({ newName, sheet });
    }
  });
  try {
    await quietly(context, () => {
      for (const { newName, sheet } of copies) sheet.name = newName;
    });
  } catch (error) {
    await cleanUpAndThrow(error, () =>
      deleteSheets(
        context,
        copies.map(({ sheet }) => sheet),
      ),
    );
  }
  return DONE;
}

/** Three round trips. When Excel refuses in the middle, what stood in the cells comes back. */
async function rewriteSheet(
  context: Excel.RequestContext,
  plan: SheetPlan,
  area: Area,
  held: ReadonlyMap<string, CellValue>,
): Promise<SheetOutcome> {
  const { sheets } = await readBook(context);
  const sheet = sheets.find(({ name }) => name === plan.name);
  if (sheet === undefined) return { kind: "refused", reason: "no-such-sheet", sheet: plan.name };
  if (sheet.isProtected) return { kind: "refused", reason: "protected", sheet: plan.name };
  const worksheet = context.workbook.worksheets.getItem(sheet.id);
  const range = untracked(worksheet.getRange(areaToA1(area)));
  range.load("values,formulas,numberFormat");
  await context.sync();
  if (!holds(range, area, held)) return { kind: "refused", reason: "changed", sheet: plan.name };
  try {
    await quietly(context, () => {
      const old = untracked(worksheet.getRange(areaToA1(area)));
      old.unmerge();
      old.clear("All");
      writePlan(worksheet, plan);
    });
  } catch (error) {
    const { numberFormat } = range;
    const contents = contentsOf(range);
    await cleanUpAndThrow(error, async () => {
      const now = untracked(worksheet.getRange(areaToA1(area)));
      now.load("values");
      await context.sync();
      if (holds(now, area, held)) return;
      await quietly(context, () => {
        const old = untracked(worksheet.getRange(areaToA1(area)));
        old.unmerge();
        old.numberFormat = numberFormat;
        old.formulas = contents;
      });
    });
  }
  return DONE;
}

function holds({ values }: Excel.Range, { top, left }: Area, held: ReadonlyMap<string, CellValue>): boolean {
  return values.every((line, row) =>
    line.every((value: unknown, column) => value === (held.get(toA1(top + row, left + column)) ?? "")),
  );
}

/** What has to be written so that the cells hold what they hold. */
function contentsOf({ values, formulas, numberFormat }: Excel.Range): (string | number | boolean)[][] {
  return values.map((line, row) =>
    line.map((value: unknown, column) => {
      const formula: unknown = formulas[row]?.[column];
      const format: unknown = numberFormat[row]?.[column];
      if (typeof formula === "string" && formula !== value) return formula;
      return isCellValue(value) ? literal(value, String(format)) : "";
    }),
  );
}

/** Two round trips. */
async function removeSheets(context: Excel.RequestContext, names: readonly string[]): Promise<SheetOutcome> {
  const { sheets, isStructureProtected } = await readBook(context);
  const gone = sheets.filter(({ name }) => names.includes(name));
  if (gone.length === 0) return DONE;
  if (isStructureProtected) return { kind: "refused", reason: "structure-protected" };
  const isLeft = sheets.some((sheet) => sheet.visibility === "visible" && !gone.includes(sheet));
  if (!isLeft) return { kind: "refused", reason: "last-sheet" };
  await deleteSheets(context, gone);
  return DONE;
}

/** Excel does not tell names apart by the case of their letters. */
function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
