import type { CellValue } from "../workbook/snapshot";
import { toDecimal } from "./decimal";
import { foldLabel } from "./fold";
import { scanNumber } from "./number-scan";

/** The units in which an amount of money can be written here. */
export type AmountUnit = "万元" | "元" | "亿元";

/** An amount of money as a cell states it. */
export interface Amount {
  /** The number, in `unit`; negative when the cell says so. */
  readonly value: number;
  /** The unit the cell itself states; absent when it holds the number alone. */
  readonly unit: AmountUnit | undefined;
  /** The unit as written: `万` where 元 was left off, `""` when there is none. */
  readonly unitText: string;
}

const BEFORE = /^(?:人民币|rmb|cny|¥|约|大约|共计?|合计|计)*/i;
const AFTER = /^(?:左右|整|\([^()\d]{0,20}\)|[。.,、;])*$/;
const NEGATIVE = /^(?:[-−–—]|负)/;
const UNIT = /^(百万|千万|[百千万亿])?(?:元|圆|块钱)|^(百万|千万|[万亿])(?!元|圆)/;

/** What a unit word makes of a number: the unit it is counted in here, and the factor. */
const SCALES: Readonly<Record<string, { readonly unit: AmountUnit; readonly factor: number }>> = {
  "": { unit: "元", factor: 1 },
  百: { unit: "元", factor: 100 },
  千: { unit: "元", factor: 1000 },
  万: { unit: "万元", factor: 1 },
  百万: { unit: "万元", factor: 100 },
  千万: { unit: "万元", factor: 1000 },
  亿: { unit: "亿元", factor: 1 },
};

/**
 * Reads a cell that holds an amount: 189.8, `1,234.50`, `189.8万元`, `13万`, `￥1,200元`, `人民币三十万元整`, `(5.00)`.
 * Undefined for a blank cell, dashes, a truth value, and text that is more or other than one amount.
 */
export function parseAmount(value: CellValue): Amount | undefined {
  if (typeof value === "number") return Number.isFinite(value) ? { value, unit: undefined, unitText: "" } : undefined;
  if (typeof value !== "string" || value.length > 100) return undefined;
  const text = foldLabel(value);
  const bracketed = /^\((.+)\)$/.exec(text)?.[1];
  const rest = (bracketed ?? text).replace(BEFORE, "");
  const sign = NEGATIVE.test(rest);
  return readAmount(sign ? rest.slice(1).replace(BEFORE, "") : rest, sign || bracketed !== undefined);
}

function readAmount(text: string, negative: boolean): Amount | undefined {
  const number = scanExponent(text) ?? scanNumber(text, 0);
  if (number === undefined) return undefined;
  const unit = UNIT.exec(text.slice(number.end));
  const unitText = unit?.[0] ?? "";
  if (!AFTER.test(text.slice(number.end + unitText.length))) return undefined;
  const scale = unit === null ? undefined : SCALES[unit[1] ?? unit[2] ?? ""];
  const size = toDecimal(number.value * (scale?.factor ?? 1));
  return { value: negative && size !== 0 ? -size : size, unit: scale?.unit, unitText };
}

/** Excel shows a long number as 1.2E+05. */
function scanExponent(text: string): { readonly value: number; readonly end: number } | undefined {
  const written = /^\d(?:\.\d{1,15})?E[+-]?\d{1,2}/i.exec(text)?.[0];
  return written === undefined ? undefined : { value: Number(written), end: written.length };
}

/** The amount in 万元; `defaultUnit` is the unit of a number that states none (the table's 单位：万元). */
export function inWanYuan(amount: Amount, defaultUnit: AmountUnit): number {
  switch (amount.unit ?? defaultUnit) {
    case "万元":
      return amount.value;
    case "元":
      return toDecimal(amount.value / 10000);
    case "亿元":
      return toDecimal(amount.value * 10000);
  }
}
