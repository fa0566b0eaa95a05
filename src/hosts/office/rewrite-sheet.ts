import { areaToA1, toA1 } from "../../workbook/address";
import type { Area } from "../../workbook/address";
import type { AreaContents, RewriteOutcome, SheetRewrite } from "../../workbook/sheet-editor";
import type { CellLink, SheetPlan } from "../../workbook/sheet-plan";
import { contentsOf, holds, linkOf } from "./area-contents";
import { cleanUpAndThrow } from "./excel-errors";
import { quietly } from "./quietly";
import { readBook } from "./read-book";
import { untracked } from "./untracked";
import { writePlan } from "./write-plan";

/** Three round trips. When Excel refuses in the middle, the area is made again what it was, by the plan that it was made to. */
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
  try {
    await quietly(context, () => queueArea(worksheet, plan, area, contents));
  } catch (error) {
    await cleanUpAndThrow(error, () => quietly(context, () => queueArea(worksheet, former, area, before)));
  }
  return { kind: "done", before };
}

/** Reads the links of the cells to which a plan gave some. */
function queueLinks(worksheet: Excel.Worksheet, { rows }: SheetPlan): () => ReadonlyMap<string, CellLink> {
  const linked = rows.flatMap(({ row, cells }) =>
    cells.flatMap(({ column, link }) => {
      if (link === undefined) return [];
      const address = toA1(row, column);
      const cell = untracked(worksheet.getRange(address));
      cell.load("hyperlink");
      return [{ address, cell }];
    }),
  );
  return () =>
    new Map(
      linked.flatMap(({ address, cell }) => {
        const link = linkOf(cell);
        return link === undefined ? [] : [[address, link] as const];
      }),
    );
}

/** Blanks the area and gives it the looks of the plan, and its contents or those that are given. */
function queueArea(worksheet: Excel.Worksheet, plan: SheetPlan, area: Area, contents?: AreaContents): void {
  const old = untracked(worksheet.getRange(areaToA1(area)));
  old.unmerge();
  old.clear("All");
  writePlan(worksheet, plan, contents?.links);
  if (contents === undefined) return;
  const range = untracked(worksheet.getRange(areaToA1(area)));
  range.numberFormat = contents.numberFormats.map((line) => [...line]);
  range.formulas = contents.formulas.map((line) => [...line]);
}
