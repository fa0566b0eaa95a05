export interface Patience {
  /** Milliseconds after which the claim has failed; it only keeps what never holds from being tried for ever. */
  readonly longest?: number;
  /** Milliseconds between two tries. */
  readonly pause?: number;
}

/**
 * Tries a claim about something that comes later until it holds: `await eventually(async () => expect(await names()).toEqual([…]))`.
 * Rejects with what the last try failed with. A claim that something is not there holds at once: wait first for what tells
 * that it cannot come any more.
 */
export async function eventually(
  claim: () => void | Promise<void>,
  { longest = 60_000, pause = 50 }: Patience = {},
): Promise<void> {
  const end = performance.now() + longest;
  for (;;) {
    try {
      await claim();
      return;
    } catch (error) {
      if (performance.now() >= end) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}
