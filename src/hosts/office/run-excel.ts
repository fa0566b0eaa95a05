import { translateError } from "./excel-errors";

/**
 * Runs one task against Excel. While a person edits a cell it waits for the end of the edit where Excel can wait;
 * elsewhere it fails with "cell-edit-mode". Errors: HostError, CancelledError.
 */
export async function runExcel<Result>(work: (context: Excel.RequestContext) => Promise<Result>): Promise<Result> {
  try {
    return await Excel.run({ delayForCellEdit: true }, work);
  } catch (error) {
    throw translateError(error);
  }
}
