import { constants } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { readXlsx } from "../src/hosts/xlsx";
import { MAX_FILE_BYTES } from "../src/hosts/xlsx/limits";
import type { Locale } from "../src/i18n/localized";
import { FILE_ERRORS } from "../src/i18n/file-errors";
import { messages } from "../src/i18n/messages";
import type { Recognition } from "../src/recognise/recognition";
import { recognise } from "../src/recognise/recognise";
import { HostError, type HostErrorCode } from "../src/workbook/errors";
import { cliMessages } from "./messages";

/** A file whose tables were recognised. */
export interface ReadFile {
  readonly file: string;
  readonly recognition: Recognition;
}

/** Why a file was not read. */
export type ReadProblem =
  | HostErrorCode
  /** The file is there, and the system does not let us read it. */
  | "no-permission"
  /** There is nothing in the file. */
  | "empty"
  /** The system's name of the file is no text: it cannot be handed back to the system. */
  | "odd-name"
  /** Our own program broke off over it. */
  | "internal";

/** Thrown for a file that cannot be read, where the reason is none that a workbook has. */
class ReadError extends Error {
  override readonly name = "ReadError";

  constructor(readonly problem: ReadProblem) {
    super(problem);
  }
}

/** A file that could not be read, and why. */
export interface UnreadFile {
  readonly file: string;
  readonly error: ReadProblem;
}

export type FileReading = ReadFile | UnreadFile;

/** Reads a workbook file and recognises its tables; a file that cannot be read is an answer, not an exception. */
export async function readWorkbook(file: string): Promise<FileReading> {
  try {
    return { file, recognition: recognise(readXlsx(await readBytes(file))) };
  } catch (error) {
    return { file, error: readProblem(error) };
  }
}

/** The bytes of a file; what it throws is told by `readProblem`. */
export async function readBytes(file: string): Promise<Uint8Array> {
  let handle: FileHandle | undefined;
  try {
    handle = await open(file, constants.O_RDONLY);
    const bytes = await readUpTo(handle, MAX_FILE_BYTES);
    if (bytes.length === 0) throw new ReadError("empty");
    return bytes;
  } catch (cause) {
    if (cause instanceof HostError || cause instanceof ReadError) throw cause;
    // What the system could not decode of a name it shows by this character.
    if (file.includes("\uFFFD")) throw new ReadError("odd-name");
    throw new HostError("unreadable", file, { cause });
  } finally {
    await handle?.close();
  }
}

/** What is asked of a pipe at a time, which does not tell its size. */
const PIECE_BYTES = 64 * 1024;

/** All there is to read. A device that never ends, or a file that grows while it is read, is given up where no workbook is as large. */
async function readUpTo(handle: FileHandle, limit: number): Promise<Uint8Array> {
  const { size } = await handle.stat();
  const pieces: Uint8Array[] = [];
  let length = 0;
  while (size <= limit && length <= limit) {
    const piece = new Uint8Array(Math.max(size - length, PIECE_BYTES));
    const { bytesRead } = await handle.read(piece, 0, piece.length);
    if (bytesRead === 0) return joined(pieces, length);
    pieces.push(piece.subarray(0, bytesRead));
    length += bytesRead;
  }
  throw new HostError("too-large", "the file is too large");
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const [first] = pieces;
  if (first !== undefined && pieces.length === 1) return first;
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** What an error comes to that ends the work on a file. */
export function readProblem(error: unknown): ReadProblem {
  if (error instanceof ReadError) return error.problem;
  if (!(error instanceof HostError)) return "internal";
  const { code, cause } = error;
  const isRefused = cause instanceof Error && "code" in cause && (cause.code === "EACCES" || cause.code === "EPERM");
  return code === "unreadable" && isRefused ? "no-permission" : code;
}

/** The sentence for it. */
export function readProblemText(problem: ReadProblem, locale: Locale): string {
  switch (problem) {
    case "no-permission":
    case "empty":
    case "odd-name":
    case "internal":
      return cliMessages(locale).unread[problem];
    case "unreadable":
    case "not-a-workbook":
    case "encrypted":
    case "damaged":
    case "too-large":
      return FILE_ERRORS[locale][problem];
    default:
      return messages(locale).errors[problem];
  }
}
