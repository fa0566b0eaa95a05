/** A stretch of a text that says the same as the stretch `distance` characters before it. */
export interface Repeat {
  /** Where the earlier stretch begins. */
  readonly start: number;
  /** From its beginning to that of the later one. */
  readonly distance: number;
  /** How many characters agree. */
  readonly length: number;
}

const HASHES = 4_096;
/** Where a pair of characters stood last, by its hash, counted on over all texts so that it need not be cleared. */
const lastSeen = new Float64Array(HASHES).fill(-1);
let offset = 0;

/**
 * What `judge` makes of the first stretch it accepts among those that come again within a few characters. They are found in one walk
 * over the text: a repeat shows by a pair of neighbouring characters that stood before. Stretches may touch: 情况情况 is one of
 * length 2 at distance 2.
 */
export function findRepeat<Found>(
  text: string,
  longest: number,
  judge: (repeat: Repeat) => Found | undefined,
): Found | undefined {
  const base = offset;
  offset += text.length + 1;
  let done = 0;
  for (let at = 0; at + 1 < text.length; at += 1) {
    const hash = (text.charCodeAt(at) * 31 + text.charCodeAt(at + 1) * 7) % HASHES;
    const before = (lastSeen[hash] ?? -1) - base;
    lastSeen[hash] = base + at;
    const distance = at - before;
    if (before < 0 || distance > longest || distance < 2 || at < done) continue;
    if (text.charCodeAt(before) !== text.charCodeAt(at) || text.charCodeAt(before + 1) !== text.charCodeAt(at + 1))
      continue;
    const repeat = grown(text, before, distance);
    // The repeat of a piece that stands three times reaches into its own copy: one is enough.
    done = repeat.start + distance + repeat.length - 1;
    const found = judge(repeat);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The whole stretch around a pair that agrees. */
function grown(text: string, at: number, distance: number): Repeat {
  let start = at;
  while (start > 0 && text.charCodeAt(start - 1) === text.charCodeAt(start - 1 + distance)) start -= 1;
  let end = at + 2;
  while (end + distance < text.length && text.charCodeAt(end) === text.charCodeAt(end + distance)) end += 1;
  return { start, distance, length: end - start };
}
