import type { LibraryReading } from "../../../src/fill/own-library";
import type { Filling } from "../../../src/tasks/filling";

/** Reads a library file that a person chose; undefined when it has no library. Rejects when it cannot be read. */
export async function readLibraryFile(file: File, filling: Filling): Promise<LibraryReading | undefined> {
  if (/\.json$/i.test(file.name)) return filling.readLibraryText(await file.text());
  const { readXlsx } = await import(/* webpackChunkName: "xlsx" */ "../../../src/hosts/xlsx");
  return filling.readSnapshotLibrary(readXlsx(new Uint8Array(await file.arrayBuffer())));
}
