import { foldLabel } from "../text/fold";

/** How many digits stand behind the point of the number in a cell: 2 for `30.00万元`, 0 for `30`. */
export function decimalPlaces(text: string): number {
  return /\d\.(\d+)/.exec(foldLabel(text))?.[1]?.length ?? 0;
}

/** True for a number that is written out to a fixed number of decimals: `30.00`, `12.50%`. */
export function isPadded(text: string): boolean {
  return /\.\d*0(?!\d)/.test(foldLabel(text));
}

/** True for a 0 without decimals, which goes with every style. */
export function isBareZero(text: string): boolean {
  return /^0(?![\d.])/.test(foldLabel(text));
}
