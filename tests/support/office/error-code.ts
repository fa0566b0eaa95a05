/** The code of the error that Office.js throws or rejects with; fails when there is none. */
export async function errorCode(action: () => unknown): Promise<string> {
  try {
    await action();
  } catch (error) {
    if (typeof error === "object" && error !== null && "code" in error && typeof error.code === "string") {
      return error.code;
    }
    throw error;
  }
  throw new Error("Nothing was thrown.");
}
