/** Error codes of Excel's API that the bridge answers with. */
export type ApiErrorCode =
  | "AccessDenied"
  | "ActivityLimitReached"
  | "ApiNotFound"
  | "GeneralException"
  | "InvalidArgument"
  | "InvalidObjectPath"
  | "InvalidOperation"
  | "InvalidOperationInCellEditMode"
  | "InvalidReference"
  | "ItemAlreadyExists"
  | "ItemNotFound"
  | "NotImplemented"
  | "RequestAborted"
  | "RequestPayloadSizeLimitExceeded"
  | "ResponsePayloadSizeLimitExceeded"
  | "UnsupportedOperation";

const HTTP_STATUS: Readonly<Record<ApiErrorCode, number>> = {
  AccessDenied: 401,
  ActivityLimitReached: 429,
  ApiNotFound: 404,
  GeneralException: 500,
  InvalidArgument: 400,
  InvalidObjectPath: 400,
  InvalidOperation: 400,
  InvalidOperationInCellEditMode: 400,
  InvalidReference: 400,
  ItemAlreadyExists: 409,
  ItemNotFound: 404,
  NotImplemented: 501,
  RequestAborted: 408,
  RequestPayloadSizeLimitExceeded: 413,
  ResponsePayloadSizeLimitExceeded: 413,
  UnsupportedOperation: 400,
};

/** An error that the add-in gets as an `OfficeExtension.Error` with this code. */
export class ApiError extends Error {
  override readonly name = "ApiError";

  constructor(
    readonly code: ApiErrorCode,
    message: string,
  ) {
    super(message);
  }

  get httpStatus(): number {
    return HTTP_STATUS[this.code];
  }
}

/** The argument is not what the method takes. */
export function invalidArgument(what: string): ApiError {
  return new ApiError("InvalidArgument", `The argument is invalid or missing or has an incorrect format: ${what}`);
}

/** The thing asked for does not exist. */
export function itemNotFound(what: string): ApiError {
  return new ApiError("ItemNotFound", `The requested resource doesn't exist: ${what}`);
}
