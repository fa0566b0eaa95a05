import { translateError } from "./excel-errors";

let answered = 0;

/** When Excel last answered, as `Date.now` tells it; 0 before it ever did. */
export function lastAnswer(): number {
  return answered;
}

/**
 * Runs one task against Excel. While a person edits a cell it waits for the end of the edit where Excel can wait;
 * elsewhere it fails with "cell-edit-mode". Errors: HostError, CancelledError.
 */
export async function runExcel<Result>(work: (context: Excel.RequestContext) => Promise<Result>): Promise<Result> {
  try {
    return await Excel.run({ delayForCellEdit: true }, (context) => {
      const sync = context.sync.bind(context);
      context.sync = (given) =>
        sync(given).finally(() => {
          answered = Date.now();
        });
      return work(context);
    });
  } catch (error) {
    throw translateError(error);
  }
}
