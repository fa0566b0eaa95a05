import { toDecimal } from "../text/decimal";

/** Amounts of a budget in 万元; undefined for what is not known. */
interface Amounts {
  readonly total?: number | undefined;
  readonly fiscal?: number | undefined;
  readonly other?: number | undefined;
}

/** 预算数 in 万元: as it is told, else the sum of the parts; undefined when neither is known. */
export function totalOf({ total, fiscal, other }: Amounts): number | undefined {
  if (total !== undefined) return total;
  return fiscal === undefined && other === undefined ? undefined : toDecimal((fiscal ?? 0) + (other ?? 0));
}
