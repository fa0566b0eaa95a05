import { applyEdits, valueAt } from "../../src/workbook/apply-edits";
import type { Edit, EditOutcome, SkipReason } from "../../src/workbook/edit";
import { throwIfCancelled } from "../../src/workbook/errors";
import type {
  CellChange,
  ReadOptions,
  Rereading,
  Selection,
  SheetChange,
  Unsubscribe,
  WorkbookHost,
} from "../../src/workbook/host";
import type { Mark, MarkOutcome } from "../../src/workbook/mark";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/workbook/snapshot";

/** A host over a snapshot: it remembers what it was asked to do and fails where a test wants it to. */
export class HostDouble implements WorkbookHost {
  /** What was asked for, in order: `read`, `mark`, `clearMarks`, `select Sheet1!B6`. */
  readonly calls: string[] = [];
  marks: readonly Mark[] = [];
  unmarked: MarkOutcome["unmarked"] = [];
  /** Runs before a call goes on; what it throws is the call's error. */
  before: (call: string) => void | Promise<void> = () => undefined;
  readonly #selection = new Set<(selection: Selection) => void>();
  readonly #change = new Set<(change: CellChange) => void>();
  readonly #sheets = new Set<(change: SheetChange) => void>();
  #settings: unknown;

  constructor(public sheets: readonly SheetSnapshot[]) {}

  async read(options: ReadOptions = {}): Promise<WorkbookSnapshot> {
    await this.#called("read");
    const chosen = options.sheets;
    const sheets =
      chosen === "active"
        ? this.sheets.slice(0, 1)
        : this.sheets.filter(({ name }) => chosen === undefined || chosen.includes(name));
    sheets.forEach((_, index) => options.onProgress?.(index + 1, sheets.length));
    throwIfCancelled(options.signal);
    return { sheets };
  }

  async reread(ids: readonly string[], merges: ReadonlySet<string>): Promise<Rereading> {
    await this.#called(`reread ${ids.join(" ")}`);
    return {
      sheets: this.sheets.map(({ id, name }) => ({ id, name })),
      read: this.sheets
        .filter(({ id }) => ids.includes(id))
        .map((sheet) => (merges.has(sheet.id) ? sheet : { ...sheet, merges: [] })),
    };
  }

  async mark(marks: readonly Mark[], sheets: readonly string[]): Promise<MarkOutcome> {
    await this.#called("mark");
    this.marks = [...this.marks.filter(({ sheet }) => !sheets.includes(sheet)), ...marks];
    return { marked: marks.length, unmarked: this.unmarked };
  }

  async clearMarks(): Promise<{ readonly cleared: number; readonly unmarked: MarkOutcome["unmarked"] }> {
    await this.#called("clearMarks");
    const cleared = this.marks.length;
    this.marks = [];
    return { cleared, unmarked: this.unmarked };
  }

  async apply(edits: readonly Edit[]): Promise<EditOutcome> {
    await this.#called("apply");
    const outcome: { applied: Edit[]; skipped: { edit: Edit; reason: SkipReason }[] } = { applied: [], skipped: [] };
    for (const edit of edits) {
      const sheet = this.sheets.find(({ name }) => name === edit.sheet);
      if (sheet === undefined) outcome.skipped.push({ edit, reason: "no-such-sheet" });
      else if (valueAt(sheet, edit.cell) !== edit.from) outcome.skipped.push({ edit, reason: "changed" });
      else outcome.applied.push(edit);
    }
    this.sheets = applyEdits({ sheets: this.sheets }, outcome.applied).sheets;
    return outcome;
  }

  select(sheet: string, cell: string): Promise<void> {
    return this.#called(`select ${sheet}!${cell}`);
  }

  readSettings(): Promise<unknown> {
    return Promise.resolve(this.#settings);
  }

  readCurrentSettings(): Promise<unknown> {
    return Promise.resolve(this.#settings);
  }

  writeSettings(record: unknown): Promise<boolean> {
    this.#settings = record;
    return Promise.resolve(true);
  }

  onSelection(listener: (selection: Selection) => void): Promise<Unsubscribe> {
    return subscribe(this.#selection, listener);
  }

  onChange(listener: (change: CellChange) => void): Promise<Unsubscribe> {
    return subscribe(this.#change, listener);
  }

  onSheets(listener: (change: SheetChange) => void): Promise<Unsubscribe> {
    return subscribe(this.#sheets, listener);
  }

  /** What Excel tells when a person adds, deletes, renames or moves a sheet. */
  userChangesSheets(change: SheetChange): void {
    for (const listener of this.#sheets) listener(change);
  }

  /** What Excel tells when a person selects a cell. */
  userSelects(selection: Selection): void {
    for (const listener of this.#selection) listener(selection);
  }

  /** What Excel tells when a person changes cells. */
  userChanges(change: CellChange): void {
    for (const listener of this.#change) listener(change);
  }

  async #called(call: string): Promise<void> {
    this.calls.push(call);
    await this.before(call);
  }
}

function subscribe<Listener>(listeners: Set<Listener>, listener: Listener): Promise<Unsubscribe> {
  listeners.add(listener);
  return Promise.resolve(() => {
    listeners.delete(listener);
    return Promise.resolve();
  });
}
