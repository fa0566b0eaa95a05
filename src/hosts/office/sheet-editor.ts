import { createPacer, pauseByTimer } from "../../tasks/pacer";
import type { Pause } from "../../tasks/pacer";
import type { AddSheetsOptions, SheetEditor, SheetOutcome } from "../../workbook/sheet-editor";
import type { SheetPlan } from "../../workbook/sheet-plan";
import type { CellValue } from "../../workbook/snapshot";
import { CancelledError } from "../../workbook/errors";
import { REQUEST_BUDGET } from "./batches";
import type { Job } from "./batches";
import { copySheet } from "./copy-sheet";
import { cleanUpAndThrow } from "./excel-errors";
import { quietly, runJobsQuietly } from "./quietly";
import { queueDeletion, readBook, sameName } from "./read-book";
import { removeSheets } from "./remove-sheets";
import { rewriteSheet } from "./rewrite-sheet";
import { runExcel } from "./run-excel";
import { listSheets } from "./sheets";
import type { Sheet } from "./sheets";
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
    rewriteSheet: (rewrite) => runExcel((context) => rewriteSheet(context, rewrite)),
    removeSheets: (sheets) => runExcel((context) => removeSheets(context, sheets)),
  };
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
  await quietly(context, () =>
    queueDeletion(
      context,
      found.filter(isOurs).map(({ sheet }) => sheet),
    ),
  );
  return found.find((one) => !isOurs(one))?.sheet.name;
}

function plannedValue({ rows }: SheetPlan, row: number, column: number): CellValue {
  return rows.find((one) => one.row === row)?.cells.find((cell) => cell.column === column)?.value ?? "";
}
