import { fold, hasWord } from "./fold";

const PLACEHOLDER = /^[\s\-—–―─━_*/\\.、,。·~〜]*$/;

/** True for a cell that is blank or holds only dashes, strokes, asterisks or dots: `————`, `/`, `***`. */
export function isPlaceholder(text: string): boolean {
  return !hasWord(text) && PLACEHOLDER.test(fold(text));
}
