import { areaToA1, parseArea } from "../../workbook/address";
import type { Area } from "../../workbook/address";
import type { SnapshotRow } from "../../workbook/snapshot";
import type { Job } from "./batches";
import { responseBytes, sparseRows } from "./sparse-rows";
import { untracked } from "./untracked";

/** What the cells of one sheet that is not blank are collected in. */
export interface SheetCells {
  readonly id: string;
  /** The area that holds values. */
  readonly used: Area;
  readonly blocks: { readonly top: number; readonly rows: readonly SnapshotRow[] }[];
  readonly merges: Area[];
  /** Blocks of it that are still to come. */
  waiting: number;
}

/** Cells of one block at most: small against a batch, so that batches fill up evenly. */
const BLOCK_CELLS = 8_000;
/** Measured bytes of the requests that read one block, and the merged areas of a sheet. */
const BLOCK_REQUEST = 600;
const MERGES_REQUEST = 850;

/** How many bytes a cell takes in a response: a first guess, then what was seen. */
export class ByteRate {
  #cells = 0;
  #bytes = 0;

  /** Bytes for this number of cells. */
  readonly estimate = (cells: number): number => cells * (this.#cells === 0 ? 30 : this.#bytes / this.#cells);

  readonly learn = (cells: number, bytes: number): void => {
    this.#cells += cells;
    this.#bytes += bytes;
  };
}

export interface BlockOptions {
  readonly rate: ByteRate;
  readonly merges: boolean;
  /** Called when the last block of a sheet is in. */
  readonly onSheet: (sheet: SheetCells) => void;
}

/** Reads a sheet's cells in blocks of rows, and its merged areas with the first block. */
export function blockJobs(context: Excel.RequestContext, sheet: SheetCells, options: BlockOptions): readonly Job[] {
  const { used } = sheet;
  const step = Math.max(1, Math.floor(BLOCK_CELLS / width(used)));
  const jobs: Job[] = [];
  for (let top = used.top; top <= used.bottom; top += step) {
    const area = { ...used, top, bottom: Math.min(used.bottom, top + step - 1) };
    jobs.push(blockJob(context, sheet, area, options));
  }
  sheet.waiting = jobs.length;
  return jobs;
}

function blockJob(context: Excel.RequestContext, sheet: SheetCells, area: Area, options: BlockOptions): Job {
  const { rate, onSheet } = options;
  const first = options.merges && area.top === sheet.used.top;
  const cells = width(area) * height(area);
  return {
    sheetId: sheet.id,
    request: BLOCK_REQUEST + (first ? MERGES_REQUEST : 0),
    response: () => rate.estimate(cells),
    split: () => halves(context, sheet, area, options),
    queue: () => {
      const range = rangeOf(context, sheet.id, area);
      range.load("values,numberFormat");
      const takeMerges = first ? queueMerges(context, sheet.id, sheet.used, sheet.merges) : undefined;
      return () => {
        sheet.blocks.push({ top: area.top, rows: sparseRows(range.values, range.numberFormat, area.top, area.left) });
        rate.learn(cells, responseBytes(range.values) + responseBytes(range.numberFormat) + (takeMerges?.() ?? 0));
        sheet.waiting -= 1;
        if (sheet.waiting === 0) onSheet(sheet);
      };
    },
  };
}

function halves(
  context: Excel.RequestContext,
  sheet: SheetCells,
  area: Area,
  options: BlockOptions,
): readonly Job[] | undefined {
  if (area.top === area.bottom) return undefined;
  const middle = Math.floor((area.top + area.bottom) / 2);
  sheet.waiting += 1;
  return [
    blockJob(context, sheet, { ...area, bottom: middle }, options),
    blockJob(context, sheet, { ...area, top: middle + 1 }, options),
  ];
}

/** Asks on the whole used area: Excel names only merged areas whose top-left cell it was asked about. */
function queueMerges(context: Excel.RequestContext, sheetId: string, used: Area, found: Area[]): () => number {
  const range = rangeOf(context, sheetId, used);
  const merged = untracked(range.getMergedAreasOrNullObject());
  merged.load("areas/items/address");
  return () => {
    if (merged.isNullObject) return 0;
    let bytes = 0;
    for (const { address } of merged.areas.items) {
      bytes += address.length + 16;
      const area = parseArea(withoutSheet(address));
      if (area !== undefined) found.push(area);
    }
    return bytes;
  };
}

function rangeOf(context: Excel.RequestContext, sheetId: string, area: Area): Excel.Range {
  return untracked(context.workbook.worksheets.getItem(sheetId).getRange(areaToA1(area)));
}

function width({ left, right }: Area): number {
  return right - left + 1;
}

function height({ top, bottom }: Area): number {
  return bottom - top + 1;
}

/** "'a!b'!A1:B2" -> "A1:B2" */
export function withoutSheet(address: string): string {
  return address.slice(address.lastIndexOf("!") + 1);
}
