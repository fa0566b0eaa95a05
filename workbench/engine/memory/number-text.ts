import { format } from "numfmt";
import type { CellValue } from "../../../src/workbook/snapshot";

/** What a cell shows for its value in its number format. */
export function numberText(value: CellValue, numberFormat: string): string {
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return format(numberFormat, value);
}
