import type { MendingParts } from "./mending";

/** Loads what mends and ignores, on top of the pane. Rejects when it does not come. */
export async function loadMending(): Promise<MendingParts> {
  return (await import(/* webpackChunkName: "mending" */ "./bundles/mending")).MENDING;
}
