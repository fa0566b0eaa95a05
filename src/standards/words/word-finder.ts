/** Tells whether a text holds any word of some lists. */
export interface WordFinder {
  readonly test: (text: string) => boolean;
}

/** Finds any of the words of some lists, fast: most characters of a text begin none of them. */
export function finderOf(...lists: readonly (readonly string[])[]): WordFinder {
  const byFirst = new Map<string, string[]>();
  for (const word of new Set(lists.flat())) {
    const first = word.charAt(0);
    const words = byFirst.get(first);
    if (words === undefined) byFirst.set(first, [word]);
    else words.push(word);
  }
  return {
    test: (text) => {
      for (let at = 0; at < text.length; at += 1) {
        const words = byFirst.get(text.charAt(at));
        if (words?.some((word) => text.startsWith(word, at)) === true) return true;
      }
      return false;
    },
  };
}
