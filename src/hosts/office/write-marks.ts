import { SEVERITIES } from "../../model/severity";
import type { Severity } from "../../model/severity";
import { markFormula } from "../../workbook/mark";
import type { Mark } from "../../workbook/mark";
import type { Job } from "./batches";
import { formatsOf } from "./found-marks";
import { markAddresses } from "./mark-areas";
import { MARK_PALETTE } from "./mark-palette";
import { untracked } from "./untracked";

/** Measured bytes of the requests that reach a sheet, delete one conditional format, and add one without its address. */
export const SHEET_REQUEST = 600;
export const DELETE_REQUEST = 350;
const ADD_REQUEST = 2100;

/**
 * Replaces the marks of one sheet: the old ones go, and each severity gets one format over all its cells. `take` has the
 * ids of the new ones.
 */
export function marksJob(
  context: Excel.RequestContext,
  sheetId: string,
  old: readonly string[],
  marks: readonly Mark[],
  take: (ids: string[]) => void,
): Job {
  const added = SEVERITIES.flatMap((severity) =>
    markAddresses(marks.filter((mark) => mark.severity === severity).map(({ cell }) => cell)).map((address) => ({
      severity,
      address,
    })),
  );
  const adding = added.reduce((sum, { address }) => sum + ADD_REQUEST + address.length, 0);
  return {
    sheetId,
    request: SHEET_REQUEST + old.length * DELETE_REQUEST + adding,
    queue: () => {
      const sheet = context.workbook.worksheets.getItem(sheetId);
      if (old.length > 0) deleteAll(formatsOf(sheet), old);
      const formats = added.map(({ severity, address }) => addMark(sheet, severity, address));
      return () => take(formats.map(({ id }) => id));
    },
  };
}

function deleteAll(formats: Excel.ConditionalFormatCollection, ids: readonly string[]): void {
  for (const id of ids) formats.getItem(id).delete();
}

/** Excel gives a new format the highest priority; the order of the others among themselves stays. */
function addMark(sheet: Excel.Worksheet, severity: Severity, address: string): Excel.ConditionalFormat {
  const look = MARK_PALETTE[severity];
  const areas = untracked(sheet.getRanges(address));
  const mark = areas.conditionalFormats.add(Excel.ConditionalFormatType.custom);
  // The user's own formats of the cell go on to apply.
  mark.stopIfTrue = false;
  const { rule, format } = mark.custom;
  rule.formula = markFormula(severity);
  format.fill.color = look.fill;
  format.font.color = look.font;
  if (look.sign === "underline") format.font.underline = Excel.ConditionalRangeFontUnderlineStyle.single;
  else format.font[look.sign] = true;
  mark.load("id");
  return mark;
}
