import { areaToA1 } from "../../workbook/address";
import type { Area } from "../../workbook/address";
import type { SnapshotRow } from "../../workbook/snapshot";
import type { Job } from "./batches";
import { MAX_BLOCK_COLUMNS } from "./find-tables";
import { areaOfAddress } from "./range-address";
import { responseBytes, sparseRows } from "./sparse-rows";
import { untracked } from "./untracked";

/** What the cells of one sheet that is not blank are collected in. */
export interface SheetCells {
  readonly id: string;
  /** What is read of it, from top to bottom. */
  readonly windows: readonly Area[];
  readonly blocks: Block[];
  readonly merges: Area[];
  /** Blocks of it that are still to come. */
  waiting: number;
}

/** A rectangle of cells that was read. */
export interface Block {
  readonly top: number;
  readonly left: number;
  readonly rows: readonly SnapshotRow[];
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

/** Reads a sheet's cells in blocks, and the merged areas of each window with its first block. */
export function blockJobs(context: Excel.RequestContext, sheet: SheetCells, options: BlockOptions): readonly Job[] {
  const jobs = sheet.windows.flatMap((window) => {
    const areas = blocksOf(window);
    return areas.map((area) => blockJob(context, sheet, area, options, area === areas[0] ? window : undefined));
  });
  sheet.waiting = jobs.length;
  return jobs;
}

function blocksOf(window: Area): readonly Area[] {
  const columns = Math.min(width(window), MAX_BLOCK_COLUMNS);
  const rows = Math.max(1, Math.floor(BLOCK_CELLS / columns));
  return steps(window.top, window.bottom, rows).flatMap(([top, bottom]) =>
    steps(window.left, window.right, columns).map(([left, right]) => ({ top, left, bottom, right })),
  );
}

/** From `first` to `last` in pieces of at most `size`. */
function steps(first: number, last: number, size: number): readonly (readonly [number, number])[] {
  return Array.from({ length: Math.ceil((last - first + 1) / size) }, (_, index) => [
    first + index * size,
    Math.min(last, first + (index + 1) * size - 1),
  ]);
}

/** The rows of blocks in any order; blocks beside each other share theirs. */
export function joinBlocks(blocks: readonly Block[]): readonly SnapshotRow[] {
  const sorted = [...blocks].sort((a, b) => a.top - b.top || a.left - b.left);
  const isOneColumn = sorted.every(({ left }) => left === sorted[0]?.left);
  if (isOneColumn) return sorted.flatMap(({ rows }) => rows);
  const joined = new Map<number, SnapshotRow>();
  for (const { row, cells } of sorted.flatMap(({ rows }) => rows)) {
    joined.set(row, { row, cells: [...(joined.get(row)?.cells ?? []), ...cells] });
  }
  return [...joined.values()].sort((a, b) => a.row - b.row);
}

function blockJob(
  context: Excel.RequestContext,
  sheet: SheetCells,
  area: Area,
  options: BlockOptions,
  /** Where merged areas are asked for along with the cells. */
  window: Area | undefined,
): Job {
  const { rate, onSheet } = options;
  const mergedIn = options.merges ? window : undefined;
  const cells = width(area) * height(area);
  return {
    sheetId: sheet.id,
    request: BLOCK_REQUEST + (mergedIn === undefined ? 0 : MERGES_REQUEST),
    response: () => rate.estimate(cells),
    split: () => halves(context, sheet, area, options, window),
    queue: () => {
      const range = rangeOf(context, sheet.id, area);
      range.load("values,numberFormat");
      const takeMerges = mergedIn && queueMerges(context, sheet.id, mergedIn, sheet.merges);
      return () => {
        const { top, left } = area;
        sheet.blocks.push({ top, left, rows: sparseRows(range.values, range.numberFormat, top, left) });
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
  window: Area | undefined,
): readonly Job[] | undefined {
  if (area.top === area.bottom) return undefined;
  const middle = Math.floor((area.top + area.bottom) / 2);
  sheet.waiting += 1;
  return [
    blockJob(context, sheet, { ...area, bottom: middle }, options, window),
    blockJob(context, sheet, { ...area, top: middle + 1 }, options, undefined),
  ];
}

/** Asks on the whole window: Excel names only merged areas whose top-left cell it was asked about. */
function queueMerges(context: Excel.RequestContext, sheetId: string, window: Area, found: Area[]): () => number {
  const range = rangeOf(context, sheetId, window);
  const merged = untracked(range.getMergedAreasOrNullObject());
  merged.load("areas/items/address");
  return () => {
    if (merged.isNullObject) return 0;
    let bytes = 0;
    for (const { address } of merged.areas.items) {
      bytes += address.length + 16;
      const area = areaOfAddress(address);
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
