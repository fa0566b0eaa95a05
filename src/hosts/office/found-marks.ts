import { markSeverity } from "../../workbook/mark";
import type { Job } from "./batches";
import { untracked } from "./untracked";

/** Ids of the conditional formats that are our marks, by the id of their sheet. */
export type FoundMarks = Map<string, string[]>;

/** A conditional format whose formula has to be looked at. */
export interface CustomFormat {
  readonly sheetId: string;
  readonly id: string;
}

/** Measured bytes of a request that lists the conditional formats of a sheet, or asks for one formula. */
const LIST_REQUEST = 650;
const FORMULA_REQUEST = 1150;

/** Queues a look at the conditional formats of a whole sheet; those with a formula of their own are added to `found`. */
export function queueCustomFormats(sheet: Excel.Worksheet, sheetId: string, found: CustomFormat[]): () => void {
  const formats = formatsOf(sheet);
  formats.load("items/id,items/type");
  return () => {
    for (const { id, type } of formats.items) if (type === "Custom") found.push({ sheetId, id });
  };
}

/** The same as a job of its own. */
export function customFormatsJob(context: Excel.RequestContext, sheetId: string, found: CustomFormat[]): Job {
  return {
    sheetId,
    request: LIST_REQUEST,
    queue: () => queueCustomFormats(context.workbook.worksheets.getItem(sheetId), sheetId, found),
  };
}

/**
 * Reads the format's formula and keeps the format's id when the formula is ours.
 * @param mayBeHalfMade true for a format that appeared while marks were written: without a look it counts as ours too
 */
export function formulaJob(
  context: Excel.RequestContext,
  { sheetId, id }: CustomFormat,
  marks: FoundMarks,
  mayBeHalfMade = false,
): Job {
  return {
    sheetId,
    request: FORMULA_REQUEST,
    queue: () => {
      const { rule, format } = formatsOf(context.workbook.worksheets.getItem(sheetId)).getItem(id).custom;
      rule.load("formula");
      if (mayBeHalfMade) format.fill.load("color");
      return () => {
        const isHalfMade = mayBeHalfMade && !format.fill.color;
        if (markSeverity(rule.formula) === undefined && !isHalfMade) return;
        const ours = marks.get(sheetId);
        if (ours === undefined) marks.set(sheetId, [id]);
        else ours.push(id);
      };
    },
  };
}

/** Every conditional format of a sheet, wherever it stands. */
export function formatsOf(sheet: Excel.Worksheet): Excel.ConditionalFormatCollection {
  return untracked(sheet.getRange()).conditionalFormats;
}
