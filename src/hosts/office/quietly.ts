import { runJobs } from "./batches";
import type { BatchOptions, Job } from "./batches";
import { cleanUpAndThrow } from "./excel-errors";

/** Sends what `queue` queues without telling our own change listeners. */
export async function quietly(context: Excel.RequestContext, queue: () => void): Promise<void> {
  const { runtime } = context;
  runtime.enableEvents = false;
  try {
    queue();
    runtime.enableEvents = true;
    await context.sync();
  } catch (error) {
    await listenAgainAndThrow(context, error);
  }
}

/** Does jobs as `runJobs` does, but tells our own change listeners nothing of them; between round trips they hear others. */
export async function runJobsQuietly(
  context: Excel.RequestContext,
  jobs: readonly Job[],
  options: Omit<BatchOptions, "beforeBatch">,
): Promise<void> {
  const { runtime } = context;
  const sync = (): Promise<unknown> => {
    runtime.enableEvents = true;
    return context.sync();
  };
  const beforeBatch = (): void => {
    runtime.enableEvents = false;
  };
  try {
    await runJobs({ sync }, jobs, { ...options, beforeBatch });
  } catch (error) {
    await listenAgainAndThrow(context, error);
  }
}

function listenAgainAndThrow(context: Excel.RequestContext, error: unknown): Promise<never> {
  return cleanUpAndThrow(error, async () => {
    context.runtime.enableEvents = true;
    await context.sync();
  });
}
