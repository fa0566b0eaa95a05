const BOOKMARK = /\[\s*bookmark\s*:[^\]]*\]/gi;
/** A table-of-contents entry field that a report generator left in the text: `TC 1、某表 \f C \l 1`. */
const TC_FIELD = /\bTC\s(?<entry>[^\n]*?)\\f\s*"?[A-Z]"?(?:\s*\\l\s*"?\d"?)?\s*/g;

/** Removes what Word leaves in pasted text (bookmarks, table-of-contents fields); the rest stays as it is. */
export function stripRemnants(text: string): string {
  return text.replace(BOOKMARK, "").replace(TC_FIELD, "");
}

/** What the first table-of-contents field in a text would print: `1、某表`; undefined when there is none. */
export function tocEntryOf(text: string): string | undefined {
  const [field] = text.matchAll(TC_FIELD);
  return field?.groups?.["entry"]?.replace(/^\s*"|"\s*$/g, "").trim();
}
