/** Signs for white space that is lost on a screen. */
const SIGNS: Readonly<Record<string, string>> = {
  "\n": "↵",
  "\r": "↵",
  "\t": "⇥",
  "\u00a0": "⍽",
  "\u3000": "□",
  "\u200b": "¦",
  "\u200c": "¦",
  "\u200d": "¦",
  "\u2060": "¦",
  "\ufeff": "¦",
};

/** The text with a sign for everything in it that shows as nothing: "a b" is "a·b". */
export function visibleSpace(text: string): string {
  return text
    .replace(/\r\n/g, "\n")
    .replace(/[\n\r\t\u00a0\u3000\u200b-\u200d\u2060\ufeff]/g, (sign) => SIGNS[sign] ?? sign)
    .replace(/ /g, "·");
}
