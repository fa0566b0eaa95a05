import { fold } from "./fold";

/** A folded copy of a text that still knows where each character came from. */
export interface FoldedText {
  /** The text as it was given. */
  readonly source: string;
  /** The copy for comparing, see `fold`. */
  readonly text: string;
  /** What stands in the source for the characters from `start` to before `end` of the copy. */
  readonly sourceSlice: (start: number, end: number) => string;
  /** Where in the source the character at `index` of the copy begins; the length of the source for its end. */
  readonly sourceIndex: (index: number) => number;
}

/** Enclosed numbers (①, ⑴, ㈠) mark items of a list; folding them would make numbers of them. */
const ENCLOSED = /[\u2460-\u24FF\u2776-\u2793\u3200-\u32FF]/;

/** Folds character by character. The copy of a text without full-width and compatibility characters is the text itself. */
export function foldText(source: string): FoldedText {
  if (fold(source) === source)
    return {
      source,
      text: source,
      sourceIndex: (index) => index,
      sourceSlice: (start, end) => source.slice(start, end),
    };
  let text = "";
  const origins: number[] = [];
  let at = 0;
  for (const character of source) {
    const plain = isPlain(character) || ENCLOSED.test(character) ? character : fold(character);
    text += plain;
    for (let index = 0; index < plain.length; index += 1) origins.push(at);
    at += character.length;
  }
  const sourceIndex = (index: number): number => origins[index] ?? source.length;
  return { source, text, sourceIndex, sourceSlice: (start, end) => source.slice(sourceIndex(start), sourceIndex(end)) };
}

/** Latin letters, figures and common Chinese characters fold to themselves. */
function isPlain(character: string): boolean {
  return /[\x20-\x7E\u4E00-\u9FFF]/.test(character);
}
