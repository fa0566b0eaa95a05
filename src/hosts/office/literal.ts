import type { CellValue } from "../../workbook/snapshot";

/** Texts that begin like a formula, or like a text that already carries its own sign. */
const STARTS_SPECIAL = /^[=+\-@']/;
/** Texts that Excel may take for a number, a date, a percentage or a truth value: all of them have a digit or are a word of its own. */
const MAY_CONVERT = /[\d０-９]|^\s*(?:true|false|#.*)\s*$/i;

/**
 * The value to hand to Excel so that the cell then stores exactly this: a text stays a text ("50%", "=A1", "3月1日").
 * The apostrophe is Excel's own sign for it: it is no part of the stored text and leaves the number format alone.
 * @param format the cell's number format; in a text cell ("@") Excel converts nothing
 */
export function literal(value: CellValue, format: string): CellValue {
  if (typeof value !== "string" || value === "") return value;
  const converts = format !== "@" && MAY_CONVERT.test(value);
  return converts || STARTS_SPECIAL.test(value) ? `'${value}` : value;
}
