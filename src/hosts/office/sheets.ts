import type { SheetVisibility } from "../../workbook/snapshot";
import type { Job } from "./batches";

/** What is known of a sheet before its cells are read. */
export interface Sheet {
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly isProtected: boolean;
}

interface SheetList {
  /** In their order. */
  readonly sheets: readonly Sheet[];
  /** Id of the one in front. */
  readonly activeId: string;
}

/** The sheets of the workbook in their order, and the one in front. One round trip. */
export async function listSheets(context: Excel.RequestContext): Promise<SheetList> {
  const take = queueSheetList(context);
  await context.sync();
  return take();
}

/** The same for a round trip that others share. */
export function queueSheetList(context: Excel.RequestContext): () => SheetList {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name,items/visibility,items/protection/protected");
  const active = worksheets.getActiveWorksheet();
  active.load("id");
  return () => ({ sheets: worksheets.items.map(toSheet), activeId: idOf(active) });
}

function idOf({ id }: Excel.Worksheet): string {
  return id;
}

function toSheet({ id, name, visibility, protection }: Excel.Worksheet): Sheet {
  return { id, name, visibility: visibilityOf(visibility), isProtected: protection.protected };
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
