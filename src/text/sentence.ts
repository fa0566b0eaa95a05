/** A piece of a text and where it stands in it. */
export interface TextPiece {
  readonly text: string;
  /** Index of its first character, and the index just behind its last. */
  readonly start: number;
  readonly end: number;
}

const SENTENCE_END = /[。！？!?；;\n\r]/g;
const CLAUSE_END = /[。！？!?；;\n\r，,、：:]/g;
const HAN = /\p{Script=Han}/gu;

/** The sentences of a text, trimmed, without the mark that ends them (。！？； or a line break); blank ones are left out. */
export function splitSentences(text: string): TextPiece[] {
  return split(text, SENTENCE_END);
}

/** The clauses of a text: its sentences cut at commas and colons too. The comma of 1,234 cuts nothing. */
export function splitClauses(text: string): TextPiece[] {
  return split(text, CLAUSE_END);
}

function split(text: string, ending: RegExp): TextPiece[] {
  const pieces: TextPiece[] = [];
  let start = 0;
  const addUpTo = (at: number): void => {
    const piece = text.slice(start, at);
    const trimmed = piece.trim();
    const offset = start + piece.length - piece.trimStart().length;
    if (trimmed !== "") pieces.push({ text: trimmed, start: offset, end: offset + trimmed.length });
    start = at + 1;
  };
  for (const { index } of text.matchAll(ending)) if (!isInsideNumber(text, index)) addUpTo(index);
  addUpTo(text.length);
  return pieces;
}

/** The comma of 1,234 and the colon of 8:30. */
function isInsideNumber(text: string, at: number): boolean {
  return (
    /[,，:：]/.test(text.charAt(at)) && /\d/.test(text.charAt(at - 1)) && /^\d{2}/.test(text.slice(at + 1, at + 3))
  );
}

/** How many Chinese characters a text has; punctuation, figures and Latin letters do not count. */
export function countChineseCharacters(text: string): number {
  return text.match(HAN)?.length ?? 0;
}

const LIST_MARK =
  /^[^\S\n]*(?:[(（]?(?:\d{1,3}|[一二三四五六七八九十]{1,3})[)）.．、](?!\d)|[①-⑳㈠-㈩⑴-⒇]|目标\s?\d{1,2}\s?[:：、.]?)[^\S\n]*/;

/**
 * The items of a numbered text: `1.…⏎2.…` or one item a line, each without its number, trimmed. A text without numbers and
 * line breaks is one item.
 */
export function splitItems(text: string): TextPiece[] {
  const items: TextPiece[] = [];
  let start = 0;
  for (const line of text.split(/\r\n|[\r\n]/)) {
    const mark = LIST_MARK.exec(line)?.[0] ?? "";
    const rest = line.slice(mark.length);
    const trimmed = rest.trim();
    const offset = start + mark.length + rest.length - rest.trimStart().length;
    if (trimmed !== "") items.push({ text: trimmed, start: offset, end: offset + trimmed.length });
    start += line.length + (text.startsWith("\r\n", start + line.length) ? 2 : 1);
  }
  return items;
}
