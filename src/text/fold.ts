import { rememberByText } from "./remember";

/** Characters that take no room on the sheet: zero-width marks, soft hyphen, byte order mark. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u2028\u2029\u202A-\u202E\u2060-\u2064\uFEFF]/g;

/**
 * A copy for comparing: full-width and compatibility forms made plain (NFKC), invisible characters removed.
 * It is never written back.
 */
export function fold(text: string): string {
  return text.replace(INVISIBLE, "").normalize("NFKC");
}

/** A copy of a label for comparing: folded, without any white space. `"项目\n 编码"` gives `项目编码`. */
export const foldLabel = rememberByText((text) => fold(text).replace(/\s+/g, ""));

/** What stands in nearly every cell that is not blank and folds to itself: it spares folding the text. */
const VISIBLE = /[0-9A-Za-z\u4E00-\u9FFF]/;

/** True when nothing can be seen: empty, white space and invisible characters only. */
export function isBlank(text: string): boolean {
  return text === "" || (!hasWord(text) && fold(text).trim() === "");
}

/** Nearly every text that is not blank is told by its first character. */
function isVisible(code: number): boolean {
  return (code >= 0x4e00 && code <= 0x9fff) || (code >= 48 && code <= 57);
}

/** True when the text surely has a letter, figure or Chinese character; a few rare ones are missed. */
export function hasWord(text: string): boolean {
  return isVisible(text.charCodeAt(0)) || VISIBLE.test(text);
}
