import { escapeCellText } from "./cell-text";

/** A text as it may stand in an attribute. */
export function escapeAttribute(text: string): string {
  return escapeCellText(text).replaceAll('"', "&quot;");
}
