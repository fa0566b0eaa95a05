import { shiftArea, shiftRow, type RowShift } from "./row-shift";

/** Rows of which sheet move. */
export interface SheetShift {
  readonly sheet: string;
  readonly shifts: readonly RowShift[];
}

/** Texts, names of sheets before a reference, references, names of functions and the like. */
const TOKEN =
  /"(?:[^"]|"")*"|(?:'(?:[^']|'')*'|[\p{L}\p{N}_.\\[\]:]+)!|\$?[A-Za-z]{1,3}\$?[1-9]\d*(?![\p{L}\p{N}_.(])(?::\$?[A-Za-z]{1,3}\$?[1-9]\d*)?|\$?[1-9]\d*:\$?[1-9]\d*|[\p{L}_\\][\p{L}\p{N}_.\\]*|\[[^\]]*\]|\d+(?:\.\d+)?/gu;
const CELL = /^(\$?[A-Za-z]{1,3}\$?)([1-9]\d*)$/;
const ROW = /^(\$?)([1-9]\d*)$/;

/**
 * A formula, without its "=", with its references to the sheet's rows moved; a reference to a row that was taken out becomes #REF!.
 * @param own the sheet on which the formula stands; undefined for one that stands on none
 */
export function shiftFormula(formula: string, own: string | undefined, { sheet, shifts }: SheetShift): string {
  let target = own;
  let end = 0;
  return formula.replace(TOKEN, (token: string, at: number) => {
    const isPrefixed = end === at && formula[at - 1] === "!";
    end = at + token.length;
    if (token.endsWith("!")) {
      target = unquote(token.slice(0, -1));
      return token;
    }
    const of = isPrefixed ? target : own;
    const isFunction = formula[end] === "(";
    return !isFunction && of !== undefined && sameSheet(of, sheet) ? shiftToken(token, shifts) : token;
  });
}

/** True when a formula names a sheet, or a range of sheets that may hold it. */
export function namesSheet(formula: string, sheet: string): boolean {
  return (formula.match(TOKEN) ?? []).some(
    (token) => token.endsWith("!") && sameSheet(unquote(token.slice(0, -1)), sheet),
  );
}

/** True when a formula refers to a range of sheets: `Jan:Dec!A1`. */
export function namesSeveralSheets(formula: string): boolean {
  return (formula.match(TOKEN) ?? []).some((token) => token.endsWith("!") && token.includes(":"));
}

function unquote(name: string): string {
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

function sameSheet(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function shiftToken(token: string, shifts: readonly RowShift[]): string {
  const [first = "", last] = token.split(":");
  const pattern = CELL.test(first) ? CELL : ROW;
  const start = pattern.exec(first);
  if (start?.[2] === undefined || (last === undefined && pattern === ROW)) return token;
  if (last === undefined) {
    const row = shiftRow(Number(start[2]) - 1, shifts);
    return row === undefined ? "#REF!" : `${start[1] ?? ""}${row + 1}`;
  }
  const stop = pattern.exec(last);
  if (stop?.[2] === undefined) return token;
  const rows = [Number(start[2]) - 1, Number(stop[2]) - 1];
  const shifted = shiftArea({ top: Math.min(...rows), bottom: Math.max(...rows), left: 0, right: 0 }, shifts);
  if (shifted === undefined) return "#REF!";
  const isUpward = (rows[0] ?? 0) > (rows[1] ?? 0);
  const [from, to] = isUpward ? [shifted.bottom, shifted.top] : [shifted.top, shifted.bottom];
  return `${start[1] ?? ""}${from + 1}:${stop[1] ?? ""}${to + 1}`;
}
