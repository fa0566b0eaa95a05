import { CellValueType, type ICellData, type Nullable } from "@univerjs/core";
import type { CellValue } from "../../src/workbook/snapshot";

/** Univer's own code of the text format. */
const TEXT_FORMAT = "@@@";

/** A text that Univer would take for something else unless it is told not to. */
const LOOKS_LIKE_ANOTHER_TYPE = /^\s*(?:[-+]?[\d.,]+(?:e[-+]?\d+)?|true|false)\s*$/i;

/** What a cell holds, in the engine's terms. */
export function valueOf(cell: Nullable<ICellData>): CellValue {
  if (cell === null || cell === undefined) return "";
  if (cell.p?.body) return plainText(cell.p.body.dataStream);
  const { v: value, t: type } = cell;
  if (value === null || value === undefined || value === "") return "";
  if (type === CellValueType.BOOLEAN)
    return value === 1 || value === true || value === "1" || /^true$/i.test(String(value));
  if (type === CellValueType.NUMBER) return Number(value);
  if (typeof value === "string") return value.replace(/\r\n?/g, "\n");
  return type === CellValueType.STRING || type === CellValueType.FORCE_STRING ? String(value) : value;
}

/** The fields of a cell that holds exactly this value and no formula. */
export function dataOf(value: CellValue): Pick<ICellData, "v" | "t"> {
  if (value === "") return { v: null, t: null };
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: value, t: LOOKS_LIKE_ANOTHER_TYPE.test(value) ? CellValueType.FORCE_STRING : CellValueType.STRING };
}

/** True when a cell holds a value or a formula. */
export function hasContent(cell: Nullable<ICellData>): boolean {
  return cell !== null && cell !== undefined && (isFormula(cell) || valueOf(cell) !== "");
}

export function isFormula(cell: ICellData): boolean {
  return (typeof cell.f === "string" && cell.f !== "") || (typeof cell.si === "string" && cell.si !== "");
}

/** Univer's code of a number format, in Excel's words. */
export function formatFromUniver(pattern: string | undefined): string {
  if (pattern === undefined || pattern === "") return "General";
  return pattern === TEXT_FORMAT ? "@" : pattern;
}

/** An Excel number format in Univer's words; `null` is General. */
export function formatToUniver(format: string): { readonly pattern: string } | null {
  if (/^general$/i.test(format) || format === "") return null;
  return { pattern: format === "@" ? TEXT_FORMAT : format };
}

/** Univer's rich text ends paragraphs with "\r" and the text with "\r\n". */
function plainText(stream: string): string {
  return stream.replace(/\r\n$/, "").replace(/\r\n?/g, "\n");
}
