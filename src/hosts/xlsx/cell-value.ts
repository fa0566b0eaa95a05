import { HostError } from "../../workbook/errors";
import type { CellValue } from "../../workbook/snapshot";
import { unescapeCellText } from "./cell-text";
import { detached } from "./detached";
import { serialOfIsoDate } from "./iso-date";
import type { ScannedCell } from "./sheet-part";
import type { CellContext } from "./workbook-file";

/**
 * The value of a cell; "" when it is blank. A formula's value is the one kept in the file.
 * Throws `HostError` damaged when it refers to a shared string that the file does not have.
 */
export function cellValue(cell: ScannedCell, context: CellContext): CellValue {
  const { type, value, inline } = cell;
  if (inline !== undefined && (value === undefined || type === "inlineStr")) return inline;
  if (value === undefined || value === "") return "";
  switch (type) {
    case "s":
      return sharedString(value, context.strings);
    case "str":
    case "inlineStr":
      return detached(unescapeCellText(value));
    case "e":
      return value.trim();
    case "b":
      return value.trim() === "1" || value.trim() === "true";
    case "d":
      return serialOfIsoDate(value, context.date1904) ?? value;
    default:
      return numberOrText(value);
  }
}

/** True when the cell's text is a shared one. */
export function isShared({ type, value }: ScannedCell): boolean {
  return type === "s" && value !== undefined && value !== "";
}

function sharedString(index: string, strings: readonly string[]): string {
  const text = strings[Number(index)];
  if (text === undefined) throw new HostError("damaged", "a cell refers to a text that the workbook does not hold");
  return text;
}

/** What claims to be a number and is none is kept as the text that it is. */
function numberOrText(value: string): CellValue {
  const text = value.trim();
  const number = Number(text);
  return text === "" || Number.isFinite(number) ? (text === "" ? "" : number) : text;
}
