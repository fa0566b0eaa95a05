/** The items by their key, keys and items in the order in which they come; items without a key are left out. */
export function groupBy<Item>(
  items: Iterable<Item>,
  keyOf: (item: Item) => string | undefined,
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

/** The largest group and its key, the first of equally large ones; undefined when there is none. */
export function largestGroup<Item>(
  groups: ReadonlyMap<string, readonly Item[]>,
): readonly [key: string, items: readonly Item[]] | undefined {
  let largest: readonly [string, readonly Item[]] | undefined;
  for (const group of groups) if (largest === undefined || group[1].length > largest[1].length) largest = group;
  return largest;
}
