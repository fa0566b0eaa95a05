/** A power of two; a bit each. */
const HASHES = 65_536;

/**
 * Dismisses most places of a text at which none of many words can begin, by their first two characters. Words are two characters
 * and longer. It never dismisses a place where a word does begin.
 */
export class PairFilter {
  /** A bit that is set for the hash of the first two characters of a word. */
  readonly #starts = new Uint8Array(HASHES / 8);

  constructor(words: Iterable<string>) {
    for (const word of words) {
      const hash = hashOf(word.charCodeAt(0), word.charCodeAt(1));
      this.#starts[hash >> 3] = (this.#starts[hash >> 3] ?? 0) | (1 << (hash & 7));
    }
  }

  /** The next place from `from` on at which a word may begin; -1 when there is none. */
  next(text: string, from = 0): number {
    let first = text.charCodeAt(from);
    for (let at = from; at + 1 < text.length; at += 1) {
      const second = text.charCodeAt(at + 1);
      const hash = hashOf(first, second);
      if ((((this.#starts[hash >> 3] ?? 0) >> (hash & 7)) & 1) === 1) return at;
      first = second;
    }
    return -1;
  }
}

function hashOf(first: number, second: number): number {
  return (first * 31 + second * 257) & (HASHES - 1);
}
