import type { Level2Category } from "../standards/standard";
import { foldLabel } from "../text/fold";
import { createLibrary, DEFAULT_LIBRARY, type Library, type LibraryEntry } from "./library";

/** An entry that was found, and whether it is the unit's own. */
export interface FoundEntry {
  readonly entry: LibraryEntry;
  readonly own: boolean;
}

export interface SearchOptions {
  /** The built-in library when absent. */
  readonly library?: Library;
  /** Only entries of this category. */
  readonly category?: Level2Category;
  /** Most results; 50 when absent. */
  readonly most?: number;
}

const MOST = 50;

/**
 * Entries that have every word of the query in their name, tags or description: those with it in the name first, own ones before
 * built-in ones. A blank query gives all, in the order of the library.
 */
export function searchLibrary(query: string, options: SearchOptions = {}): readonly FoundEntry[] {
  const { library = DEFAULT_LIBRARY, category, most = MOST } = options;
  const words = query
    .split(/[\s,，、;；]+/)
    .map(foldLabel)
    .filter((word) => word !== "");
  const all = [...library.byId.values()].filter(({ entry }) => category === undefined || entry.category === category);
  const ranked = all.flatMap(({ entry, own }) => {
    const score = scoreOf(entry, words);
    return score === undefined ? [] : [{ entry, own, score: score + (own ? OWN : 0) }];
  });
  return ranked
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ entry, own }) => ({ entry, own }));
}

const IN_NAME = 4;
const IN_TAG = 2;
const IN_DESCRIPTION = 1;
const OWN = 0.5;

/** Undefined when a word stands nowhere. */
function scoreOf({ name, tags, description }: LibraryEntry, words: readonly string[]): number | undefined {
  const folded = foldLabel(name);
  const text = foldLabel(description);
  let sum = 0;
  for (const word of words) {
    const inName = folded.includes(word);
    const inTag = tags.some((tag) => foldLabel(tag).includes(word));
    const score = (inName ? IN_NAME : 0) + (inTag ? IN_TAG : 0) + (text.includes(word) ? IN_DESCRIPTION : 0);
    if (score === 0) return undefined;
    sum += score + (folded === word ? IN_NAME : 0);
  }
  return sum;
}

/** A library with these entries of a unit's own before the built-in ones; the built-in one itself where there are none. */
export function libraryWith(own: readonly LibraryEntry[]): Library {
  return own.length === 0 ? DEFAULT_LIBRARY : createLibrary(own);
}
