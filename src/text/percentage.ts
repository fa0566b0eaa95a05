import type { CellValue } from "../workbook/snapshot";
import { toDecimal } from "./decimal";
import { foldLabel } from "./fold";
import { scanNumber } from "./number-scan";

/** A percentage as a cell states it. */
export interface Percentage {
  /** The number as written: 50 for `50%` and for `50`; 0.5 for a cell that stores 0.5. */
  readonly value: number;
  /** True when the text itself says that it is a percentage. */
  readonly sign: boolean;
}

const PERCENT_BEFORE = /^百分之/;
const PERCENT_AFTER = /^(?:\(?%\)?|百分[比之]|个?百分点|pct)$/i;
/** Brackets round the whole, and what ends a sentence: （50%）。 */
const WRAPPED = /^\((.*)\)$|[。.,;、]$/;

/**
 * Reads a cell that holds one percentage: `50%`, `50.00％`, `50`, 0.5, `百分之五十`, `50百分比`, `五成`, `（50%）`.
 * Whether 0.5 means half is a matter of its row: see `readPlan`. Undefined for a blank cell and for any other text.
 */
export function parsePercentage(value: CellValue): Percentage | undefined {
  if (typeof value === "number") return Number.isFinite(value) ? { value, sign: false } : undefined;
  if (typeof value !== "string" || value.length > 100) return undefined;
  const text = foldLabel(value).replace(WRAPPED, "$1").replace("百分之百", "100%");
  const negative = /^[-−–](?=\d)/.test(text);
  const before = PERCENT_BEFORE.exec(text)?.[0] ?? "";
  const number = scanNumber(text, negative ? 1 : before.length);
  if (number === undefined) return undefined;
  const after = text.slice(number.end);
  const size = negative ? -number.value : number.value;
  if (before !== "") return after === "" || after === "%" ? { value: size, sign: true } : undefined;
  if (after === "成") return { value: toDecimal(size * 10), sign: true };
  if (PERCENT_AFTER.test(after)) return { value: size, sign: true };
  return after === "" ? { value: size, sign: false } : undefined;
}

/** What a cell of a spend plan stores and shows. */
export interface ShownValue {
  readonly value: CellValue;
  /** As Excel shows it. */
  readonly text: string;
}

/**
 * The spend plan 资金支出计划 of one row in percent (0 to 100, more when the cell says more), one entry a cell, undefined for a cell
 * that holds no percentage. Numbers without a sign are fractions (0.5, 1) or percent points (50, 100): the row decides, by its last value.
 */
export function readPlan(values: readonly ShownValue[]): (number | undefined)[] {
  const cells = values.map(readPlanCell);
  const unsigned = cells.flatMap((cell) => (cell !== undefined && !cell.sign ? [cell.value] : []));
  const fractions = areFractions(unsigned);
  return cells.map((cell) =>
    cell === undefined ? undefined : cell.sign || !fractions ? cell.value : toDecimal(cell.value * 100),
  );
}

function readPlanCell({ value, text }: ShownValue): Percentage | undefined {
  const stored = parsePercentage(value);
  const shown = parsePercentage(text);
  if (typeof value !== "number" || stored === undefined || shown?.sign !== true) return stored;
  // A percent format shows 0.5 as 50%; a format that only adds the character shows 50 as 50%.
  const hundredfold = toDecimal(stored.value * 100);
  return {
    value: Math.abs(shown.value - hundredfold) <= Math.abs(shown.value - stored.value) ? hundredfold : stored.value,
    sign: true,
  };
}

function areFractions(unsigned: readonly number[]): boolean {
  const last = unsigned.at(-1);
  if (last === undefined) return false;
  if (last > 1) return false;
  return unsigned.every((value) => value <= 1);
}
