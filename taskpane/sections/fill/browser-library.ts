import type { LibraryEntry } from "../../../src/fill/library";
import type { Filling } from "../../../src/tasks/filling";

const KEY = "jibiao.library";

/** The entries that this computer keeps for every workbook; none where the page may keep nothing. */
export function readBrowserLibrary({ readLibraryText }: Filling): readonly LibraryEntry[] {
  try {
    const stored = localStorage.getItem(KEY) ?? "[]";
    const { entries } = readLibraryText(stored);
    return entries;
  } catch {
    return [];
  }
}

/** Keeps entries on this computer; false where the page may keep nothing, or not so much. */
export function writeBrowserLibrary({ libraryRecord }: Filling, entries: readonly LibraryEntry[]): boolean {
  try {
    localStorage.setItem(KEY, JSON.stringify(libraryRecord(entries)));
    return true;
  } catch {
    return false;
  }
}
