import { stripRemnants } from "../../text/remnants";

/** What does not belong into a text, by kind. */
export type ArtifactKind = "remnant" | "invisible" | "tab" | "spaces" | "edge";

/** Marks of other programs: field codes of Word, escapes and entities of exports. */
const FIELD_CODE =
  /\{?\s*\b(?:PAGEREF|HYPERLINK|TOC|REF)\s+(?:\\\w\s+)?"?_?Toc\w*"?(?:\s*\\\w)*\s*\}?|\\\*\s*MERGEFORMAT\s*|_x000[aAdD]_|&(?:nbsp|amp|lt|gt|quot);|<br\s*\/?>|(?:错误[!！]\s*未(?:找到引用源|定义书签)[。.]?)/g;
const ENTITIES: Readonly<Record<string, string>> = {
  "&nbsp;": " ",
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
};
const INVISIBLE = /[\u00AD\u200B-\u200F\u2028\u2029\u202A-\u202E\u2060-\u2064\uFEFF]/g;
const TAB = /[^\S\r\n]*\t[^\S\r\n]*/g;
/** Indentation behind a line break is layout and stays. */
const SPACES = /(?<=\S)[^\S\r\n\t]{2,}(?=\S)/g;
const EDGE = /^\s+|\s+$/g;

const STEPS: readonly (readonly [kind: ArtifactKind, clean: (text: string) => string])[] = [
  ["remnant", (text) => stripRemnants(text).replace(FIELD_CODE, (code) => ENTITIES[code] ?? "")],
  ["invisible", (text) => text.replace(INVISIBLE, "")],
  ["edge", (text) => text.replace(EDGE, "")],
  ["tab", (text) => text.replace(TAB, " ")],
  ["spaces", (text) => text.replace(SPACES, " ")],
];

/** Marks that every one of the steps above needs: most texts have none of them. */
const SUSPICIOUS = /[\t[\\&<{_\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u2064\uFEFF]|\s\s|^\s|\s$|\bTC\s|错误[!！]/;

/** False for most texts: they need no closer look. */
export function mayHoldArtifacts(text: string): boolean {
  return SUSPICIOUS.test(text);
}

/** A text without what does not belong into it, and what was removed; undefined when there is nothing to remove. */
export function findArtifacts(
  text: string,
): { readonly kinds: readonly ArtifactKind[]; readonly cleaned: string } | undefined {
  if (!mayHoldArtifacts(text)) return undefined;
  const kinds: ArtifactKind[] = [];
  let cleaned = text;
  for (const [kind, clean] of STEPS) {
    const next = clean(cleaned);
    // What a step leaves at the edges is its own doing.
    if (next !== cleaned) kinds.push(kind);
    cleaned = kind === "remnant" && next !== cleaned ? next.replace(EDGE, "") : next;
  }
  return kinds.length === 0 ? undefined : { kinds, cleaned };
}
