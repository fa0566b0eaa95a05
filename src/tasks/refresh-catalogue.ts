import type { Finding } from "../model/finding";
import type { TargetTable } from "../model/target-table";
import { recognise } from "../recognise/recognise";
import {
  CATALOGUE_NAME,
  catalogueArea,
  catalogueEntry,
  type CatalogueEntry,
  cataloguePlan,
  entriesIn,
} from "../templates/catalogue";
import { type Area, contains, parseArea, parseCell, toA1 } from "../workbook/address";
import type { Edit } from "../workbook/edit";
import type { UndoStep } from "../workbook/journal";
import { plannedArea } from "../workbook/plan-areas";
import { sheetNames } from "../workbook/sheet-name";
import type { SheetRewrite } from "../workbook/sheet-editor";
import type { CellValue, SheetSnapshot } from "../workbook/snapshot";
import type { InsertTarget } from "./insert-templates";
import { refused, type Refused, refusalOf } from "./sheet-refusals";
import { addedFromPlan, firstDifference, heldIn, sheetsStep, sheetsThere } from "./sheets-step";

export type CatalogueOutcome =
  { readonly kind: "made" | "refreshed"; readonly sheet: string; readonly projects: number } | Refused;

/**
 * Makes the sheet 目录 in front of all others, or brings the one that we made up to date. Only our own part of it is written; a
 * sheet 目录 of somebody else is left alone, and ours gets another name. The batch can be taken back from the journal.
 * @param findings the findings of a check that is up to date; with them the catalogue counts what is to be mended
 * Errors: HostError.
 */
export async function refreshCatalogue(
  target: InsertTarget,
  label: string,
  findings?: readonly Finding[],
): Promise<CatalogueOutcome> {
  const snapshot = await target.host.read();
  const { tables } = recognise(snapshot);
  if (tables.length === 0) return NO_TABLES;
  const entries = tables.map((table) => catalogueEntry(table, findings && problemsOf(table, findings)));
  const old = snapshot.sheets.flatMap((sheet) => {
    const area = catalogueArea(sheet);
    return area === undefined ? [] : [{ sheet, area }];
  })[0];
  if (old !== undefined) return rewrite(target, old, entries, label);
  const [name = CATALOGUE_NAME] = sheetNames(
    [CATALOGUE_NAME],
    snapshot.sheets.map((sheet) => sheet.name),
  );
  const plan = cataloguePlan(entries, name);
  const outcome = await target.sheets.addSheets([plan], { after: "" });
  if (outcome.kind === "refused") return refusalOf(outcome);
  target.journal.record(label, [sheetsStep(target.host, target.sheets, [addedFromPlan(plan)])]);
  return { kind: "made", sheet: name, projects: entries.length };
}

const NO_TABLES = refused(
  "工作簿里没有认出绩效目标表，没有生成目录。",
  "No target table was recognised in the workbook; no catalogue was made.",
);

function problemsOf({ sheet, range }: TargetTable, findings: readonly Finding[]): number {
  const area = parseArea(range);
  return findings.filter((finding) => {
    const cell = parseCell(finding.cell);
    return finding.sheet === sheet && area !== undefined && cell !== undefined && contains(area, cell.row, cell.column);
  }).length;
}

interface OldCatalogue {
  readonly sheet: SheetSnapshot;
  readonly area: Area;
}

async function rewrite(
  { host, sheets, journal }: InsertTarget,
  { sheet, area }: OldCatalogue,
  entries: readonly CatalogueEntry[],
  label: string,
): Promise<CatalogueOutcome> {
  const plan = cataloguePlan(entries, sheet.name);
  const needed = plannedArea(plan) ?? area;
  const foreign = foreignCell(sheet, area, needed);
  if (foreign !== undefined) return inTheWay(sheet.name, foreign);
  const whole = around(area, needed);
  const former = cataloguePlan(entriesIn(sheet, area), sheet.name);
  const held = heldIn(sheet, whole);
  const outcome = await sheets.rewriteSheet({ plan, former, area: whole, held });
  if (outcome.kind === "refused") return refusalOf(outcome);
  const back = { plan: former, former: plan, area: whole, contents: outcome.before };
  const isBroken = outcome.kind === "broken";
  journal.record(label, [rewriteStep({ host, sheets }, back, held, isBroken)]);
  if (isBroken) return { ...halfWritten(sheet.name), halfDone: { error: outcome.error } };
  return { kind: "refreshed", sheet: sheet.name, projects: entries.length };
}

function halfWritten(sheet: string): Refused {
  return refused(
    `Excel 中途拒绝，“${sheet}”可能只写了一半。请点“撤销”恢复原来的目录，再刷新一次；恢复之前请不要改动它。`,
    `Excel refused in the middle, so “${sheet}” may be half written. Choose “Undo” to get the former catalogue back, then refresh again; do not change it before.`,
  );
}

/**
 * Puts the catalogue back as it was, if it still holds what we wrote; where that broke off, a part of what we wrote and of what
 * stood there before.
 */
function rewriteStep(
  { host, sheets }: Pick<InsertTarget, "host" | "sheets">,
  back: Omit<SheetRewrite, "held">,
  before: ReadonlyMap<string, CellValue>,
  isBroken: boolean,
): UndoStep {
  const { area, former } = back;
  const { name, cells } = addedFromPlan(former);
  const edit: Edit = { sheet: name, cell: toA1(area.top, area.left), from: "", to: "" };
  let isHalfWritten = isBroken;
  return {
    cells: cells.size,
    takeBack: async () => {
      const [now] = await sheetsThere(host, [name]);
      if (now === undefined) return { applied: [], skipped: [{ edit, reason: "no-such-sheet" }] };
      const held = heldIn(now, area);
      const changed = isHalfWritten ? strangeCell(held, [cells, before]) : firstDifference({ cells }, held);
      if (changed !== undefined) {
        return { applied: [], skipped: [{ edit: { ...edit, cell: changed }, reason: "changed" }] };
      }
      const outcome = await sheets.rewriteSheet({ ...back, held });
      if (outcome.kind === "broken") {
        isHalfWritten = true;
        throw outcome.error;
      }
      if (outcome.kind === "refused") {
        const reason =
          outcome.reason === "changed" || outcome.reason === "no-such-sheet" ? outcome.reason : "protected";
        return { applied: [], skipped: [{ edit, reason }] };
      }
      const applied = [...cells].map(([cell, from]) => ({ ...edit, cell, from }));
      return { applied, skipped: [] };
    },
  };
}

/** A cell that holds what it held in none of these. */
function strangeCell(
  held: ReadonlyMap<string, CellValue>,
  known: readonly ReadonlyMap<string, CellValue>[],
): string | undefined {
  return [...held].find(([cell, value]) => known.every((cells) => cells.get(cell) !== value))?.[0];
}

/** A cell that is not ours and that the longer list would cover. */
function foreignCell({ rows }: SheetSnapshot, own: Area, needed: Area): string | undefined {
  for (const { row, cells } of rows) {
    for (const { column } of cells) {
      if (contains(needed, row, column) && !contains(own, row, column)) return toA1(row, column);
    }
  }
  return undefined;
}

function inTheWay(sheet: string, cell: string): Refused {
  return refused(
    `“${sheet}”的 ${cell} 有别的内容，目录变长后会盖住它，没有刷新。请把它移到别处，再刷新一次。`,
    `${cell} of “${sheet}” holds something else, which the longer catalogue would cover; it was not refreshed. Move it elsewhere and refresh again.`,
  );
}

function around(one: Area, other: Area): Area {
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}
