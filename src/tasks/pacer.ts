import { throwIfCancelled } from "../workbook/errors";

/** Lets the page handle what has come in meanwhile. */
export type Pause = () => Promise<void>;

/** Longest stretch of work between two pauses, in milliseconds. */
const STRETCH = 30;

/** Keeps long work from blocking the page. */
export interface Pacer {
  /** Call between small pieces of work: pauses when the stretch is used up. */
  readonly breathe: () => Promise<void>;
}

/** A pause that any JavaScript engine has; pages should pass a faster one, for timers are throttled there. */
export const pauseByTimer: Pause = () =>
  new Promise((resolve) => {
    setTimeout(resolve, 0);
  });

/**
 * Counts the stretch from now on.
 * @param pause gives control away and comes back
 * @param now a clock in milliseconds
 */
export function createPacer(pause: Pause = pauseByTimer, now: () => number = () => performance.now()): Pacer {
  let began = now();
  return {
    breathe: async () => {
      if (now() - began < STRETCH) return;
      await pause();
      began = now();
    },
  };
}

/** Does a work that yields between its pieces to its end, and gives what it returns. Errors: CancelledError when the signal was given. */
export async function finishPaced<Result>(
  work: Generator<unknown, Result, undefined>,
  pacer: Pacer,
  signal: AbortSignal | undefined,
): Promise<Result> {
  for (;;) {
    throwIfCancelled(signal);
    const step = work.next();
    if (step.done === true) return step.value;
    await pacer.breathe();
  }
}
