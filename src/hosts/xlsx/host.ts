import type { Edit, EditOutcome } from "../../workbook/edit";
import { CancelledError } from "../../workbook/errors";
import type { ReadOptions, WorkbookEditor, WorkbookReader } from "../../workbook/host";
import type { InsertionOutcome, RemovalOutcome, RowContent, RowEditor, RowInsertion } from "../../workbook/rows";
import type { SheetSnapshot, WorkbookSnapshot } from "../../workbook/snapshot";
import { patchWorkbookFile } from "./patch";
import { SheetReader } from "./read";
import { insertXlsxRows, removeXlsxRows } from "./rows";
import { saveWorkbookFile } from "./save";
import { openWorkbookFile, type WorkbookFile, type WorksheetFile } from "./workbook-file";

/** Work at a stretch before the page gets its turn, in milliseconds. */
const STRETCH_MS = 30;

/** A workbook over the bytes of an .xlsx file. Edits change its parts held here; saving the bytes is the caller's. */
export class XlsxHost implements WorkbookReader, WorkbookEditor, RowEditor {
  readonly #original: Uint8Array;
  #opened: WorkbookFile | undefined;
  /** The file as it is, unless it was changed since. */
  #saved: Uint8Array | undefined;

  constructor(bytes: Uint8Array) {
    this.#original = bytes;
  }

  /** The file as it is now; the very bytes given as long as nothing changed. */
  get bytes(): Uint8Array {
    this.#saved ??= this.#opened === undefined ? this.#original : saveWorkbookFile(this.#opened);
    return this.#saved;
  }

  /**
   * Reads the sheets asked for and unpacks no others; a name that the workbook does not have gives no sheet.
   * Rejects with what `readXlsx` throws, or with `CancelledError`.
   */
  async read(options: ReadOptions = {}): Promise<WorkbookSnapshot> {
    throwIfCancelled(options.signal);
    const file = this.#file;
    const reader = new SheetReader(file);
    const wanted = file.worksheets.filter((sheet) => isWanted(sheet, options.sheets));
    const sheets: SheetSnapshot[] = [];
    let stretchStart = Date.now();
    for (const sheet of wanted) {
      throwIfCancelled(options.signal);
      sheets.push(reader.read(sheet, options.merges !== false));
      options.onProgress?.(sheets.length, wanted.length);
      if (Date.now() - stretchStart < STRETCH_MS) continue;
      await nextTurn();
      stretchStart = Date.now();
    }
    return { sheets };
  }

  /** Applies the edits at once or, when it rejects with what `patchXlsx` throws, none of them. */
  async apply(edits: readonly Edit[]): Promise<EditOutcome> {
    await Promise.resolve();
    this.#saved = undefined;
    return patchWorkbookFile(this.#file, edits);
  }

  async insertRows(sheet: string, insertions: readonly RowInsertion[]): Promise<InsertionOutcome> {
    await Promise.resolve();
    this.#saved = undefined;
    return insertXlsxRows(this.#file, sheet, insertions);
  }

  async removeRows(sheet: string, rows: readonly RowContent[]): Promise<RemovalOutcome> {
    await Promise.resolve();
    this.#saved = undefined;
    return removeXlsxRows(this.#file, sheet, rows);
  }

  get #file(): WorkbookFile {
    this.#opened ??= openWorkbookFile(this.#original);
    return this.#opened;
  }
}

function isWanted(sheet: WorksheetFile, wanted: ReadOptions["sheets"]): boolean {
  if (wanted === undefined) return true;
  return wanted === "active" ? sheet.isActive : wanted.includes(sheet.name);
}

function throwIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true) throw new CancelledError("reading was cancelled");
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
