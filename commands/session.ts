import type { Locale } from "../src/i18n/localized";
import type { Finding } from "../src/model/finding";
import type { CheckOptions, CheckProgress, CheckResult } from "../src/tasks/check-workbook";
import { clearMarks } from "../src/tasks/clear-marks";
import type { ClearOutcome } from "../src/tasks/clear-marks";
import type { Pause } from "../src/tasks/pacer";
import type { TaskErrorCode, Tasks } from "../src/tasks/tasks";
import { parseArea } from "../src/workbook/address";
import { CancelledError, HostError } from "../src/workbook/errors";
import type { HostErrorCode } from "../src/workbook/errors";
import type { CellChange, Selection, WorkbookHost } from "../src/workbook/host";

export type CheckScope = CheckOptions["scope"];

/** What is going on, or what the last task came to. */
export type Phase =
  /** Nothing was asked for yet. */
  | { readonly name: "idle" }
  | {
      readonly name: "checking";
      readonly scope: CheckScope;
      /** Absent until the first step reports. */
      readonly progress?: CheckProgress;
      /** True once a person asked to stop: it ends at the next step, or finishes if the marks are being written. */
      readonly cancelling: boolean;
    }
  | { readonly name: "clearing" }
  /** The check came through; `SessionState.result` is its result. */
  | { readonly name: "checked" }
  /** The check was cancelled before anything was written. */
  | { readonly name: "cancelled" }
  | { readonly name: "cleared"; readonly outcome: ClearOutcome }
  | { readonly name: "failed"; readonly task: "check" | "clear"; readonly code: TaskErrorCode };

/** What ribbon and pane both see. A new object for every change; parts that did not change stay identical. */
export interface SessionState {
  readonly phase: Phase;
  /** The last check that came through; it stays while another task runs, fails or is cancelled. */
  readonly result: CheckResult | undefined;
  /** True when a cell of the workbook was changed after that check. */
  readonly stale: boolean;
  /** The cell a person stands on, as far as it is known. */
  readonly selection: Selection | undefined;
  /** The findings on that cell, the gravest first. */
  readonly selected: readonly Finding[];
  /** Why the last `goTo` did not get there. */
  readonly goToFailure: HostErrorCode | undefined;
}

/** One task at a time for one open workbook; fit for React's `useSyncExternalStore`. */
export interface Session {
  getState(): SessionState;
  /** Calls back after every change, until the returned function is called. */
  subscribe(listener: () => void): () => void;
  /**
   * Starts following the selection and the changes of the workbook. Call it once.
   * Where the host cannot tell them the session works without.
   */
  follow(): Promise<void>;
  /** Checks and marks. Never rejects: the outcome is in the state. Ignored while a task is running. */
  check(scope: CheckScope): Promise<void>;
  /** Asks the running check to stop. */
  cancel(): void;
  /** Removes every mark. Never rejects. Ignored while a task is running. */
  clearMarks(): Promise<void>;
  /** Selects a finding's cell. Never rejects. */
  goTo(finding: Pick<Finding, "sheet" | "cell">): Promise<void>;
}

export interface SessionOptions {
  readonly host: WorkbookHost;
  /** Loads what the tasks need: the first that is asked for waits for it, and after a failure the next one tries again. */
  readonly tasks: () => Promise<Tasks>;
  /** The language of the findings' sentences. */
  readonly locale: Locale;
  /** How a long task lets the page breathe. */
  readonly pause?: Pause;
  /** Told about every error, and every rule that failed, with all that is known; the state carries only codes. */
  readonly report: (error: unknown) => void;
}

const START: SessionState = {
  phase: { name: "idle" },
  result: undefined,
  stale: false,
  selection: undefined,
  selected: [],
  goToFailure: undefined,
};

/** A session over an open workbook; a second click while a task runs changes nothing, only `cancel` ends a check. */
export function createSession(options: SessionOptions): Session {
  return new WorkbookSession(options);
}

class WorkbookSession implements Session {
  #state = START;
  #running: AbortController | undefined;
  readonly #listeners = new Set<() => void>();
  readonly #options: SessionOptions;

  constructor(options: SessionOptions) {
    this.#options = options;
  }

  readonly getState = (): SessionState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly follow = async (): Promise<void> => {
    const { host, report } = this.#options;
    try {
      await host.onSelection(this.#onSelection);
      await host.onChange(this.#onChange);
    } catch (error) {
      report(error);
    }
  };

  readonly check = (scope: CheckScope): Promise<void> =>
    this.#run("check", { name: "checking", scope, cancelling: false }, async (signal) => {
      const { host, locale, pause } = this.#options;
      const { checkWorkbook } = await this.#loadTasks();
      const result = await checkWorkbook(host, {
        scope,
        locale,
        signal,
        ...(pause === undefined ? {} : { pause }),
        onProgress: this.#onProgress,
      });
      if (result.failures.length > 0) this.#options.report(result.failures);
      this.#set({
        phase: { name: "checked" },
        result,
        stale: false,
        selected: findingsAt(result, this.#state.selection),
      });
    });

  readonly cancel = (): void => {
    const { phase } = this.#state;
    if (phase.name !== "checking" || this.#running === undefined) return;
    this.#set({ phase: { ...phase, cancelling: true } });
    this.#running.abort();
  };

  readonly clearMarks = (): Promise<void> =>
    this.#run("clear", { name: "clearing" }, async () => {
      const outcome = await clearMarks(this.#options.host);
      this.#set({ phase: { name: "cleared", outcome } });
    });

  readonly goTo = async ({ sheet, cell }: Pick<Finding, "sheet" | "cell">): Promise<void> => {
    try {
      await this.#options.host.select(sheet, cell);
      this.#set({ goToFailure: undefined });
      this.#onSelection({ sheet, cell });
    } catch (error) {
      this.#options.report(error);
      this.#set({ goToFailure: codeOf(error) });
    }
  };

  async #loadTasks(): Promise<Tasks> {
    try {
      return await this.#options.tasks();
    } catch (error) {
      throw new EngineMissingError("The tasks did not load.", { cause: error });
    }
  }

  async #run(task: "check" | "clear", phase: Phase, work: (signal: AbortSignal) => Promise<void>): Promise<void> {
    if (this.#running !== undefined) return;
    const running = new AbortController();
    this.#running = running;
    this.#set({ phase, goToFailure: undefined });
    try {
      await work(running.signal);
    } catch (error) {
      if (error instanceof CancelledError) {
        this.#set({ phase: { name: "cancelled" } });
      } else {
        this.#options.report(error);
        this.#set({ phase: { name: "failed", task, code: taskCodeOf(error) } });
      }
    } finally {
      this.#running = undefined;
    }
  }

  readonly #onProgress = (progress: CheckProgress): void => {
    const { phase } = this.#state;
    if (phase.name === "checking") this.#set({ phase: { ...phase, progress } });
  };

  readonly #onSelection = (selection: Selection): void => {
    const { result, selected } = this.#state;
    const now = findingsAt(result, selection);
    this.#set({ selection, selected: now.length === 0 && selected.length === 0 ? selected : now });
  };

  readonly #onChange = (change: CellChange): void => {
    const { result, stale } = this.#state;
    if (result === undefined || stale || !concerns(result, change)) return;
    this.#set({ stale: true });
  };

  #set(change: Partial<SessionState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of [...this.#listeners]) listener();
  }
}

function findingsAt(result: CheckResult | undefined, selection: Selection | undefined): readonly Finding[] {
  if (result === undefined || selection === undefined) return [];
  return result.findings.filter((finding) => finding.sheet === selection.sheet && finding.cell === selection.cell);
}

/** True when the change may touch a recognised table: a change elsewhere leaves the findings as true as they were. */
function concerns(result: CheckResult, change: CellChange): boolean {
  const changed = parseArea(change.address);
  return result.tables.some((table) => {
    if (table.sheetId !== change.sheetId) return false;
    const area = parseArea(table.range);
    if (changed === undefined || area === undefined) return true;
    return (
      changed.top <= area.bottom &&
      changed.bottom >= area.top &&
      changed.left <= area.right &&
      changed.right >= area.left
    );
  });
}

class EngineMissingError extends Error {
  readonly code = "engine-missing";
}

function taskCodeOf(error: unknown): TaskErrorCode {
  return error instanceof EngineMissingError ? error.code : codeOf(error);
}

function codeOf(error: unknown): HostErrorCode {
  return error instanceof HostError ? error.code : "host";
}
