/** A character of a script that parts words by blanks. */
const LETTER = /[A-Za-z0-9\u00C0-\u024F]/;

/** A text on one line, trimmed: a line break between two letters is a blank, any other is nothing; a run of blanks is one. */
export function oneLine(text: string): string {
  const trimmed = text.trim();
  return trimmed.replace(/\s+/g, (run, at: number) => {
    const isBreak = /[\r\n]/.test(run);
    const partsWords = LETTER.test(trimmed.charAt(at - 1)) && LETTER.test(trimmed.charAt(at + run.length));
    return isBreak && !partsWords ? "" : " ";
  });
}
