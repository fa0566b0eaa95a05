import type { Edit, EditOutcome } from "./edit";
import type { Mark, MarkOutcome } from "./mark";
import type { SheetSnapshot, WorkbookSnapshot } from "./snapshot";

/** What to read. */
export interface ReadOptions {
  /** Names of the sheets to read; absent means all of them. "active" means the one in front. */
  readonly sheets?: readonly string[] | "active";
  /** Merged areas are read unless this is false (in Excel on the desktop reading them clears the undo list). */
  readonly merges?: boolean;
  /** Called as sheets come in. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Ends the reading with an `AbortError`-named error. */
  readonly signal?: AbortSignal;
}

/** Reads a workbook. */
export interface WorkbookReader {
  read(options?: ReadOptions): Promise<WorkbookSnapshot>;
}

/** Changes cells of a workbook. */
export interface WorkbookEditor {
  /** Applies guarded edits; an edit whose cell no longer holds `from` is skipped and named. */
  apply(edits: readonly Edit[]): Promise<EditOutcome>;
}

/** The cell a person stands on. */
export interface Selection {
  readonly sheet: string;
  /** A1 address of the selected area's top-left cell. */
  readonly cell: string;
}

/** Ends a subscription. */
export type Unsubscribe = () => Promise<void>;

/** A change a person (or a co-author) made. */
export interface CellChange {
  readonly sheetId: string;
  /** A1 address of what changed; may be a larger area. */
  readonly address: string;
  /** True when somebody else made it in a shared workbook. */
  readonly remote: boolean;
  /** Set when lines came or went, those of `address`; "unknown" when cells were moved in another way. */
  readonly shift?: LineShift | "unknown";
}

export interface LineShift {
  readonly lines: "rows" | "columns";
  readonly kind: "inserted" | "deleted";
}

/** What happened to a sheet as a whole. */
export interface SheetChange {
  readonly kind: "added" | "deleted" | "renamed" | "moved";
  readonly sheetId: string;
}

/** The sheets of a workbook as they are now, and the cells of some of them. */
export interface Rereading {
  /** All sheets, in their order. */
  readonly sheets: readonly Pick<SheetSnapshot, "id" | "name">[];
  /** The sheets asked for that are still there; merged areas only where they were asked for. */
  readonly read: readonly SheetSnapshot[];
}

/** An open workbook with a person in front of it. */
export interface WorkbookHost extends WorkbookReader, WorkbookEditor {
  /**
   * Makes the marks of the given sheets exactly these: marks of ours that stand there already go,
   * whichever session left them. The user's own formats and conditional formats stay as they are.
   */
  mark(marks: readonly Mark[], sheets: readonly string[]): Promise<MarkOutcome>;
  /** Removes every mark of ours in the workbook, also of earlier sessions; protected sheets are named. */
  clearMarks(): Promise<{ readonly cleared: number; readonly unmarked: MarkOutcome["unmarked"] }>;
  /**
   * Reads a few sheets again, by their ids, in one round trip where their marks are known from an earlier check.
   * Merged areas are read of the sheets in `merges` only. Errors: HostError; "request-too-large" for a sheet that is
   * larger than a target table ever is.
   */
  reread(ids: readonly string[], merges: ReadonlySet<string>): Promise<Rereading>;
  /** Brings the sheet to the front and selects the cell. */
  select(sheet: string, cell: string): Promise<void>;
  /**
   * The record kept under our key in the workbook's settings; undefined when there is none. Where the host does not tell it
   * now, it is what it told last.
   */
  readSettings(): Promise<unknown>;
  /** The same, but never what the host told before: whoever changes it would write over what others did since. */
  readCurrentSettings(): Promise<unknown>;
  /**
   * Keeps a plain record in the workbook's settings; it travels with the file. False, with nothing kept, where somebody else
   * changed the settings since they were read; with `overwrite` it is kept even then.
   */
  writeSettings(record: unknown, overwrite?: boolean): Promise<boolean>;
  onSelection(listener: (selection: Selection) => void): Promise<Unsubscribe>;
  /** Tells changes of cells, but not our own. */
  onChange(listener: (change: CellChange) => void): Promise<Unsubscribe>;
  /** Tells what happens to whole sheets, as far as this version of Excel tells it. */
  onSheets(listener: (change: SheetChange) => void): Promise<Unsubscribe>;
}
