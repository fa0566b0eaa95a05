import { areaToA1 } from "../../workbook/address";
import type { Area } from "../../workbook/address";
import { matrixOf } from "../../workbook/plan-areas";
import type { AreaContents, RewriteOutcome, SheetRewrite } from "../../workbook/sheet-editor";
import type { CellLink, SheetPlan } from "../../workbook/sheet-plan";
import { contentsOf, holds, linkOf } from "./area-contents";
import { cleanUpAndThrow, translateError } from "./excel-errors";
import { literal } from "./literal";
import { quietly } from "./quietly";
import { readBook } from "./read-book";
import { divideArea, heightsThatChange, mergesThatChange, partOf, plannedPart } from "./rewrite-parts";
import { untracked } from "./untracked";
import { plannedLinks, setHeights, setWidths, writeArea } from "./write-plan";

/**
 * Three round trips. Cells that look alike in both plans keep the looks that a person gave them: only what stands in them is
 * written. When Excel refuses in the middle, the area is made again what it was, by the plan that it was made to.
 */
export async function rewriteSheet(
  context: Excel.RequestContext,
  { plan, former, area, held, contents }: SheetRewrite,
): Promise<RewriteOutcome> {
  const { sheets } = await readBook(context);
  const sheet = sheets.find(({ name }) => name === plan.name);
  if (sheet === undefined) return { kind: "refused", reason: "no-such-sheet", sheet: plan.name };
  if (sheet.isProtected) return { kind: "refused", reason: "protected", sheet: plan.name };
  const worksheet = context.workbook.worksheets.getItem(sheet.id);
  const range = untracked(worksheet.getRange(areaToA1(area)));
  range.load("values,formulas,numberFormat");
  const takeLinks = queueLinks(worksheet, former);
  await context.sync();
  if (!holds(range, area, held)) return { kind: "refused", reason: "changed", sheet: plan.name };
  const before: AreaContents = { ...contentsOf(range), links: takeLinks() };
  const there = { area, formats: before.numberFormats };
  try {
    await quietly(context, () => queueArea(worksheet, { ...there, plan, former, contents, links: before.links }));
  } catch (error) {
    const state = { isBack: false };
    try {
      await cleanUpAndThrow(error, async () => {
        await quietly(context, () => queueArea(worksheet, { ...there, plan: former, former: plan, contents: before }));
        state.isBack = true;
      });
    } catch (failure) {
      if (state.isBack) throw failure;
      return { kind: "broken", before, error: translateError(failure) };
    }
  }
  return { kind: "done", before };
}

/** Reads the links of the cells to which a plan gave some. */
function queueLinks(worksheet: Excel.Worksheet, plan: SheetPlan): () => ReadonlyMap<string, CellLink> {
  const linked = plannedLinks(plan).map(([address]) => {
    const cell = untracked(worksheet.getRange(address));
    cell.load("hyperlink");
    return { address, cell };
  });
  return () =>
    new Map(
      linked.flatMap(({ address, cell }) => {
        const link = linkOf(cell);
        return link === undefined ? [] : [[address, link] as const];
      }),
    );
}

interface AreaRewrite extends Pick<SheetRewrite, "plan" | "former" | "area"> {
  readonly contents: AreaContents | undefined;
  /** Number formats of the area as they are. */
  readonly formats: AreaContents["numberFormats"];
  /** Links of the area as they are; absent when nobody knows. */
  readonly links?: AreaContents["links"];
}

/** Gives the area the looks of the plan where they differ from the former ones, and its contents or those that are given. */
function queueArea(worksheet: Excel.Worksheet, rewrite: AreaRewrite): void {
  const { plan, former, area, contents } = rewrite;
  const { kept, rest } = divideArea(area, former, plan);
  for (const part of rest) {
    const old = untracked(worksheet.getRange(areaToA1(part)));
    old.unmerge();
    old.clear("All");
  }
  const [unmerged, merged] = mergesThatChange(kept, former, plan);
  for (const merge of unmerged) untracked(worksheet.getRange(areaToA1(merge))).unmerge();
  for (const part of rest) writeArea(worksheet, partOf(plan, part), plannedPart(plan, part), contents?.links);
  for (const part of kept) queueKept(worksheet, part, rewrite);
  for (const merge of merged) untracked(worksheet.getRange(areaToA1(merge))).merge();
  setWidths(worksheet, plan.columnWidths.slice(former.columnWidths.length), former.columnWidths.length);
  if (contents === undefined) return;
  const range = untracked(worksheet.getRange(areaToA1(area)));
  range.numberFormat = contents.numberFormats.map((line) => [...line]);
  range.formulas = contents.formulas.map((line) => [...line]);
}

/** Writes what stands in cells that keep their looks. */
function queueKept(
  worksheet: Excel.Worksheet,
  kept: Area,
  { plan, former, area, contents, formats, links }: AreaRewrite,
): void {
  const part = partOf(plan, kept);
  if (contents === undefined) {
    const values = matrixOf(part, kept, "", (value) => value);
    untracked(worksheet.getRange(areaToA1(kept))).values = values.map((line, row) =>
      line.map((value, column) => literal(value, formats[kept.top - area.top + row]?.[column] ?? "General")),
    );
  }
  for (const [address, target] of plannedLinks(part, contents?.links)) {
    // A link that is set anew makes its cell look like one.
    if (links !== undefined && isSame(links.get(address), target)) continue;
    const cell = untracked(worksheet.getRange(address));
    if (target === undefined) cell.clear("Hyperlinks");
    else cell.hyperlink = { ...target };
  }
  setHeights(worksheet, heightsThatChange(kept, former, plan));
}

function isSame(one: CellLink | undefined, other: CellLink | undefined): boolean {
  return one?.documentReference === other?.documentReference && one?.address === other?.address;
}
