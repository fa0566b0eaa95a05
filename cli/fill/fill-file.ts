import { isSigned, XlsxHost } from "../../src/hosts/xlsx";
import { type Destination, type WriteProblem, type Written, writeResult } from "../destination";
import { readBytes, readProblem, type ReadProblem } from "../read-workbook";
import { type FilledWorkbook, type FillRequest, fillWorkbook } from "../../src/tasks/fill-workbook";

/** What became of a file. */
export type FilledFile =
  | ({ readonly file: string; readonly filled: FilledWorkbook } & Written)
  | { readonly file: string; readonly error: ReadProblem | WriteProblem };

/** Fills in one file. A file that cannot be read or written is an answer, not an exception. */
export async function fillFile(file: string, request: FillRequest, destination: Destination): Promise<FilledFile> {
  try {
    const before = await readBytes(file);
    const workbook = new XlsxHost(before);
    const filled = await fillWorkbook(workbook, request);
    const change = { before, after: workbook.bytes, isSigned: isSigned(before) };
    return { file, filled, ...(await writeResult(file, change, destination)) };
  } catch (error) {
    return { file, error: readProblem(error) };
  }
}
