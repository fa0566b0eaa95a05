import { HostError } from "../../workbook/errors";
import type { UndoStep } from "../../workbook/journal";
import { cleanUpAndThrow } from "./excel-errors";

/** Cleans up after an error and throws it on. Where Excel refuses that too, the error brings along the step that does it later. */
export async function cleanUpNowOrLater(
  error: unknown,
  cleanUp: () => Promise<unknown>,
  later: UndoStep,
): Promise<never> {
  const state = { isClean: false };
  try {
    return await cleanUpAndThrow(error, async () => {
      await cleanUp();
      state.isClean = true;
    });
  } catch (failure) {
    if (!state.isClean && failure instanceof HostError) failure.halfDone = later;
    throw failure;
  }
}
