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
    await cleanUpAndThrow(error, async () => {
      runtime.enableEvents = true;
      await context.sync();
    });
  }
}
