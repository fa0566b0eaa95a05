import { fold } from "./fold";

const PLACEHOLDER = /^[\s\-—–―─━_*/\\.、,。·~〜]*$/;

/** True for a cell that is blank or holds only dashes, strokes, asterisks or dots: `————`, `/`, `***`. */
export function isPlaceholder(text: string): boolean {
  return PLACEHOLDER.test(fold(text));
}
