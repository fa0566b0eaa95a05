import { choiceEdits, chosenCells, type FillChoice } from "../fill/fill-choice";
import type { FillCell, FillPlan } from "../fill/fill-plan";
import type { NewRowSpot } from "../fill/new-row-places";
import { parseCell, toA1 } from "../workbook/address";
import { applyEdits } from "../workbook/apply-edits";
import type { Edit, EditOutcome } from "../workbook/edit";
import type { WorkbookEditor } from "../workbook/host";
import { editsStep, type Journal, type UndoStep } from "../workbook/journal";
import { insertionBelow, type RowContent, type RowEditor, type RowInsertion, type RowRefusal } from "../workbook/rows";
import type { SheetSnapshot } from "../workbook/snapshot";

/** What became of filling. */
export interface FillOutcome extends EditOutcome {
  /** How many rows were inserted. */
  readonly inserted: number;
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
  const steps: UndoStep[] = [];
  try {
    const edits = choices.flatMap((choice) => choiceEdits(plan, choice));
    const outcome = edits.length === 0 ? NOTHING : await editor.apply(edits);
    if (outcome.applied.length > 0) steps.push(editsStep(outcome.applied));
    // The rows above the new ones hold by now what was just written into them.
    const [sheet = plan.sheet] = applyEdits({ sheets: [plan.sheet] }, outcome.applied).sheets;
    const added = await insertChosen({ editor, rows }, sheet, choices, steps);
    journal.record(label, steps);
    return {
      ...added,
      applied: [...outcome.applied, ...added.applied],
      skipped: [...outcome.skipped, ...added.skipped],
    };
  } catch (error) {
    await takeBack(editor, steps, error);
    throw error;
  }
}

const NOTHING: EditOutcome = { applied: [], skipped: [] };

/** Undoes the steps of a batch that broke off. When that fails too, both errors are told. */
async function takeBack(editor: WorkbookEditor, steps: readonly UndoStep[], error: unknown): Promise<void> {
  for (const step of [...steps].reverse()) {
    try {
      await step.takeBack(editor);
    } catch (second) {
      throw new AggregateError([error, second], "Filling broke off and could not be taken back.");
    }
  }
}

/** A new row and the number that it gets. */
interface NewRow {
  readonly row: number;
  readonly cells: readonly FillCell[];
}

async function insertChosen(
  { editor, rows }: Omit<FillTarget, "journal">,
  snapshot: SheetSnapshot,
  choices: readonly FillChoice[],
  steps: UndoStep[],
): Promise<FillOutcome> {
  const { insertions, added } = planInsertions(snapshot, choices);
  if (added.length === 0) return { ...NOTHING, inserted: 0 };
  const sheet = snapshot.name;
  const inserted = await rows.insertRows(sheet, insertions);
  if (inserted.kind === "refused") return { ...NOTHING, inserted: 0, refused: inserted.reason };
  // Blank rows can be taken out again before anything is written into them.
  const blank = added.map(({ row }) => ({ row, cells: [] }));
  steps.push(rowsStep(rows, sheet, blank));
  const outcome = await editor.apply(added.flatMap((row) => rowEdits(sheet, row)));
  steps.pop();
  steps.push(
    rowsStep(
      rows,
      sheet,
      added.map(({ row }) => contentOf(row, outcome.applied)),
    ),
  );
  return { ...outcome, inserted: added.length };
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
  const editsOf = ({ row, cells }: RowContent): readonly Edit[] =>
    cells.map(({ column, value }) => ({ sheet, cell: toA1(row, column), from: value, to: "" }));
  return {
    cells: contents.reduce((sum, { cells }) => sum + cells.length, 0),
    takeBack: async () => {
      const { removed, kept } = await rows.removeRows(sheet, contents);
      return {
        applied: contents.filter(({ row }) => removed.includes(row)).flatMap(editsOf),
        skipped: kept.map(({ row, column }) => {
          const left = contents.find((content) => content.row === row)?.cells.find((cell) => cell.column === column);
          return { edit: { sheet, cell: toA1(row, column), from: left?.value ?? "", to: "" }, reason: "changed" };
        }),
      };
    },
  };
}
