import type { Phase } from "./session-state";

/** Milliseconds without an answer, after which nobody has to wait any longer for what they asked to stop. */
const PATIENCE = 15_000;

/** A task that is under way: it can be asked to stop, and is let go of when nothing answers it any more. */
export class RunningTask {
  readonly #abort = new AbortController();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #letGo: (() => void) | undefined;
  /** Resolves when it was asked to stop and the workbook has been silent ever since. */
  readonly isLost = new Promise<undefined>((resolve) => {
    this.#letGo = () => resolve(undefined);
  });

  /** `lostAs` is what it came to when it is let go of. */
  constructor(public lostAs: Phase) {}

  get signal(): AbortSignal {
    return this.#abort.signal;
  }

  /** Asks it to stop; `lastAnswer` tells when the workbook last answered, as `Date.now` does. */
  stop(lastAnswer: () => number): void {
    this.#abort.abort();
    const asked = Date.now();
    const wait = (): void => {
      const left = Math.max(asked, lastAnswer()) + PATIENCE - Date.now();
      if (left > 0) this.#timer = setTimeout(wait, left);
      else this.#letGo?.();
    };
    wait();
  }

  /** It came to its end, or was let go. */
  end(): void {
    clearTimeout(this.#timer);
  }
}
