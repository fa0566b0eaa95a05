import type { Pacer } from "../../tasks/pacer";
import { HostError, throwIfCancelled } from "../../workbook/errors";
import { translateError } from "./excel-errors";

/** A piece of work for Excel that shares its round trip with others. */
export interface Job {
  /** The sheet it is about. */
  readonly sheetId: string;
  /** Estimated bytes it adds to the request. */
  readonly request: number;
  /** Estimated bytes it adds to the response; asked for again for every batch, so that it can learn. */
  readonly response?: () => number;
  /** Queues the calls; what it returns takes the answer in after the round trip. */
  readonly queue: () => (() => void) | undefined;
  /** The same work in two halves, when it can be halved. */
  readonly split?: () => readonly Job[] | undefined;
}

export interface BatchOptions {
  readonly pacer: Pacer;
  readonly signal?: AbortSignal | undefined;
  /** Called before the first job of every batch is queued. */
  readonly beforeBatch?: () => void;
  /**
   * Names the jobs that are still possible after Excel missed something they ask for.
   * Without it, and when it gives them all back, the error goes on to the caller.
   */
  readonly survivors?: (jobs: readonly Job[]) => Promise<readonly Job[]>;
}

/** What sends the queued calls. */
interface Syncing {
  sync(): Promise<unknown>;
}

/** Bytes of a request: Excel on the web refuses 5 MB. */
export const REQUEST_BUDGET = 3_600_000;
/** Bytes of a response: what a page takes in without a noticeable stop. */
const RESPONSE_BUDGET = 1_700_000;

/**
 * Does the jobs in their order in as few round trips as the sizes allow: one unless there is very much.
 * A batch that Excel refuses as too large is halved until it passes. Errors: HostError, CancelledError.
 */
export async function runJobs(context: Syncing, jobs: readonly Job[], options: BatchOptions): Promise<void> {
  let waiting = jobs;
  let limit = Infinity;
  while (waiting.length > 0) {
    const batch = firstBatch(waiting, limit);
    const rest = waiting.slice(batch.length);
    const failure = await runBatch(context, batch, options);
    if (failure === undefined) {
      waiting = rest;
      limit = Infinity;
    } else if (failure.code === "request-too-large" && batch.length > 1) {
      limit = Math.ceil(batch.length / 2);
    } else {
      waiting = [...(await replacement(batch, failure, options)), ...rest];
    }
  }
}

/** The longest beginning of the list that keeps within the budgets, one job at least. */
function firstBatch(jobs: readonly Job[], limit: number): readonly Job[] {
  let request = 0;
  let response = 0;
  const beyond = jobs.findIndex((job, index) => {
    request += job.request;
    response += job.response?.() ?? 0;
    return index > 0 && (index >= limit || request > REQUEST_BUDGET || response > RESPONSE_BUDGET);
  });
  return beyond === -1 ? jobs : jobs.slice(0, beyond);
}

/** One round trip; gives the error when it failed. Nothing is taken in from a batch that failed. */
async function runBatch(
  context: Syncing,
  batch: readonly Job[],
  { pacer, signal, beforeBatch }: BatchOptions,
): Promise<HostError | undefined> {
  throwIfCancelled(signal);
  const collectors: (() => void)[] = [];
  try {
    beforeBatch?.();
    for (const job of batch) {
      const collect = job.queue();
      if (collect !== undefined) collectors.push(collect);
      await pacer.breathe();
    }
    await context.sync();
  } catch (error) {
    const failure = translateError(error);
    if (failure instanceof HostError) return failure;
    throw failure;
  }
  throwIfCancelled(signal);
  for (const collect of collectors) {
    collect();
    await pacer.breathe();
  }
  return undefined;
}

/** What to do instead of a batch that failed; throws when there is nothing. */
async function replacement(
  batch: readonly Job[],
  failure: HostError,
  { survivors }: BatchOptions,
): Promise<readonly Job[]> {
  if (failure.code === "request-too-large") {
    const halves = batch[0]?.split?.();
    if (halves !== undefined) return halves;
  }
  if (failure.code === "sheet-gone" && survivors !== undefined) {
    const left = await survivors(batch);
    if (left.length < batch.length) return left;
  }
  throw failure;
}
