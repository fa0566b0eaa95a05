import type { CellValue } from "../workbook/snapshot";

/** A target value in the columns of a form that has sign and unit apart. */
export interface SplitValue {
  /** 计算符号; "" for dates and grades. */
  readonly operator: string;
  readonly value: CellValue;
  /** 计量单位; "" for dates and grades. */
  readonly unit: string;
}

const PARTS = /^([≥≤=<>]?)(\d[\d,]*(?:\.\d+)?|【[^【】]*】)([^\d【】]{0,12})$/;

/** Takes a target value apart: `≥95%` gives ≥, 95 and %; what is no number with a unit stays whole. */
export function splitValue(text: string): SplitValue {
  const [, operator = "", number, unit = ""] = PARTS.exec(text) ?? [];
  if (number === undefined) return { operator: "", value: text, unit: "" };
  const plain = number.replaceAll(",", "");
  return { operator, value: Number.isNaN(Number(plain)) ? number : Number(plain), unit };
}
