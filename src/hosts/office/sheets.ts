import type { SheetVisibility } from "../../workbook/snapshot";
import type { Job } from "./batches";

/** What is known of a sheet before its cells are read. */
export interface Sheet {
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly isProtected: boolean;
}

/** The sheets of the workbook in their order, and the one in front. One round trip. */
export async function listSheets(
  context: Excel.RequestContext,
): Promise<{ readonly sheets: readonly Sheet[]; readonly activeId: string }> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name,items/visibility,items/protection/protected");
  const active = worksheets.getActiveWorksheet();
  active.load("id");
  await context.sync();
  const sheets = worksheets.items.map((sheet) => ({
    id: sheet.id,
    name: sheet.name,
    visibility: visibilityOf(sheet.visibility),
    isProtected: sheet.protection.protected,
  }));
  return { sheets, activeId: active.id };
}

/** Drops the jobs whose sheet was deleted meanwhile. One round trip. */
export async function jobsOfRemainingSheets(
  context: Excel.RequestContext,
  jobs: readonly Job[],
): Promise<readonly Job[]> {
  const { sheets } = await listSheets(context);
  const remaining = new Set(sheets.map(({ id }) => id));
  return jobs.filter(({ sheetId }) => remaining.has(sheetId));
}

function visibilityOf(visibility: string): SheetVisibility {
  if (visibility === "Hidden") return "hidden";
  return visibility === "VeryHidden" ? "veryHidden" : "visible";
}
