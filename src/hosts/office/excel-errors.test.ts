import { CancelledError, HostError } from "../../workbook/errors";
import { cleanUpAndThrow, translateError } from "./excel-errors";

function excelError(code: string): Error {
  return Object.assign(new Error(`Excel says ${code}`), { code });
}

describe("errors of Excel", () => {
  it.each([
    ["InvalidOperationInCellEditMode", "cell-edit-mode"],
    ["ActivityLimitReached", "busy"],
    ["AccessDenied", "access-denied"],
    ["ItemNotFound", "sheet-gone"],
    ["ApiNotFound", "unsupported"],
    ["NotImplemented", "unsupported"],
    ["RequestPayloadSizeLimitExceeded", "request-too-large"],
    ["ResponsePayloadSizeLimitExceeded", "request-too-large"],
    ["GeneralException", "host"],
    ["SomethingNew", "host"],
  ])("%s becomes %s and stays the cause", (code, expected) => {
    const error = excelError(code);
    expect(translateError(error)).toMatchObject({ name: "HostError", code: expected, cause: error });
  });

  it("that are ours already pass unchanged", () => {
    const ours = new HostError("busy", "busy");
    const cancelled = new CancelledError("stop");
    expect(translateError(ours)).toBe(ours);
    expect(translateError(cancelled)).toBe(cancelled);
  });

  it.each([["a text"], [undefined], [new TypeError("x is not a function")]])(
    "and whatever else was thrown becomes host: %s",
    (thrown) => {
      expect(translateError(thrown)).toMatchObject({ code: "host", cause: thrown });
    },
  );
});

describe("cleaning up after an error", () => {
  it("throws the error on once the clean-up is done", async () => {
    const cleanUp = jest.fn(() => Promise.resolve());
    await expect(cleanUpAndThrow(excelError("AccessDenied"), cleanUp)).rejects.toMatchObject({ code: "access-denied" });
    expect(cleanUp).toHaveBeenCalledTimes(1);
  });

  it("tells the first error when the clean-up fails too, and keeps both", async () => {
    const first = excelError("ActivityLimitReached");
    const second = excelError("AccessDenied");
    const failure = cleanUpAndThrow(first, () => Promise.reject(second));
    await expect(failure).rejects.toMatchObject({ code: "busy", cause: { errors: [first, second] } });
  });
});
