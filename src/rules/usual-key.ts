import { groupBy } from "../model/group-by";

/** Below this many items nobody can say which is the usual key. */
const FEWEST = 3;
/** Where several keys share a workbook none stands out. */
const CLEAR_MAJORITY = 2 / 3;

/** The key that most items have, and the items with another one; undefined when no key stands out. */
export function minority<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string | undefined,
): { readonly usual: string; readonly others: readonly (readonly [item: Item, key: string])[] } | undefined {
  const keyed = items.flatMap((item): (readonly [Item, string])[] => {
    const key = keyOf(item);
    return key === undefined ? [] : [[item, key]];
  });
  const [usual, members = []] = largestGroup(groupBy(keyed, ([, key]) => key)) ?? [];
  if (usual === undefined || keyed.length < FEWEST || members.length < keyed.length * CLEAR_MAJORITY) return undefined;
  return { usual, others: keyed.filter(([, key]) => key !== usual) };
}

/** The largest group and its key, the first of equally large ones; undefined when there is none. */
export function largestGroup<Item>(
  groups: ReadonlyMap<string, readonly Item[]>,
): readonly [key: string, items: readonly Item[]] | undefined {
  let largest: readonly [string, readonly Item[]] | undefined;
  for (const group of groups) if (largest === undefined || group[1].length > largest[1].length) largest = group;
  return largest;
}
