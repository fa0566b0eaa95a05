import type { Edit, EditOutcome } from "../../workbook/edit";
import { CancelledError } from "../../workbook/errors";
import type { ReadOptions, WorkbookEditor, WorkbookReader } from "../../workbook/host";
import type { InsertionOutcome, RemovalOutcome, RowContent, RowEditor, RowInsertion } from "../../workbook/rows";
import type { SheetSnapshot, WorkbookSnapshot } from "../../workbook/snapshot";
import { patchXlsx } from "./patch";
import { SheetReader } from "./read";
import { insertXlsxRows, removeXlsxRows } from "./rows";
import { openWorkbookFile, type WorksheetFile } from "./workbook-file";

/** Work at a stretch before the page gets its turn, in milliseconds. */
const STRETCH_MS = 30;

/** A workbook over the bytes of an .xlsx file. Edits change the bytes held here; saving them is the caller's. */
export class XlsxHost implements WorkbookReader, WorkbookEditor, RowEditor {
  #bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** The file as it is now. */
  get bytes(): Uint8Array {
    return this.#bytes;
  }

  /**
   * Reads the sheets asked for and unpacks no others; a name that the workbook does not have gives no sheet.
   * Rejects with what `readXlsx` throws, or with `CancelledError`.
   */
  async read(options: ReadOptions = {}): Promise<WorkbookSnapshot> {
    throwIfCancelled(options.signal);
    const file = openWorkbookFile(this.#bytes);
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
    const { bytes, outcome } = patchXlsx(this.#bytes, edits);
    this.#bytes = bytes;
    return outcome;
  }

  async insertRows(sheet: string, insertions: readonly RowInsertion[]): Promise<InsertionOutcome> {
    await Promise.resolve();
    const { bytes, outcome } = insertXlsxRows(this.#bytes, sheet, insertions);
    this.#bytes = bytes;
    return outcome;
  }

  async removeRows(sheet: string, rows: readonly RowContent[]): Promise<RemovalOutcome> {
    await Promise.resolve();
    const { bytes, outcome } = removeXlsxRows(this.#bytes, sheet, rows);
    this.#bytes = bytes;
    return outcome;
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
