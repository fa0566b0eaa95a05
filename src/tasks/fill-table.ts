import { choiceEdits, chosenCells, type FillChoice } from "../fill/fill-choice";
import type { FillCell, FillPlan } from "../fill/fill-plan";
import type { NewRowSpot } from "../fill/new-row-places";
import { parseCell, toA1 } from "../workbook/address";
import type { Edit, EditOutcome } from "../workbook/edit";
import { HostError } from "../workbook/errors";
import type { WorkbookEditor } from "../workbook/host";
import { editsStep, halfDoneBy, type Journal, type UndoStep } from "../workbook/journal";
import {
  insertionBelow,
  type InsertionOutcome,
  type RowContent,
  type RowEditor,
  type RowInsertion,
  type RowRefusal,
} from "../workbook/rows";
import type { SheetSnapshot } from "../workbook/snapshot";

/** What became of filling. */
export interface FillOutcome extends EditOutcome {
  readonly rows: number;
  /** Why none was, though some were asked for. */
  readonly refused?: RowRefusal;
}

/** An open workbook whose rows can be moved. */
export interface FillTarget {
  readonly editor: WorkbookEditor;
  readonly rows: RowEditor;
  readonly journal: Journal;
}

/**
 * Writes what a person chose of a plan: blank cells, filled ones only where they are named, and new rows with the formats and
 * merges of the row above. Every edit is guarded by what the cell held when the plan was made; the batch can be taken back from
 * the journal as one, `label` names it there. When the host fails in the middle, what was done is taken back. Errors: HostError.
 */
export async function fillTable(
  { editor, rows, journal }: FillTarget,
  plan: FillPlan,
  choices: readonly FillChoice[],
  label: string,
): Promise<FillOutcome> {
  const sheet = plan.table.sheet;
  const { insertions, added } = planInsertions(plan.sheet, choices);
  // Rows go in first, so that all addresses, also those to be taken back, are those of the sheet as it then is.
  const insertion = added.length === 0 ? NO_ROWS : await insertOrRecord({ rows, journal }, sheet, insertions, label);
  const refused = insertion.kind === "refused" ? { refused: insertion.reason } : {};
  const newRows = insertion.kind === "refused" ? [] : added;
  const moved = insertion.kind === "refused" ? [] : insertions;
  const existing = choices.flatMap((choice) => choiceEdits(plan, choice)).map((edit) => movedEdit(edit, moved));
  const blankRows = rowsStep(
    rows,
    sheet,
    newRows.map(({ row }) => ({ row, cells: [] })),
  );
  const edits = [...existing, ...newRows.flatMap((row) => rowEdits(sheet, row))];
  const outcome = await applyOrTakeBack({ editor, rows, journal }, edits, blankRows, label);
  const contents = newRows.map(({ row }) => contentOf(row, outcome.applied));
  const isNew = ({ cell }: Edit): boolean => newRows.some(({ row }) => row === parseCell(cell)?.row);
  const changed = outcome.applied.filter((edit) => !isNew(edit));
  const steps: UndoStep[] = [];
  if (contents.length > 0) steps.push(rowsStep(rows, sheet, contents));
  if (changed.length > 0) steps.push(editsStep(changed));
  journal.record(label, steps);
  return { ...outcome, rows: newRows.length, ...refused };
}

const NO_ROWS: InsertionOutcome = { kind: "inserted" };

/** What of the rows is left where the host breaks off goes into the journal. */
async function insertOrRecord(
  { rows, journal }: Pick<FillTarget, "rows" | "journal">,
  sheet: string,
  insertions: readonly RowInsertion[],
  label: string,
): Promise<InsertionOutcome> {
  try {
    return await rows.insertRows(sheet, insertions);
  } catch (error) {
    journal.record(label, halfDoneBy(error));
    throw error;
  }
}

/**
 * Applies edits; the host itself takes back what it wrote before it fails, and then the blank rows go too. What is left where
 * that fails as well goes into the journal.
 */
async function applyOrTakeBack(
  { editor, journal }: FillTarget,
  edits: readonly Edit[],
  blankRows: UndoStep,
  label: string,
): Promise<EditOutcome> {
  if (edits.length === 0) return { applied: [], skipped: [] };
  try {
    return await editor.apply(edits);
  } catch (error) {
    const written = halfDoneBy(error);
    try {
      if (written.length === 0) await blankRows.takeBack(editor);
      else journal.record(label, [blankRows, ...written]);
    } catch (second) {
      journal.record(label, [blankRows]);
      throw new HostError(error instanceof HostError ? error.code : "host", "Filling broke off.", {
        cause: new AggregateError([error, second]),
      });
    }
    throw error;
  }
}

/** The edit where its cell is after the insertions. */
function movedEdit(edit: Edit, insertions: readonly RowInsertion[]): Edit {
  const at = parseCell(edit.cell);
  if (at === undefined) return edit;
  const down = insertions.reduce((sum, { below, rows }) => (at.row > below.row ? sum + rows.length : sum), 0);
  return { ...edit, cell: toA1(at.row + down, at.column) };
}

/** A new row and the number that it gets. */
interface NewRow {
  readonly row: number;
  readonly cells: readonly FillCell[];
}

/** Rows with the same place above them go in together, those that join the block above first. */
function planInsertions(
  sheet: SheetSnapshot,
  choices: readonly FillChoice[],
): { readonly insertions: readonly RowInsertion[]; readonly added: readonly NewRow[] } {
  const places = new Map<number, { readonly spot: NewRowSpot; readonly cells: readonly FillCell[] }[]>();
  for (const choice of choices) {
    const { spot } = choice.row;
    if (spot === undefined) continue;
    places.set(spot.below, [...(places.get(spot.below) ?? []), { spot, cells: chosenCells(choice) }]);
  }
  const insertions: RowInsertion[] = [];
  const added: NewRow[] = [];
  let moved = 0;
  for (const [below, rows] of [...places].sort(([a], [b]) => a - b)) {
    const inOrder = [...rows].sort((a, b) => Number(a.spot.writesLevel1) - Number(b.spot.writesLevel1));
    insertions.push(
      insertionBelow(
        sheet,
        below,
        inOrder.map(({ spot }) => spot.joins),
      ),
    );
    inOrder.forEach(({ cells }, index) => added.push({ row: below + moved + 1 + index, cells }));
    moved += inOrder.length;
  }
  return { insertions, added };
}

function rowEdits(sheet: string, { row, cells }: NewRow): readonly Edit[] {
  return cells.flatMap(({ cell, after }) => {
    const at = parseCell(cell);
    return at === undefined ? [] : [{ sheet, cell: toA1(row, at.column), from: "", to: after }];
  });
}

function contentOf(row: number, applied: readonly Edit[]): RowContent {
  const cells = applied.flatMap(({ cell, to }) => {
    const at = parseCell(cell);
    return at?.row === row ? [{ column: at.column, value: to }] : [];
  });
  return { row, cells };
}

/** Rows that were inserted, as a step: they go when they hold what was written into them and nothing else. */
function rowsStep(rows: RowEditor, sheet: string, contents: readonly RowContent[]): UndoStep {
  return {
    cells: contents.reduce((sum, { cells }) => sum + cells.length, 0),
    takeBack: async () => {
      const { removed, kept } = await rows.removeRows(sheet, contents);
      return {
        applied: [],
        rows: removed.length,
        skipped: kept.map(({ row, column }) => {
          const left = contents.find((content) => content.row === row)?.cells.find((cell) => cell.column === column);
          return { edit: { sheet, cell: toA1(row, column), from: left?.value ?? "", to: "" }, reason: "changed" };
        }),
      };
    },
  };
}
