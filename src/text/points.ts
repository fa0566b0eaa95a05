import { foldLabel } from "./fold";

/** The points of a weight 分值, 权重: 10 of `10`, `10分`, `10%`. Undefined for anything else. */
export function parsePoints(text: string): number | undefined {
  const points = /^(\d+(?:\.\d+)?)(?:分|%)?$/.exec(foldLabel(text))?.[1];
  return points === undefined ? undefined : Number(points);
}
