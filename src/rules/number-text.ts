import type { Localized } from "../i18n/localized";
import type { TargetTable } from "../model/target-table";

const WAN = 10000;

/** A number for a message: at most six decimals, no trailing zeros. */
export function numberText(value: number): string {
  return String(Number(value.toFixed(6)));
}

/** Percent points as people write them: 50 gives `50%`. */
export function percentText(percent: number): string {
  return `${numberText(percent)}%`;
}

/** An amount in 万元 as the table counts money: `30万元`, or `300000元` in a table in 元. */
export function amountText(amount: number, table: TargetTable): Localized {
  const { number, unit } = amountIn(amount, table);
  return { "zh-CN": number + unit, en: `${number} ${unit}` };
}

/** The same for a cell, whatever language the messages have. */
export function amountForCell(amount: number, table: TargetTable): string {
  const { number, unit } = amountIn(amount, table);
  return number + unit;
}

function amountIn(amount: number, { moneyUnit }: TargetTable): { readonly number: string; readonly unit: string } {
  return moneyUnit === "元"
    ? { number: numberText(amount * WAN), unit: "元" }
    : { number: numberText(amount), unit: "万元" };
}
