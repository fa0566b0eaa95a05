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
  const inYuan = table.moneyUnit === "元";
  const text = numberText(inYuan ? amount * WAN : amount);
  return { "zh-CN": `${text}${inYuan ? "元" : "万元"}`, en: `${text} ${inYuan ? "元" : "万元"}` };
}
