import type { Settings, SettingsReading } from "../check/settings";
import { isLibrarySheet, readLibrarySheet } from "../fill/library-sheet";
import type { LibraryEntry } from "../fill/library";
import { readLibraryText, type LibraryReading } from "../fill/own-library";
import { HostError } from "../workbook/errors";
import type { WorkbookHost } from "../workbook/host";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { changeSettings } from "./change-settings";

/** Keeps entries of the unit's own in the workbook's settings; one with the id of an older one takes its place. Errors: HostError. */
export function keepEntries(
  host: WorkbookHost,
  entries: readonly LibraryEntry[],
  signal?: AbortSignal,
): Promise<SettingsReading> {
  const ids = new Set(entries.map(({ id }) => id));
  const change = (settings: Settings): Settings => ({
    ...settings,
    library: [...withoutIds(settings, ids), ...entries],
  });
  return changeSettings(host, change, signal);
}

/** Drops entries of the unit's own from the workbook's settings. Errors: HostError. */
export function dropEntries(
  host: WorkbookHost,
  ids: readonly string[],
  signal?: AbortSignal,
): Promise<SettingsReading> {
  return changeSettings(host, (settings) => ({ ...settings, library: withoutIds(settings, new Set(ids)) }), signal);
}

/** What is kept but for the entries of these ids. What this version cannot read, a later one's perhaps, stays as it is. */
function withoutIds({ library = [] }: Settings, ids: ReadonlySet<string>): unknown[] {
  return library.filter((item) => {
    const id = typeof item === "object" && item !== null && "id" in item ? item.id : undefined;
    return typeof id !== "string" || !ids.has(id.trim());
  });
}

/** Reads the library sheet of the open workbook; undefined when there is none. Errors: HostError. */
export async function readWorkbookLibrary(
  host: Pick<WorkbookHost, "read" | "reread">,
): Promise<LibraryReading | undefined> {
  const { sheets } = await host.reread([], new Set());
  const names = sheets.map(({ name }) => name).filter(isLibrarySheet);
  if (names.length === 0) return undefined;
  try {
    return readSnapshotLibrary(await host.read({ sheets: names, merges: false }));
  } catch (error) {
    if (error instanceof HostError && error.code === "sheet-gone") return undefined;
    throw error;
  }
}

/**
 * Reads the library of a workbook file: its sheet 指标库, else the first that yields an entry, else the first with the heads, whose
 * rows are told; undefined when there is no sheet.
 */
export function readSnapshotLibrary({ sheets }: WorkbookSnapshot): LibraryReading | undefined {
  const named = sheets.find(({ name }) => isLibrarySheet(name));
  if (named !== undefined) return readLibrarySheet(named);
  const readings = sheets.map(readLibrarySheet);
  const tellsRows = ({ problems }: LibraryReading): boolean => problems.some(({ cell }) => cell !== undefined);
  return readings.find(({ entries }) => entries.length > 0) ?? readings.find(tellsRows) ?? readings[0];
}

/** Reads the library of a JSON file. */
export { readLibraryText };
