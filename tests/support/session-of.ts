import { createSession, type Session, type SessionOptions } from "../../commands/session";
import { TASKS } from "../../src/tasks/all-tasks";
import type { WorkbookHost } from "../../src/workbook/host";

/** A session over a workbook as most tests want it: in Chinese, never pausing, with errors told to nobody. */
export function sessionOf({ host }: { readonly host: WorkbookHost }, more: Partial<SessionOptions> = {}): Session {
  return createSession({
    host,
    tasks: () => Promise.resolve(TASKS),
    locale: "zh-CN",
    pause: () => Promise.resolve(),
    report: () => undefined,
    ...more,
  });
}

/** Waits for something while jest's timers run, step by step, and looks on before each of them. */
export async function through<Result>(
  work: Promise<Result>,
  { step = 10, before }: { readonly step?: number; readonly before?: () => void } = {},
): Promise<Result> {
  const end = { isReached: false };
  const running = work.finally(() => {
    end.isReached = true;
  });
  while (!end.isReached) {
    before?.();
    await jest.advanceTimersByTimeAsync(step);
  }
  return running;
}
