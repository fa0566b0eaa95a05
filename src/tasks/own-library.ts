import type { SettingsReading } from "../check/settings";
import { isLibrarySheet, LIBRARY_SHEET, readLibrarySheet } from "../fill/library-sheet";
import type { LibraryEntry } from "../fill/library";
import { readLibraryRecord, readLibraryText, type LibraryReading } from "../fill/own-library";
import { HostError } from "../workbook/errors";
import type { WorkbookHost, WorkbookReader } from "../workbook/host";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { changeSettings } from "./change-settings";

/** Keeps entries of the unit's own in the workbook's settings; one with the id of an older one takes its place. Errors: HostError. */
export function keepEntries(host: WorkbookHost, entries: readonly LibraryEntry[]): Promise<SettingsReading> {
  const ids = new Set(entries.map(({ id }) => id));
  return changeSettings(host, (settings) => ({
    ...settings,
    library: [...readLibraryRecord(settings.library).entries.filter(({ id }) => !ids.has(id)), ...entries],
  }));
}

/** Drops entries of the unit's own from the workbook's settings. Errors: HostError. */
export function dropEntries(host: WorkbookHost, ids: readonly string[]): Promise<SettingsReading> {
  return changeSettings(host, (settings) => ({
    ...settings,
    library: readLibraryRecord(settings.library).entries.filter(({ id }) => !ids.includes(id)),
  }));
}

/** Names under which a library sheet is looked for in the open workbook. */
const SHEET_NAMES = ["", "本单位", "我的", "自定义", "共性"].flatMap((owner) => [
  `${owner}${LIBRARY_SHEET}`,
  `${owner}绩效${LIBRARY_SHEET}`,
]);

/** Reads the library sheet of the open workbook; undefined when there is none. Errors: HostError. */
export async function readWorkbookLibrary(host: WorkbookReader): Promise<LibraryReading | undefined> {
  try {
    return readSnapshotLibrary(await host.read({ sheets: SHEET_NAMES, merges: false }));
  } catch (error) {
    if (error instanceof HostError && error.code === "sheet-gone") return undefined;
    throw error;
  }
}

/** Reads the library of a workbook file: its sheet 指标库, else its only sheet or the first that has the heads; undefined when none. */
export function readSnapshotLibrary({ sheets }: WorkbookSnapshot): LibraryReading | undefined {
  const named = sheets.find(({ name }) => isLibrarySheet(name));
  if (named !== undefined) return readLibrarySheet(named);
  const readings = sheets.map(readLibrarySheet);
  return readings.find(({ entries }) => entries.length > 0) ?? readings[0];
}

/** Reads the library of a JSON file. */
export { readLibraryText };
