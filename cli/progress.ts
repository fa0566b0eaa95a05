/** A line at the bottom of the terminal that says how far the work has come. */
export interface Progress {
  readonly show: (text: string) => void;
  /** Takes the line away, so that something else can be printed. */
  readonly clear: () => void;
}

/** To a file or a pipe no progress is written. */
export function createProgress(err: (text: string) => void, isTerminal: boolean): Progress {
  let isShown = false;
  const clear = (): void => {
    if (isShown) err(CLEAR_LINE);
    isShown = false;
  };
  return {
    show: (text) => {
      if (!isTerminal) return;
      err(`${CLEAR_LINE}${text}`);
      isShown = true;
    },
    clear,
  };
}

const CLEAR_LINE = "\r\u001b[K";
