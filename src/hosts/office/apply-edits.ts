import type { Pacer } from "../../tasks/pacer";
import type { Edit, EditOutcome, SkipReason } from "../../workbook/edit";
import { editsStep, type UndoStep } from "../../workbook/journal";
import type { CellValue } from "../../workbook/snapshot";
import { runJobs } from "./batches";
import type { Job } from "./batches";
import { cleanUpNowOrLater } from "./half-done";
import { literal } from "./literal";
import { runJobsQuietly } from "./quietly";
import { listSheets } from "./sheets";
import type { Sheet } from "./sheets";
import { isCellValue } from "./sparse-rows";
import { untracked } from "./untracked";

/** A target cell as it is now. */
interface Target {
  readonly value: CellValue;
  /** Its own, or one beside it that spills over into the cell. */
  readonly hasFormula: boolean;
  readonly format: string;
}

/** An edit whose guard has passed. */
interface Accepted {
  readonly edit: Edit;
  readonly sheetId: string;
  readonly format: string;
}

/** A cell that a person changed after its guard had passed: what it held when it was written over. */
interface Overwritten {
  readonly item: Accepted;
  readonly formula: CellValue;
}

/** Measured bytes of the requests that read a cell, and that write one, without its text. */
const READ_REQUEST = 600;
const WRITE_REQUEST = 1160;

/**
 * Applies guarded edits in three round trips: sheets, target cells, writing. Several edits of one cell see each
 * other's values. When Excel refuses in the middle, what was written is taken back and the error thrown. What a person
 * typed between the last two is seen while writing, and put back in a fourth.
 */
export async function applyEdits(
  context: Excel.RequestContext,
  pacer: Pacer,
  edits: readonly Edit[],
): Promise<EditOutcome> {
  const { sheets } = await listSheets(context);
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  const targets = await readTargets(context, pacer, edits, byName);
  const { accepted, skipped } = judge(edits, byName, targets);
  try {
    const overwritten = await write(context, pacer, accepted);
    await putBack(context, pacer, overwritten);
    const lost = new Set(overwritten.map(({ item }) => keyOf(item.edit)));
    const [changed, applied] = partition(accepted, ({ edit }) => lost.has(keyOf(edit)));
    return {
      applied: applied.map(({ edit }) => edit),
      skipped: [...skipped, ...changed.map(({ edit }) => ({ edit, reason: "changed" as const }))],
    };
  } catch (error) {
    return cleanUpNowOrLater(error, () => takeBack(context, pacer, accepted, byName), halfDoneStep(accepted));
  }
}

/** Takes back those that came about; a cell that was not come to is none that was changed since. */
function halfDoneStep(accepted: readonly Accepted[]): UndoStep {
  const all = editsStep(accepted.map(({ edit }) => edit));
  return {
    cells: all.cells,
    takeBack: async (editor) => {
      const { applied, skipped } = await all.takeBack(editor);
      return { applied, skipped: skipped.filter(({ reason }) => reason !== "changed") };
    },
  };
}

async function readTargets(
  context: Excel.RequestContext,
  pacer: Pacer,
  edits: readonly Edit[],
  sheets: ReadonlyMap<string, Sheet>,
): Promise<ReadonlyMap<string, Target>> {
  const targets = new Map<string, Target>();
  const asked = new Map(edits.map((edit) => [keyOf(edit), edit]));
  const jobs: Job[] = [];
  for (const [key, { sheet, cell }] of asked) {
    const id = sheets.get(sheet)?.id;
    if (id !== undefined) jobs.push(targetJob(context, id, cell, (target) => targets.set(key, target)));
  }
  await runJobs(context, jobs, { pacer });
  return targets;
}

function targetJob(context: Excel.RequestContext, sheetId: string, cell: string, take: (target: Target) => void): Job {
  return {
    sheetId,
    request: READ_REQUEST,
    queue: () => {
      const range = cellOf(context, sheetId, cell);
      range.load("values,formulas,numberFormat,hasSpill");
      return () => {
        const value: unknown = range.values[0]?.[0];
        const formula: unknown = range.formulas[0]?.[0];
        const format: unknown = range.numberFormat[0]?.[0];
        take({
          value: isCellValue(value) ? value : "",
          // A text that begins with "=" is given back as it is, a formula never has itself as its result.
          hasFormula: (typeof formula === "string" && formula.startsWith("=") && formula !== value) || range.hasSpill,
          format: typeof format === "string" ? format : "General",
        });
      };
    },
  };
}

function judge(
  edits: readonly Edit[],
  sheets: ReadonlyMap<string, Sheet>,
  targets: ReadonlyMap<string, Target>,
): { readonly accepted: readonly Accepted[]; readonly skipped: EditOutcome["skipped"] } {
  const now = new Map([...targets].map(([key, { value }]) => [key, value]));
  const accepted: Accepted[] = [];
  const skipped: { edit: Edit; reason: SkipReason }[] = [];
  for (const edit of edits) {
    const sheet = sheets.get(edit.sheet);
    const target = targets.get(keyOf(edit));
    if (sheet === undefined || target === undefined) skipped.push({ edit, reason: "no-such-sheet" });
    else if (sheet.isProtected) skipped.push({ edit, reason: "protected" });
    else if (target.hasFormula) skipped.push({ edit, reason: "formula" });
    else if (now.get(keyOf(edit)) !== edit.from) skipped.push({ edit, reason: "changed" });
    else {
      now.set(keyOf(edit), edit.to);
      accepted.push({ edit, sheetId: sheet.id, format: target.format });
    }
  }
  return { accepted, skipped };
}

/** Writes without telling our own change listeners. Gives back what else than expected was written over. */
async function write(
  context: Excel.RequestContext,
  pacer: Pacer,
  accepted: readonly Accepted[],
): Promise<readonly Overwritten[]> {
  const overwritten: Overwritten[] = [];
  const jobs = accepted.map((item) =>
    writeJob(context, item, (formula) => {
      if (formula !== item.edit.from) overwritten.push({ item, formula });
    }),
  );
  await runJobsQuietly(context, jobs, { pacer });
  return overwritten;
}

/** Gives cells back to the person who changed them while we were writing. */
async function putBack(
  context: Excel.RequestContext,
  pacer: Pacer,
  overwritten: readonly Overwritten[],
): Promise<void> {
  const jobs = overwritten.map(({ item: { edit, sheetId, format }, formula }): Job => ({
    sheetId,
    request: WRITE_REQUEST + 3 * String(formula).length,
    queue: () => {
      const isFormula = typeof formula === "string" && formula.startsWith("=");
      cellOf(context, sheetId, edit.cell).formulas = [[isFormula ? formula : literal(formula, format)]];
      return undefined;
    },
  }));
  await runJobsQuietly(context, jobs, { pacer });
}

function writeJob(
  context: Excel.RequestContext,
  { edit, sheetId, format }: Accepted,
  before: (formula: CellValue) => void,
): Job {
  const value = literal(edit.to, format);
  return {
    sheetId,
    request: WRITE_REQUEST + 3 * String(value).length,
    queue: () => {
      // Loads are answered in their turn: this one says what stands in the cell right before it is written.
      const held = cellOf(context, sheetId, edit.cell);
      held.load("formulas");
      cellOf(context, sheetId, edit.cell).values = [[value]];
      return () => {
        const formula: unknown = held.formulas[0]?.[0];
        before(isCellValue(formula) ? formula : "");
      };
    },
  };
}

/** Puts back what a broken batch has written. */
async function takeBack(
  context: Excel.RequestContext,
  pacer: Pacer,
  accepted: readonly Accepted[],
  sheets: ReadonlyMap<string, Sheet>,
): Promise<void> {
  const inverse = accepted.map(({ edit }) => ({ ...edit, from: edit.to, to: edit.from })).reverse();
  const targets = await readTargets(context, pacer, inverse, sheets);
  await write(context, pacer, judge(inverse, sheets, targets).accepted);
}

function cellOf(context: Excel.RequestContext, sheetId: string, cell: string): Excel.Range {
  return untracked(context.workbook.worksheets.getItem(sheetId).getRange(cell));
}

function keyOf({ sheet, cell }: Pick<Edit, "sheet" | "cell">): string {
  return `${cell}!${sheet}`;
}

function partition<Item>(items: readonly Item[], test: (item: Item) => boolean): readonly [Item[], Item[]] {
  return [items.filter(test), items.filter((item) => !test(item))];
}
