import { ApiError, type ApiErrorCode } from "./api-error";
import type { ActionFault } from "./batch";

/** A request whose answer is kept back, as by an Excel that hangs. */
export interface Hold {
  /** Whether what it asks for is done at once; else only when its answer is let through. */
  readonly isDone: boolean;
  readonly end: Promise<void>;
}

/** Makes requests fail or wait on purpose; the clean-up after `Excel.run` is left alone. */
export class Faults {
  private readonly planned = new Map<number, ActionFault>();
  private readonly holds = new Map<number, Hold>();
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

  /**
   * The n-th request from now, counted from 1, is not answered before the result is called, if ever; those after it are
   * answered meanwhile. What it asks for is "done" at once, or "undone" until then.
   */
  holdRequest(n: number, work: "done" | "undone"): () => void {
    let release: () => void = () => undefined;
    const end = new Promise<void>((resolve) => {
      release = resolve;
    });
    this.holds.set(this.count + n, { isDone: work === "done", end });
    return release;
  }

  /** Every reply comes so many milliseconds later. */
  delay(milliseconds: number): void {
    this.delayMs = milliseconds;
  }

  /** No more faults and no delay; what is held already stays so. */
  clear(): void {
    this.planned.clear();
    this.holds.clear();
    this.delayMs = 0;
  }

  /** What befalls the request that comes now. */
  next(): { readonly fault: ActionFault | undefined; readonly hold: Hold | undefined } {
    this.count += 1;
    const [fault, hold] = [this.planned.get(this.count), this.holds.get(this.count)];
    this.planned.delete(this.count);
    this.holds.delete(this.count);
    return { fault, hold };
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
