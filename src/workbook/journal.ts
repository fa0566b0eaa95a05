import type { Edit, EditOutcome } from "./edit";
import { HostError } from "./errors";
import type { WorkbookEditor } from "./host";

/** One part of a batch that was made: cells changed, rows inserted, sheets added. */
export interface UndoStep {
  /** How many cells it filled or changed. */
  readonly cells: number;
  /**
   * Takes this part back as far as it is still as we left it: rows go when their cells are, sheets likewise.
   * What a person changed since stays and is named in the outcome, with reason "changed" and the cell that differs.
   */
  takeBack(editor: WorkbookEditor): Promise<EditOutcome>;
}

/** A batch that was made, and can be taken back as one. */
export interface JournalEntry {
  /** What it was, in words for the person. */
  readonly label: string;
  /** How many cells its steps filled or changed. */
  readonly cells: number;
}

/** Cells that were changed, as a step. */
export function editsStep(edits: readonly Edit[]): UndoStep {
  const inverse = [...edits].reverse().map((edit) => ({ ...edit, from: edit.to, to: edit.from }));
  return { cells: edits.length, takeBack: (editor) => editor.apply(inverse) };
}

/** What a host left that broke off. */
export function halfDoneBy(error: unknown): readonly UndoStep[] {
  return error instanceof HostError && error.halfDone !== undefined ? [error.halfDone] : [];
}

/**
 * Remembers what we wrote, because Excel's own undo list is not reliable for add-ins. It lives as long as the page.
 * Taking back is guarded like every edit: a cell that was changed since keeps what it holds.
 */
export class Journal {
  readonly #batches: { readonly label: string; readonly steps: UndoStep[] }[] = [];

  /** The last batch, the one that `undo` takes back. */
  get last(): JournalEntry | undefined {
    const batch = this.#batches.at(-1);
    return batch && { label: batch.label, cells: batch.steps.reduce((sum, { cells }) => sum + cells, 0) };
  }

  /** Applies edits and remembers those that came about, also where the host broke off and left some of them. */
  async apply(editor: WorkbookEditor, label: string, edits: readonly Edit[]): Promise<EditOutcome> {
    try {
      const outcome = await editor.apply(edits);
      if (outcome.applied.length > 0) this.record(label, [editsStep(outcome.applied)]);
      return outcome;
    } catch (error) {
      this.record(label, halfDoneBy(error));
      throw error;
    }
  }

  /** Remembers a batch that was made, its steps in the order in which they were. */
  record(label: string, steps: readonly UndoStep[]): void {
    if (steps.length > 0) this.#batches.push({ label, steps: [...steps] });
  }

  /**
   * Takes the last batch back, its last step first; cells that were changed since are named in the outcome.
   * Undefined when there is none. When the host fails, the steps that are left can be taken back later.
   */
  async undo(editor: WorkbookEditor): Promise<EditOutcome | undefined> {
    const batch = this.#batches.at(-1);
    if (batch === undefined) return undefined;
    const outcomes: EditOutcome[] = [];
    for (let step = batch.steps.at(-1); step !== undefined; step = batch.steps.at(-1)) {
      outcomes.push(await step.takeBack(editor));
      batch.steps.pop();
    }
    this.#batches.pop();
    return {
      applied: outcomes.flatMap(({ applied }) => applied),
      skipped: outcomes.flatMap(({ skipped }) => skipped),
      rows: outcomes.reduce((sum, { rows = 0 }) => sum + rows, 0),
      sheets: outcomes.reduce((sum, { sheets = 0 }) => sum + sheets, 0),
    };
  }
}
