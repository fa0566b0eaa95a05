/** The decimal number a calculation meant: takes off what binary fractions leave behind the fifteenth digit (0.07 * 100 is 7). */
export function toDecimal(value: number): number {
  return Number(value.toPrecision(15));
}
