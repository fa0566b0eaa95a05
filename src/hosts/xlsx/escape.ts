import { escapeCellText } from "./cell-text";

/** A text that is put into a workbook, as it may stand in an attribute. */
export function escapeAttribute(text: string): string {
  return escapeCellText(text).replaceAll('"', "&quot;");
}

/**
 * What came out of a part as the content of an element and goes back into it, such as a formula: with the escapes of XML and no
 * others, for those of cell texts were not taken away in reading it.
 */
export function escapeContent(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\r", "&#13;");
}

/** The same for the value of an attribute, in which a plain line break or tab would be read as a space. */
export function escapeValue(text: string): string {
  return escapeContent(text).replaceAll('"', "&quot;").replaceAll("\n", "&#10;").replaceAll("\t", "&#9;");
}
