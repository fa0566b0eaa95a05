import type { Pacer } from "../../tasks/pacer";
import type { MarkOutcome } from "../../workbook/mark";
import { runJobs } from "./batches";
import type { Job } from "./batches";
import { formatsOf } from "./found-marks";
import { holdScreen, isOutdated, protectedSheet, surveyMarks } from "./marks";
import type { MarkSurvey } from "./marks";
import { untracked } from "./untracked";
import { DELETE_REQUEST, SHEET_REQUEST } from "./write-marks";

/** Measured bytes of a request that counts the cells of a conditional format. */
const COUNT_REQUEST = 400;

/** Removes our marks from the whole workbook; once more where somebody else was removing them too. `cleared` counts cells. */
export async function clearMarks(context: Excel.RequestContext, pacer: Pacer): Promise<Clearing> {
  try {
    return await eraseMarks(context, pacer, await surveyMarks(context, pacer));
  } catch (error) {
    if (!isOutdated(error)) throw error;
    return eraseMarks(context, pacer, await surveyMarks(context, pacer));
  }
}

/** How many cells had marks that were removed, and the sheets where they stayed. */
interface Clearing extends Pick<MarkOutcome, "unmarked"> {
  readonly cleared: number;
}

/** Removes the surveyed marks. One round trip. */
async function eraseMarks(context: Excel.RequestContext, pacer: Pacer, survey: MarkSurvey): Promise<Clearing> {
  const marked = survey.sheets.filter(({ id }) => survey.marks.has(id));
  const open = marked.filter(({ isProtected }) => !isProtected);
  let cleared = 0;
  const jobs = open.map(({ id }) =>
    eraseJob(context, id, survey.marks.get(id) ?? [], (cells) => {
      cleared += cells;
    }),
  );
  await runJobs(context, jobs, { pacer, beforeBatch: () => holdScreen(context) });
  return { cleared, unmarked: marked.filter(({ isProtected }) => isProtected).map(protectedSheet) };
}

/** Removes marks of one sheet and tells how many cells they stood on. */
export function eraseJob(
  context: Excel.RequestContext,
  sheetId: string,
  old: readonly string[],
  count: (cells: number) => void,
): Job {
  return {
    sheetId,
    request: SHEET_REQUEST + old.length * (DELETE_REQUEST + COUNT_REQUEST),
    queue: () => {
      const formats = formatsOf(context.workbook.worksheets.getItem(sheetId));
      const areas = old.map((id) => {
        const format = formats.getItem(id);
        const ranges = untracked(format.getRanges());
        ranges.load("cellCount");
        format.delete();
        return ranges;
      });
      return () => count(totalCells(areas));
    },
  };
}

function totalCells(areas: readonly Excel.RangeAreas[]): number {
  return areas.reduce((sum, { cellCount }) => sum + cellCount, 0);
}
