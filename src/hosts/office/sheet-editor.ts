import { createPacer, pauseByTimer } from "../../tasks/pacer";
import type { Pause } from "../../tasks/pacer";
import { areaToA1 } from "../../workbook/address";
import type { Area } from "../../workbook/address";
import type { AddSheetsOptions, SheetEditor, SheetOutcome } from "../../workbook/sheet-editor";
import type { SheetPlan } from "../../workbook/sheet-plan";
import { REQUEST_BUDGET, runJobs } from "./batches";
import type { Job } from "./batches";
import { cleanUpAndThrow } from "./excel-errors";
import { quietly } from "./quietly";
import { runExcel } from "./run-excel";
import { listSheets } from "./sheets";
import type { Sheet } from "./sheets";
import { untracked } from "./untracked";
import { planRequest, writePlan } from "./write-plan";

/** Excel needs about a tenth of a second for a sheet: with so many in a round trip one sees how far it has come, and can stop it. */
const SHEETS_A_TRIP = 25;
const DONE: SheetOutcome = { kind: "done" };

/** Adds, copies, rewrites and removes sheets of the workbook that is open in Excel, in constant round trips. */
export function createOfficeSheets(pause: Pause = pauseByTimer): SheetEditor {
  return {
    addSheets: (plans, options = {}) => runExcel((context) => addSheets(context, pause, plans, options)),
    copySheet: (name, newNames) => runExcel((context) => copySheet(context, name, newNames)),
    rewriteSheet: (plan, area) => runExcel((context) => rewriteSheet(context, plan, area)),
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
    await runJobs(context, jobs, { pacer: createPacer(pause), signal });
  } catch (error) {
    await cleanUpAndThrow(error, () => removeAdded(context, plans, sheets));
  }
  return DONE;
}

async function removeAdded(
  context: Excel.RequestContext,
  plans: readonly SheetPlan[],
  before: readonly Sheet[],
): Promise<void> {
  const { sheets } = await listSheets(context);
  const isOurs = ({ id, name }: Sheet): boolean =>
    !before.some((sheet) => sheet.id === id) && plans.some((plan) => sameName(plan.name, name));
  for (const { id } of sheets.filter(isOurs)) context.workbook.worksheets.getItem(id).delete();
  await context.sync();
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
  // Each goes right behind the original: the last one first.
  const copies = [...newNames].reverse().map((newName) => ({ newName, sheet: worksheet.copy("After", worksheet) }));
  for (const { sheet } of copies) sheet.load("id");
  await context.sync();
  try {
    for (const { newName, sheet } of copies) sheet.name = newName;
    await context.sync();
  } catch (error) {
    await cleanUpAndThrow(error, async () => {
      for (const { sheet } of copies) context.workbook.worksheets.getItem(sheet.id).delete();
      await context.sync();
    });
  }
  return DONE;
}

/** Two round trips. */
async function rewriteSheet(context: Excel.RequestContext, plan: SheetPlan, area: Area): Promise<SheetOutcome> {
  const { sheets } = await readBook(context);
  const sheet = sheets.find(({ name }) => name === plan.name);
  if (sheet === undefined) return { kind: "refused", reason: "no-such-sheet", sheet: plan.name };
  if (sheet.isProtected) return { kind: "refused", reason: "protected", sheet: plan.name };
  const worksheet = context.workbook.worksheets.getItem(sheet.id);
  await quietly(context, () => {
    const old = untracked(worksheet.getRange(areaToA1(area)));
    old.unmerge();
    old.clear("All");
    writePlan(worksheet, plan);
  });
  return DONE;
}

/** Two round trips. */
async function removeSheets(context: Excel.RequestContext, names: readonly string[]): Promise<SheetOutcome> {
  const { sheets, isStructureProtected } = await readBook(context);
  const gone = sheets.filter(({ name }) => names.includes(name));
  if (gone.length === 0) return DONE;
  if (isStructureProtected) return { kind: "refused", reason: "structure-protected" };
  const isLeft = sheets.some((sheet) => sheet.visibility === "visible" && !gone.includes(sheet));
  if (!isLeft) return { kind: "refused", reason: "last-sheet" };
  for (const { id } of gone) context.workbook.worksheets.getItem(id).delete();
  await context.sync();
  return DONE;
}

/** Excel does not tell names apart by the case of their letters. */
function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
