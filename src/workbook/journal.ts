import type { Edit, EditOutcome } from "./edit";
import type { WorkbookEditor } from "./host";

/** A batch of edits that was made, and can be taken back as one. */
export interface JournalEntry {
  /** What it was, in words for the person. */
  readonly label: string;
  readonly edits: readonly Edit[];
}

/**
 * Remembers what we wrote, because Excel's own undo list is not reliable for add-ins. It lives as long as the page.
 * Taking back is guarded like every edit: a cell that was changed since keeps what it holds.
 */
export class Journal {
  readonly #entries: JournalEntry[] = [];

  /** The last batch, the one that `undo` takes back. */
  get last(): JournalEntry | undefined {
    return this.#entries.at(-1);
  }

  /** Applies edits and remembers those that came about. */
  async apply(editor: WorkbookEditor, label: string, edits: readonly Edit[]): Promise<EditOutcome> {
    const outcome = await editor.apply(edits);
    if (outcome.applied.length > 0) this.#entries.push({ label, edits: outcome.applied });
    return outcome;
  }

  /** Takes the last batch back; cells that were changed since are named in the outcome. Undefined when there is none. */
  async undo(editor: WorkbookEditor): Promise<EditOutcome | undefined> {
    const entry = this.last;
    if (entry === undefined) return undefined;
    const outcome = await editor.apply(
      [...entry.edits].reverse().map((edit) => ({ ...edit, from: edit.to, to: edit.from })),
    );
    this.#entries.pop();
    return outcome;
  }
}
