import type { UndoStep } from "./journal";

/** What can go wrong with the file of a workbook, in terms that a sentence for the user can be found for. */
export type FileErrorCode =
  /** The file is not there or may not be read. */
  | "unreadable"
  /** The file is no zip archive at all (an old .xls, a .csv renamed, an empty file). */
  | "not-a-workbook"
  /** The workbook is protected with a password to open it. */
  | "encrypted"
  /** The file is cut off or damaged. */
  | "damaged"
  /** The file unpacks to more than a workbook of this kind ever does. */
  | "too-large";

/** What can go wrong with a workbook that is open. */
export type OpenBookErrorCode =
  /** A cell is being edited. */
  | "cell-edit-mode"
  /** The host has too much to do at the moment. */
  | "busy"
  /** The host forbids it (read-only workbook, protected view). */
  | "access-denied"
  /** The sheet was deleted or renamed meanwhile. */
  | "sheet-gone"
  /** The sheet is hidden, so nobody can be taken to it. */
  | "sheet-hidden"
  /** This version of Excel cannot do it. */
  | "unsupported"
  /** The request was larger than the host takes. */
  | "request-too-large"
  /** Anything else the host reported. */
  | "host";

export type HostErrorCode = FileErrorCode | OpenBookErrorCode;

/** Thrown by hosts; the user sees the sentence of its code, never its message. */
export class HostError extends Error {
  override readonly name = "HostError";
  /** Set where the host refused in the middle, and then to clean up: what it left, which can be taken back later. */
  halfDone?: UndoStep;

  constructor(
    readonly code: HostErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

const FILE_CODES: readonly string[] = [
  "unreadable",
  "not-a-workbook",
  "encrypted",
  "damaged",
  "too-large",
] satisfies readonly FileErrorCode[];

/** Why something could not be done in an open workbook; "host" for all that its host does not explain. */
export function openBookCode(error: unknown): OpenBookErrorCode {
  return error instanceof HostError && isOfOpenBook(error.code) ? error.code : "host";
}

function isOfOpenBook(code: HostErrorCode): code is OpenBookErrorCode {
  return !FILE_CODES.includes(code);
}

/** Thrown where settings could not be changed: the record in the workbook was kept as it is. */
export class SettingsKeptError extends Error {
  readonly code = "settings-kept";
}

/** Thrown when a person cancelled a task. */
export class CancelledError extends Error {
  override readonly name = "AbortError";
}

/** Throws CancelledError when a person asked to stop. */
export function throwIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true) throw new CancelledError("The task was cancelled.");
}
