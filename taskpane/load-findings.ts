import type { FindingsParts } from "./findings";

/** Loads what shows results, on top of the pane. Rejects when it does not come. */
export async function loadFindings(): Promise<FindingsParts> {
  return (await import(/* webpackChunkName: "findings" */ "./bundles/findings")).FINDINGS;
}
