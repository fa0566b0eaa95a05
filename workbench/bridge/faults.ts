import { ApiError, type ApiErrorCode } from "./api-error";
import type { ActionFault } from "./batch";

/** Makes requests fail or wait on purpose; the clean-up after `Excel.run` is left alone. */
export class Faults {
  private readonly planned = new Map<number, ActionFault>();
  private count = 0;
  private delayMs = 0;

  /** The next request fails with this code; with an action's number (from 0) the actions before it are done. */
  failNext(code: ApiErrorCode, actionIndex = 0): void {
    this.failRequest(1, code, actionIndex);
  }

  /** The n-th request from now, counted from 1, fails. */
  failRequest(n: number, code: ApiErrorCode, actionIndex = 0): void {
    const error = new ApiError(code, `Injected fault: ${code}.`);
    this.planned.set(this.count + n, { error, actionIndex });
  }

  /** Every reply comes so many milliseconds later. */
  delay(milliseconds: number): void {
    this.delayMs = milliseconds;
  }

  /** No more faults and no delay. */
  clear(): void {
    this.planned.clear();
    this.delayMs = 0;
  }

  /** The fault of the request that begins now. */
  next(): ActionFault | undefined {
    this.count += 1;
    const fault = this.planned.get(this.count);
    this.planned.delete(this.count);
    return fault;
  }

  async wait(): Promise<void> {
    if (this.delayMs > 0) await pause(this.delayMs);
  }
}

/** Resolves after so many milliseconds. In Node the process need not stay alive for it. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    const timer: unknown = setTimeout(resolve, milliseconds);
    if (isNodeTimer(timer)) timer.unref();
  });
}

function isNodeTimer(timer: unknown): timer is { unref(): void } {
  return typeof timer === "object" && timer !== null && "unref" in timer;
}
