import { listSheets } from "./sheets";
import type { Sheet } from "./sheets";

/** What has to be known of a workbook before sheets come or go. */
export interface Book {
  /** In their order. */
  readonly sheets: readonly Sheet[];
  /** Id of the one in front. */
  readonly activeId: string;
  readonly isStructureProtected: boolean;
}

/** One round trip. */
export async function readBook(context: Excel.RequestContext): Promise<Book> {
  const { protection } = context.workbook;
  protection.load("protected");
  const { sheets, activeId } = await listSheets(context);
  return { sheets, activeId, isStructureProtected: protection.protected };
}

/** Queues the deletion of sheets. */
export function queueDeletion(context: Excel.RequestContext, sheets: readonly Pick<Sheet, "id">[]): void {
  for (const { id } of sheets) context.workbook.worksheets.getItem(id).delete();
}

/** Excel does not tell names apart by the case of their letters. */
export function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
