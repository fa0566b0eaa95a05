import { XlsxHost } from "../../src/hosts/xlsx";
import { HostError } from "../../src/workbook/errors";
import { type Destination, type WriteProblem, writeResult } from "../destination";
import { readBytes, readProblem, type ReadProblem } from "../read-workbook";
import { type FilledWorkbook, type FillRequest, fillWorkbook } from "../../src/tasks/fill-workbook";

/** What became of a file. */
export type FilledFile =
  | { readonly file: string; readonly written: string | undefined; readonly filled: FilledWorkbook }
  | { readonly file: string; readonly error: ReadProblem | WriteProblem };

/** Fills in one file. A file that cannot be read or written is an answer, not an exception. */
export async function fillFile(file: string, request: FillRequest, destination: Destination): Promise<FilledFile> {
  try {
    const before = await readBytes(file);
    const workbook = new XlsxHost(before);
    const filled = await fillWorkbook(workbook, request);
    return { file, filled, ...(await writeResult(file, before, workbook.bytes, destination)) };
  } catch (error) {
    if (error instanceof HostError) return { file, error: readProblem(error) };
    throw error;
  }
}
