import { CancelledError, HostError } from "../../workbook/errors";
import type { HostErrorCode } from "../../workbook/errors";

/** What Excel's own error codes mean to a user. A code that is not here becomes "host". */
const CODES: Readonly<Record<string, HostErrorCode>> = {
  InvalidOperationInCellEditMode: "cell-edit-mode",
  ActivityLimitReached: "busy",
  MemoryLimitReached: "busy",
  RequestAborted: "busy",
  ServiceNotAvailable: "busy",
  Timeout: "busy",
  AccessDenied: "access-denied",
  Unauthenticated: "access-denied",
  InactiveWorkbook: "access-denied",
  ItemNotFound: "sheet-gone",
  InvalidReference: "sheet-gone",
  ApiNotFound: "unsupported",
  ApiNotAvailable: "unsupported",
  NotImplemented: "unsupported",
  UnsupportedFeature: "unsupported",
  UnsupportedOperation: "unsupported",
  UnsupportedSheet: "unsupported",
  HostRestartNeeded: "unsupported",
  RequestPayloadSizeLimitExceeded: "request-too-large",
  ResponsePayloadSizeLimitExceeded: "request-too-large",
  OperationCellsExceedLimit: "request-too-large",
  RangeExceedsLimit: "request-too-large",
};

/** The only place where an error of Excel becomes one of ours; ours pass unchanged. */
export function translateError(error: unknown): HostError | CancelledError {
  if (error instanceof HostError || error instanceof CancelledError) return error;
  const message = error instanceof Error ? error.message : String(error);
  return new HostError(CODES[excelCode(error)] ?? "host", message, { cause: error });
}

/**
 * Cleans up after an error and throws it on. When the clean-up fails too, the first error is still the one to tell;
 * both are kept as its cause.
 */
export async function cleanUpAndThrow(error: unknown, cleanUp: () => Promise<unknown>): Promise<never> {
  const failure = translateError(error);
  try {
    await cleanUp();
  } catch (second) {
    const code = failure instanceof HostError ? failure.code : "host";
    throw new HostError(code, failure.message, { cause: new AggregateError([error, second]) });
  }
  throw failure;
}

/** The code of an error of the Excel library; "" for any other. */
function excelCode(error: unknown): string {
  if (typeof error !== "object" || error === null || !("code" in error)) return "";
  return typeof error.code === "string" ? error.code : "";
}
