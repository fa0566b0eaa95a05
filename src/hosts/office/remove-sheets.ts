import { areaToA1, parseCell } from "../../workbook/address";
import type { Area } from "../../workbook/address";
import type { HeldSheet, SheetRemoval } from "../../workbook/sheet-editor";
import type { CellValue } from "../../workbook/snapshot";
import { areaOf, holds } from "./area-contents";
import { cleanUpAndThrow } from "./excel-errors";
import { quietly } from "./quietly";
import { queueDeletion, readBook } from "./read-book";
import { listSheets } from "./sheets";
import type { Sheet } from "./sheets";
import { untracked } from "./untracked";

/** So many sheets are looked at in one round trip; of each only what was left in it is read. */
const SHEETS_A_TRIP = 50;

/** A sheet of the workbook and what was left in it. */
interface Candidate extends HeldSheet {
  readonly sheet: Sheet;
}

/**
 * Removes sheets that still hold what was left in them. They are hidden in the same breath in which they are read, so that nobody
 * can type into what is about to go; the others are shown again. One round trip, and two for every 50 sheets.
 */
export async function removeSheets(context: Excel.RequestContext, wanted: readonly HeldSheet[]): Promise<SheetRemoval> {
  const { sheets, activeId, isStructureProtected } = await readBook(context);
  const candidates = wanted.flatMap((held): Candidate[] => {
    const sheet = sheets.find(({ name }) => name === held.name);
    return sheet === undefined ? [] : [{ ...held, sheet }];
  });
  if (candidates.length === 0) return { kind: "done", removed: [], kept: [] };
  if (isStructureProtected) return { kind: "refused", reason: "structure-protected" };
  const ids = new Set(candidates.map(({ sheet }) => sheet.id));
  const isLeft = sheets.some(({ id, visibility }) => visibility === "visible" && !ids.has(id));
  if (!isLeft) return { kind: "refused", reason: "last-sheet" };
  const kept: string[] = [];
  for (let first = 0; first < candidates.length; first += SHEETS_A_TRIP) {
    const some = candidates.slice(first, first + SHEETS_A_TRIP);
    try {
      kept.push(...(await removeSome(context, some, activeId)));
    } catch (error) {
      await cleanUpAndThrow(error, () => showAgain(context, some, activeId));
    }
  }
  const removed = candidates.map(({ name }) => name).filter((name) => !kept.includes(name));
  return { kind: "done", removed, kept };
}

/** Gives the names of those that are kept. */
async function removeSome(
  context: Excel.RequestContext,
  candidates: readonly Candidate[],
  activeId: string,
): Promise<readonly string[]> {
  const looks: { readonly candidate: Candidate; readonly isUnchanged: () => boolean }[] = [];
  await quietly(context, () => {
    for (const candidate of candidates) {
      const worksheet = context.workbook.worksheets.getItem(candidate.sheet.id);
      worksheet.visibility = "Hidden";
      looks.push({ candidate, isUnchanged: queueLook(worksheet, candidate.cells) });
    }
  });
  const changed = looks.filter(({ isUnchanged }) => !isUnchanged()).map(({ candidate }) => candidate);
  await quietly(context, () => {
    queueShow(context, changed, activeId);
    queueDeletion(
      context,
      candidates.filter((one) => !changed.includes(one)).map(({ sheet }) => sheet),
    );
  });
  return changed.map(({ name }) => name);
}

/** Tells, once it was asked for, whether a sheet holds exactly these cells. */
function queueLook(worksheet: Excel.Worksheet, cells: HeldSheet["cells"]): () => boolean {
  if (cells === undefined) return () => true;
  const used = untracked(worksheet.getUsedRangeOrNullObject(true));
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  const area = around(cells);
  const range = area && untracked(worksheet.getRange(areaToA1(area)));
  range?.load("values");
  return () => {
    if (used.isNullObject) return cells.size === 0;
    if (area === undefined || range === undefined) return false;
    return isWithin(areaOf(used), area) && holds(range, area, cells);
  };
}

function around(cells: ReadonlyMap<string, CellValue>): Area | undefined {
  let area: Area | undefined;
  for (const address of cells.keys()) {
    const cell = parseCell(address);
    if (cell === undefined) continue;
    const { row, column } = cell;
    area = {
      top: Math.min(area?.top ?? row, row),
      left: Math.min(area?.left ?? column, column),
      bottom: Math.max(area?.bottom ?? row, row),
      right: Math.max(area?.right ?? column, column),
    };
  }
  return area;
}

function isWithin(inner: Area, outer: Area): boolean {
  return (
    inner.top >= outer.top && inner.left >= outer.left && inner.bottom <= outer.bottom && inner.right <= outer.right
  );
}

const VISIBILITIES = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;

function queueShow(context: Excel.RequestContext, candidates: readonly Candidate[], activeId: string): void {
  for (const { sheet } of candidates) {
    const worksheet = context.workbook.worksheets.getItem(sheet.id);
    worksheet.visibility = VISIBILITIES[sheet.visibility];
    if (sheet.id === activeId) worksheet.activate();
  }
}

async function showAgain(
  context: Excel.RequestContext,
  candidates: readonly Candidate[],
  activeId: string,
): Promise<void> {
  const { sheets } = await listSheets(context);
  const left = candidates.filter(({ sheet }) => sheets.some(({ id }) => id === sheet.id));
  await quietly(context, () => queueShow(context, left, activeId));
}
