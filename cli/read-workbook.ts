import { readFile } from "node:fs/promises";
import { readXlsx } from "../src/hosts/xlsx";
import type { Recognition } from "../src/recognise/recognition";
import { recognise } from "../src/recognise/recognise";
import { HostError, type HostErrorCode } from "../src/workbook/errors";

/** A file whose tables were recognised. */
export interface ReadFile {
  readonly file: string;
  readonly recognition: Recognition;
}

/** A file that could not be read, and why. */
export interface UnreadFile {
  readonly file: string;
  readonly error: HostErrorCode;
}

export type FileReading = ReadFile | UnreadFile;

/** Reads a workbook file and recognises its tables; a file that cannot be read is an answer, not an exception. */
export async function readWorkbook(file: string): Promise<FileReading> {
  try {
    return { file, recognition: recognise(readXlsx(await readBytes(file))) };
  } catch (error) {
    if (error instanceof HostError) return { file, error: error.code };
    throw error;
  }
}

/** The bytes of a file. Throws HostError unreadable. */
export async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (cause) {
    throw new HostError("unreadable", file, { cause });
  }
}
