import type { Level2Category } from "../../standards/standard";
import { foldLabel } from "../../text/fold";
import { BUILT_IN_LIBRARY } from "./built-in";
import type { LibraryEntry } from "./entry";
import { PROJECT_KINDS, type KindId } from "./kinds";

/** An entry with what finding it needs. */
export interface ListedEntry {
  readonly entry: LibraryEntry;
  /** The name, folded, with its pairs of neighbouring characters. */
  readonly name: string;
  readonly pairs: ReadonlySet<string>;
  /** True for an entry of the unit's own library. */
  readonly own: boolean;
}

/** Entries to choose from. */
export interface Library {
  readonly byId: ReadonlyMap<string, ListedEntry>;
  readonly byCategory: ReadonlyMap<Level2Category, readonly ListedEntry[]>;
}

const BUILT_IN = BUILT_IN_LIBRARY.map((entry) => listed(entry, false));

/**
 * The built-in library with a unit's own entries before it. An own entry with the id of a built-in one takes its place.
 */
export function createLibrary(own: readonly LibraryEntry[] = []): Library {
  const ownIds = new Set(own.map(({ id }) => id));
  const all = [...own.map((entry) => listed(entry, true)), ...BUILT_IN.filter(({ entry }) => !ownIds.has(entry.id))];
  const byCategory = new Map<Level2Category, ListedEntry[]>();
  for (const item of all) {
    const members = byCategory.get(item.entry.category);
    if (members === undefined) byCategory.set(item.entry.category, [item]);
    else members.push(item);
  }
  return { byId: new Map(all.map((item) => [item.entry.id, item])), byCategory };
}

/** The library without entries of a unit's own. */
export const DEFAULT_LIBRARY: Library = createLibrary();

function listed(entry: LibraryEntry, own: boolean): ListedEntry {
  const name = foldLabel(entry.name).replace(/【[^【】]*】/g, "");
  return { entry, name, pairs: pairsOf(name), own };
}

/** The pairs of neighbouring characters of a text. */
export function pairsOf(text: string): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < text.length; at += 1) pairs.add(text.slice(at, at + 2));
  return pairs;
}

/** Likeness of two texts by their pairs, 0 to 1 (Dice). */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size + b.size === 0) return 0;
  let common = 0;
  for (const pair of a) if (b.has(pair)) common += 1;
  return (2 * common) / (a.size + b.size);
}

/** How usual an entry is for a kind of project: 0 for the most usual of its category, then 1; undefined where it is none of the kind's. */
export function placeInKind(id: string, kind: KindId): number | undefined {
  return PLACES.get(kind)?.get(id);
}

const PLACES: ReadonlyMap<KindId, ReadonlyMap<string, number>> = new Map(
  PROJECT_KINDS.map(({ id, indicators }) => [id, placesOf(indicators)]),
);

function placesOf(indicators: readonly string[]): ReadonlyMap<string, number> {
  const categories = new Map(BUILT_IN_LIBRARY.map(({ id, category }) => [id, category]));
  const seen = new Map<Level2Category, number>();
  const places = new Map<string, number>();
  for (const id of indicators) {
    const category = categories.get(id);
    if (category === undefined) continue;
    const place = seen.get(category) ?? 0;
    places.set(id, place);
    seen.set(category, place + 1);
  }
  return places;
}
