import type { Pacer } from "../../tasks/pacer";
import type { Area } from "../../workbook/address";
import { HostError, throwIfCancelled } from "../../workbook/errors";
import type { ReadOptions } from "../../workbook/host";
import type { SheetSnapshot, WorkbookSnapshot } from "../../workbook/snapshot";
import { runJobs } from "./batches";
import type { BatchOptions, Job } from "./batches";
import { formulaJob, queueCustomFormats } from "./found-marks";
import type { CustomFormat, FoundMarks } from "./found-marks";
import type { MarkSurvey } from "./marks";
import { findTablesJob, isLarge } from "./find-tables";
import { blockJobs, ByteRate, joinBlocks } from "./read-blocks";
import type { SheetCells } from "./read-blocks";
import { jobsOfRemainingSheets, listSheets } from "./sheets";
import type { Sheet } from "./sheets";
import { untracked } from "./untracked";

/** A workbook as it is, and where our marks stand in it: found on the way, so that marking needs no look of its own. */
export interface Reading {
  readonly snapshot: WorkbookSnapshot;
  /** Undefined when the conditional formats changed during the reading. */
  readonly survey: MarkSurvey | undefined;
}

/** What a first look at the sheets finds. */
interface Overview {
  readonly used: Map<string, Area>;
  readonly formats: CustomFormat[];
}

/** Measured bytes of the request that looks at one sheet. */
const OVERVIEW_REQUEST = 1300;

/**
 * Reads sheets in three round trips and one more for every 1.5 MB of cells, however many sheets there are:
 * the list; the used areas and the conditional formats; then the cells, and with the first of them the formulas of
 * the conditional formats. A very large sheet costs one more, in which Excel finds where tables may stand: only that is
 * read. A sheet that is deleted meanwhile is left out.
 */
export async function readWorkbook(
  context: Excel.RequestContext,
  pacer: Pacer,
  options: ReadOptions,
): Promise<Reading> {
  throwIfCancelled(options.signal);
  const sheets = await chosenSheets(context, options.sheets);
  const batchOptions: BatchOptions = {
    pacer,
    signal: options.signal,
    survivors: (jobs) => jobsOfRemainingSheets(context, jobs),
  };
  const overview: Overview = { used: new Map(), formats: [] };
  const seen = new Set<string>();
  await runJobs(
    context,
    sheets.map((sheet) => overviewJob(context, sheet, overview, seen)),
    batchOptions,
  );

  const windows = await windowsOf(context, overview.used, batchOptions);

  const marks: FoundMarks = new Map();
  const cells = new Map<string, SheetCells>();
  let done = sheets.length - overview.used.size;
  options.onProgress?.(done, sheets.length);
  const blocks = blocksOf(context, windows, cells, options.merges !== false && canReadMerges(), () => {
    done += 1;
    options.onProgress?.(done, sheets.length);
  });
  const formulas = new Set(overview.formats.map((format) => formulaJob(context, format, marks)));
  const missed: Job[] = [];
  await runJobs(context, [...formulas, ...blocks], {
    ...batchOptions,
    survivors: async (jobs) => {
      const left = await jobsOfRemainingSheets(context, jobs);
      if (left.length < jobs.length) return left;
      // No sheet is missing, so it is a conditional format: reading cells does not depend on it.
      missed.push(...jobs.filter((job) => formulas.has(job)));
      return jobs.filter((job) => !formulas.has(job));
    },
  });

  const whole = sheets.filter(({ id }) => seen.has(id) && (cells.get(id)?.waiting ?? 0) === 0);
  return {
    snapshot: { sheets: whole.map((sheet) => snapshotOf(sheet, cells.get(sheet.id))) },
    survey: missed.length === 0 ? { sheets: whole, marks, formats: overview.formats } : undefined,
  };
}

async function chosenSheets(context: Excel.RequestContext, choice: ReadOptions["sheets"]): Promise<readonly Sheet[]> {
  const { sheets, activeId } = await listSheets(context);
  if (choice === undefined) return sheets;
  const names = new Set(choice === "active" ? [] : choice);
  const chosen = sheets.filter(({ id, name }) => (choice === "active" ? id === activeId : names.has(name)));
  if (chosen.length > 0) return chosen;
  throw new HostError("sheet-gone", "None of the sheets asked for is in the workbook.");
}

function overviewJob(context: Excel.RequestContext, { id }: Sheet, overview: Overview, seen: Set<string>): Job {
  return {
    sheetId: id,
    request: OVERVIEW_REQUEST,
    queue: () => {
      const sheet = context.workbook.worksheets.getItem(id);
      const range = untracked(sheet.getUsedRangeOrNullObject(true));
      range.load("rowIndex,columnIndex,rowCount,columnCount");
      const takeFormats = queueCustomFormats(sheet, id, overview.formats);
      return () => {
        seen.add(id);
        takeFormats();
        const area = areaOf(range);
        if (area !== undefined) overview.used.set(id, area);
      };
    },
  };
}

/** What is to be read of each sheet: all that is used, of a very large one what may belong to a table. */
async function windowsOf(
  context: Excel.RequestContext,
  used: ReadonlyMap<string, Area>,
  batchOptions: BatchOptions,
): Promise<ReadonlyMap<string, readonly Area[]>> {
  const windows = new Map<string, readonly Area[]>([...used].map(([id, area]) => [id, isLarge(area) ? [] : [area]]));
  const jobs = [...used]
    .filter(([, area]) => isLarge(area))
    .map(([id, area]) => findTablesJob(context, id, area, (found) => windows.set(id, found)));
  await runJobs(context, jobs, batchOptions);
  return windows;
}

function areaOf(range: Excel.Range): Area | undefined {
  if (range.isNullObject) return undefined;
  const { rowIndex: top, columnIndex: left, rowCount, columnCount } = range;
  return { top, left, bottom: top + rowCount - 1, right: left + columnCount - 1 };
}

function blocksOf(
  context: Excel.RequestContext,
  windows: ReadonlyMap<string, readonly Area[]>,
  cells: Map<string, SheetCells>,
  merges: boolean,
  onSheet: () => void,
): readonly Job[] {
  const rate = new ByteRate();
  return [...windows].flatMap(([id, areas]) => {
    const sheet: SheetCells = { id, windows: areas, blocks: [], merges: [], waiting: 0 };
    cells.set(id, sheet);
    const jobs = blockJobs(context, sheet, { rate, merges, onSheet });
    if (jobs.length === 0) onSheet();
    return jobs;
  });
}

/** Merged areas came with ExcelApi 1.13, a set after our floor. */
export function canReadMerges(): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", "1.13");
}

function snapshotOf({ id, name, visibility, isProtected }: Sheet, cells: SheetCells | undefined): SheetSnapshot {
  return { id, name, visibility, isProtected, rows: joinBlocks(cells?.blocks ?? []), merges: cells?.merges ?? [] };
}
