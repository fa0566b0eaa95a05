import type { Pacer } from "../../tasks/pacer";
import type { Area } from "../../workbook/address";
import { HostError } from "../../workbook/errors";
import type { Rereading } from "../../workbook/host";
import type { SheetSnapshot } from "../../workbook/snapshot";
import { runJobs } from "./batches";
import type { BatchOptions, Job } from "./batches";
import { formulaJob, queueCustomFormats } from "./found-marks";
import type { CustomFormat, FoundMarks } from "./found-marks";
import type { MarkSurvey } from "./marks";
import { loadedAreas } from "./range-address";
import { canReadMerges } from "./read-workbook";
import { jobsOfRemainingSheets, queueSheetList } from "./sheets";
import type { Sheet } from "./sheets";
import { sparseRows } from "./sparse-rows";
import { untracked } from "./untracked";

/** Target tables stand well within this. A sheet that has values beyond is not read again by itself. */
const WITHIN: Area = { top: 0, left: 0, bottom: 1999, right: 51 };
const WITHIN_ADDRESS = "A1:AZ2000";
/** Measured bytes of the request for one sheet, and what its cells are taken for. */
const SHEET_REQUEST = 3_500;
const SHEET_RESPONSE = 60_000;

/** Some sheets as they are now, and where our marks stand in the workbook. */
export interface OfficeRereading {
  readonly rereading: Rereading;
  readonly survey: MarkSurvey;
}

/** What is read of a sheet. */
type Content = Pick<SheetSnapshot, "rows" | "merges">;

/**
 * Reads sheets again, by their ids, in one round trip for some two dozen of them. Where our marks stand follows from
 * `known`; one more round trip tells it where a conditional format with a formula is new. Errors: HostError.
 */
export async function rereadSheets(
  context: Excel.RequestContext,
  pacer: Pacer,
  ids: readonly string[],
  merges: ReadonlySet<string>,
  known: MarkSurvey | undefined,
): Promise<OfficeRereading> {
  const takeList = queueSheetList(context);
  const contents = new Map<string, Content>();
  const found: CustomFormat[] = [];
  const jobs = ids.map((id) => sheetJob(context, id, merges.has(id) && canReadMerges(), contents, found));
  if (jobs.length === 0) await context.sync();
  else await runJobs(context, jobs, { pacer });
  const { sheets } = takeList();
  return {
    rereading: {
      sheets,
      read: sheets.flatMap((sheet) => {
        const content = contents.get(sheet.id);
        return content === undefined ? [] : [{ ...sheet, ...content }];
      }),
    },
    survey: await surveyOf(context, pacer, sheets, contents, found, known),
  };
}

function sheetJob(
  context: Excel.RequestContext,
  id: string,
  merges: boolean,
  contents: Map<string, Content>,
  found: CustomFormat[],
): Job {
  return {
    sheetId: id,
    request: SHEET_REQUEST,
    response: () => SHEET_RESPONSE,
    queue: () => {
      // A sheet that is gone must not cost the others their reading.
      const sheet = context.workbook.worksheets.getItemOrNullObject(id);
      sheet.load("id");
      const used = untracked(sheet.getUsedRangeOrNullObject(true));
      used.load("rowIndex,columnIndex,rowCount,columnCount");
      const cells = untracked(untracked(sheet.getRange(WITHIN_ADDRESS)).getUsedRangeOrNullObject(true));
      cells.load("values,numberFormat,rowIndex,columnIndex");
      const merged = merges ? untracked(cells.getMergedAreasOrNullObject()) : undefined;
      merged?.load("areas/items/address");
      const takeFormats = queueCustomFormats(sheet, id, found);
      return () => {
        if (isGone(sheet)) return;
        if (isBeyond(used)) throw new HostError("request-too-large", "The sheet is larger than what is read again.");
        const rows = cells.isNullObject
          ? []
          : sparseRows(cells.values, cells.numberFormat, cells.rowIndex, cells.columnIndex);
        contents.set(id, { rows, merges: merged === undefined || merged.isNullObject ? [] : loadedAreas(merged) });
        takeFormats();
      };
    },
  };
}

function isGone(sheet: Excel.Worksheet): boolean {
  return sheet.isNullObject;
}

function isBeyond(used: Excel.Range): boolean {
  if (used.isNullObject) return false;
  return used.rowIndex + used.rowCount - 1 > WITHIN.bottom || used.columnIndex + used.columnCount - 1 > WITHIN.right;
}

/** Our marks on all sheets: on those read again by the formats that are there now, on the others as they were known. */
async function surveyOf(
  context: Excel.RequestContext,
  pacer: Pacer,
  sheets: readonly Sheet[],
  contents: ReadonlyMap<string, unknown>,
  found: readonly CustomFormat[],
  known: MarkSurvey | undefined,
): Promise<MarkSurvey> {
  const isOurs = ({ sheetId, id }: CustomFormat): boolean => known?.marks.get(sheetId)?.includes(id) === true;
  const isKnown = (format: CustomFormat): boolean =>
    isOurs(format) || known?.formats.some(({ sheetId, id }) => sheetId === format.sheetId && id === format.id) === true;
  const marks: FoundMarks = new Map([...(known?.marks ?? [])].filter(([id]) => !contents.has(id)));
  for (const format of found)
    if (isOurs(format)) marks.set(format.sheetId, [...(marks.get(format.sheetId) ?? []), format.id]);
  const options: BatchOptions = { pacer, survivors: (jobs) => jobsOfRemainingSheets(context, jobs) };
  const unknown = found.filter((format) => !isKnown(format));
  await runJobs(
    context,
    unknown.map((format) => formulaJob(context, format, marks)),
    options,
  );
  const kept = known?.formats.filter(({ sheetId }) => !contents.has(sheetId)) ?? [];
  return { sheets, marks, formats: [...kept, ...found] };
}
