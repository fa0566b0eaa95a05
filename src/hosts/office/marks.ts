import { groupBy } from "../../model/group-by";
import type { Pacer } from "../../tasks/pacer";
import { HostError } from "../../workbook/errors";
import type { Mark, MarkOutcome } from "../../workbook/mark";
import { runJobs } from "./batches";
import type { BatchOptions } from "./batches";
import { cleanUpAndThrow } from "./excel-errors";
import { customFormatsJob, formulaJob } from "./found-marks";
import type { CustomFormat, FoundMarks } from "./found-marks";
import { jobsOfRemainingSheets, listSheets } from "./sheets";
import type { Sheet } from "./sheets";
import { marksJob } from "./write-marks";

/** What is known of the sheets and of our marks on them; a reading finds it on its way. */
export interface MarkSurvey {
  readonly sheets: readonly Sheet[];
  readonly marks: FoundMarks;
  /** Every conditional format with a formula, ours and the user's. */
  readonly formats: readonly CustomFormat[];
}

/**
 * Finds our marks on all sheets, or on those named: at most three round trips for all of them together,
 * two when no sheet has a conditional format with a formula.
 * @param before what stood there before marks were written; what came since and is half made counts as ours
 */
export async function surveyMarks(
  context: Excel.RequestContext,
  pacer: Pacer,
  names?: ReadonlySet<string>,
  before?: MarkSurvey,
): Promise<MarkSurvey> {
  const { sheets: all } = await listSheets(context);
  const sheets = names === undefined ? all : all.filter(({ name }) => names.has(name));
  const options: BatchOptions = { pacer, survivors: (jobs) => jobsOfRemainingSheets(context, jobs) };
  const found: CustomFormat[] = [];
  await runJobs(
    context,
    sheets.map(({ id }) => customFormatsJob(context, id, found)),
    options,
  );
  const marks: FoundMarks = new Map();
  await runJobs(
    context,
    found.map((format) => formulaJob(context, format, marks, before !== undefined && !isKnown(format, before))),
    options,
  );
  return { sheets, marks, formats: found };
}

/** What became of marking, and where our marks stand now. */
export interface Marking {
  readonly outcome: MarkOutcome;
  readonly survey: MarkSurvey;
}

/**
 * Makes the marks of the sheets exactly these, in one round trip when the survey is at hand. Where the workbook has
 * changed since the survey, it is surveyed anew, once. When Excel refuses in the middle, no mark is left behind.
 */
export async function replaceMarks(
  context: Excel.RequestContext,
  pacer: Pacer,
  marks: readonly Mark[],
  names: readonly string[],
  survey: MarkSurvey | undefined,
): Promise<Marking> {
  const asked = new Set(names);
  if (survey !== undefined) {
    try {
      return await writeMarks(context, pacer, marks, asked, survey);
    } catch (error) {
      if (!isOutdated(error)) throw error;
    }
  }
  return writeMarks(context, pacer, marks, asked, await surveyMarks(context, pacer, asked));
}

async function writeMarks(
  context: Excel.RequestContext,
  pacer: Pacer,
  marks: readonly Mark[],
  asked: ReadonlySet<string>,
  survey: MarkSurvey,
): Promise<Marking> {
  const bySheet = groupBy(marks, ({ sheet }) => sheet);
  const sheets = survey.sheets.filter(({ name }) => asked.has(name));
  const open = sheets.filter(({ isProtected }) => !isProtected);
  const known = new Set(sheets.map(({ name }) => name));
  const concerned = ({ id, name }: Sheet): boolean => survey.marks.has(id) || bySheet.has(name);
  const standing: FoundMarks = new Map(survey.marks);
  const jobs = open.filter(concerned).map(({ id, name }) =>
    marksJob(context, id, survey.marks.get(id) ?? [], bySheet.get(name) ?? [], (ids) => {
      if (ids.length === 0) standing.delete(id);
      else standing.set(id, ids);
    }),
  );
  try {
    await runJobs(context, jobs, { pacer, beforeBatch: () => holdScreen(context) });
  } catch (error) {
    await cleanUpAndThrow(error, async () => {
      const left = await surveyMarks(context, pacer, asked, survey);
      const erasing = left.sheets.flatMap(({ id, isProtected }) => {
        const ids = left.marks.get(id);
        return ids === undefined || isProtected ? [] : [marksJob(context, id, ids, [], () => undefined)];
      });
      await runJobs(context, erasing, { pacer, beforeBatch: () => holdScreen(context) });
    });
  }
  const outcome: MarkOutcome = {
    marked: open.reduce((sum, { name }) => sum + countCells(bySheet.get(name) ?? []), 0),
    unmarked: [
      ...sheets.filter((sheet) => sheet.isProtected && concerned(sheet)).map(protectedSheet),
      ...[...bySheet.keys()]
        .filter((name) => !known.has(name))
        .map((sheet) => ({ sheet, reason: "no-such-sheet" as const })),
    ],
  };
  return { outcome, survey: { ...survey, marks: standing } };
}

function isKnown({ sheetId, id }: CustomFormat, { formats }: MarkSurvey): boolean {
  return formats.some((format) => format.sheetId === sheetId && format.id === id);
}

/** True when the error may come from a sheet or a mark that went, or a protection that came, after the survey. */
export function isOutdated(error: unknown): boolean {
  return error instanceof HostError && (error.code === "sheet-gone" || error.code === "access-denied");
}

/** Names a sheet that could not be changed. */
export function protectedSheet({ name }: Sheet): MarkOutcome["unmarked"][number] {
  return { sheet: name, reason: "protected" };
}

function countCells(marks: readonly Mark[]): number {
  return new Set(marks.map(({ cell }) => cell)).size;
}

/** Queues that nothing is drawn before the round trip is done. */
export function holdScreen(context: Excel.RequestContext): void {
  context.application.suspendScreenUpdatingUntilNextSync();
}
