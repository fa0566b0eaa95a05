import type { Ignore, SettingsReading } from "../src/check/settings";
import type { Section } from "../src/i18n/dictionary";
import type { Finding } from "../src/model/finding";
import type { CheckOptions, CheckProgress, CheckResult } from "../src/tasks/check-workbook";
import { clearMarks } from "../src/tasks/clear-marks";
import type { FixChoice } from "../src/tasks/fix-workbook";
import type { ChangeTask, TaskErrorCode, Tasks } from "../src/tasks/tasks";
import type { EditOutcome } from "../src/workbook/edit";
import { CancelledError, SettingsKeptError, openBookCode, throwIfCancelled } from "../src/workbook/errors";
import type { CellChange, Selection, SheetChange } from "../src/workbook/host";
import { Journal } from "../src/workbook/journal";
import type { LiveCheck } from "./live";
import { RunningTask } from "./running-task";
import { START, concerns, findingsAt, isInScope } from "./session-state";
import type {
  ChangeTools,
  CheckScope,
  IgnoreChoice,
  Phase,
  Session,
  SessionOptions,
  SessionState,
  Tools,
} from "./session-state";

export type * from "./session-state";

const NO_EDITS: EditOutcome = { applied: [], skipped: [] };

/** A session over an open workbook; a second click while a task runs changes nothing, only `cancel` ends it. */
export function createSession(options: SessionOptions): Session {
  return new WorkbookSession(options);
}

class WorkbookSession implements Session {
  #state = START;
  #running: RunningTask | undefined;
  readonly #listeners = new Set<() => void>();
  readonly #options: SessionOptions;
  readonly #journal = new Journal();
  /** Comes after the first check. */
  #live: Promise<LiveCheck> | undefined;
  /** False after a person cleared the marks, until they check again. */
  #isMarked = true;
  readonly tools: Tools;

  constructor(options: SessionOptions) {
    this.#options = options;
    const { host, locale, live } = options;
    this.#state = { ...START, live: live?.preference.isOn() };
    this.tools = { host, locale, journal: this.#journal, tasks: () => this.#loadTasks() };
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
      await host.onSheets(this.#onSheets);
    } catch (error) {
      report(error);
    }
  };

  readonly check = (scope: CheckScope): Promise<void> =>
    this.#run("check", { name: "checking", scope, cancelling: false }, async ({ signal }) => {
      const found = await this.#find({ scope, signal, onProgress: this.#onProgress });
      return { ...found, phase: { name: "checked" } };
    });

  readonly cancel = (): void => {
    const { phase } = this.#state;
    if (!("cancelling" in phase) || phase.cancelling || this.#running === undefined) return;
    this.#set({ phase: { ...phase, cancelling: true } });
    this.#running.stop(this.#options.lastAnswer ?? (() => 0));
  };

  readonly clearMarks = (): Promise<void> =>
    this.#run("clear", { name: "clearing", cancelling: false }, async () => {
      const outcome = await clearMarks(this.#options.host);
      this.#isMarked = false;
      return { phase: { name: "cleared", outcome } };
    });

  readonly goTo = async ({ sheet, cell }: Pick<Finding, "sheet" | "cell">): Promise<void> => {
    try {
      await this.#options.host.select(sheet, cell);
      this.#set({ goToFailure: undefined });
      this.#onSelection({ sheet, cell });
    } catch (error) {
      this.#options.report(error);
      const goToFailure = openBookCode(error);
      this.#set({ goToFailure });
      // Not every Excel tells that a sheet was renamed.
      if (goToFailure === "sheet-gone") this.#onSheets({ kind: "renamed", sheetId: "" });
    }
  };

  readonly fixFinding = (finding: Finding): Promise<void> => this.#fix({ kind: "finding", finding });

  readonly fixRule = (rule: string): Promise<void> => this.#fix({ kind: "rule", rule });

  readonly fixSafe = (): Promise<void> => this.#fix({ kind: "safe" });

  readonly undo = (): Promise<void> =>
    this.change("undo", async () => (await this.#journal.undo(this.#options.host)) ?? NO_EDITS);

  readonly ignore = (finding: Finding, choice: IgnoreChoice): Promise<void> =>
    this.#changeChecked("ignore", async ({ tables }, { signal }) => {
      const { ignoreFinding } = await this.#loadTasks();
      return withoutEdits(await ignoreFinding(this.#options.host, finding, tables, choice, signal));
    });

  readonly takeBack = (ignore: Ignore): Promise<void> =>
    this.change("takeBack", async ({ signal }) => {
      const { takeBackIgnore } = await this.#loadTasks();
      return withoutEdits(await takeBackIgnore(this.#options.host, ignore, signal));
    });

  #fix(choice: FixChoice): Promise<void> {
    return this.#changeChecked("fix", async (result, { signal }) => {
      const { fixWorkbook } = await this.#loadTasks();
      return fixWorkbook(this.#options.host, this.#journal, choice, { ...this.#pace, signal, ...sheetsOf(result) });
    });
  }

  readonly change = (task: ChangeTask, work: (tools: ChangeTools) => Promise<EditOutcome | undefined>): Promise<void> =>
    this.#run(task, { name: "fixing", task, cancelling: false }, async (running) => {
      const outcome = await work({ ...this.tools, signal: running.signal, onProgress: this.#onChangeProgress });
      const canUndo = this.#journal.last;
      if (outcome === undefined) return { phase: START.phase, canUndo };
      const { applied, skipped, rows = 0, sheets = 0 } = outcome;
      const { result, stale } = this.#state;
      this.#set({
        canUndo,
        stale: result !== undefined && (stale || applied.length + rows + sheets > 0),
      });
      const fixed = { name: "fixed", task, applied: applied.length, rows, sheets, skipped } as const;
      try {
        // Settings decide how every table is read, and what a person did meanwhile nobody has followed.
        const isKnown = task !== "settings" && !stale;
        const isAwaited = result !== undefined && this.#running === running;
        running.lostAs = { ...fixed, unchecked: "busy" };
        const found = isAwaited ? await this.#findAgain(result, isKnown ? outcome : undefined) : {};
        return { ...found, phase: fixed };
      } catch (error) {
        this.#options.report(error);
        return { phase: { ...fixed, unchecked: taskCodeOf(error) } };
      }
    });

  readonly show = (section: Section): void => this.#set({ section });

  readonly setLive = (on: boolean): void => {
    this.#options.live?.preference.keep(on);
    this.#set({ live: on });
    if (on) this.#startLive();
    else void this.#live?.then((live) => live.forget());
  };

  /** Runs a change of what the last check found; nothing where there was none. */
  async #changeChecked(
    task: ChangeTask,
    work: (result: CheckResult, tools: ChangeTools) => Promise<EditOutcome>,
  ): Promise<void> {
    const { result } = this.#state;
    if (result !== undefined) await this.change(task, (tools) => work(result, tools));
  }

  async #find(options: Omit<CheckOptions, "locale" | "pause">): Promise<Partial<SessionState>> {
    const { checkWorkbook } = await this.#loadTasks();
    const remember = (await this.#liveNow())?.forget();
    const result = await checkWorkbook(this.#options.host, { ...options, ...this.#pace }).catch((error: unknown) => {
      remember?.();
      throw error;
    });
    this.#isMarked = true;
    this.#startLive();
    return this.#told(result);
  }

  /** After a change of ours: only its sheets are read where that is enough. */
  async #findAgain(before: CheckResult, outcome: EditOutcome | undefined): Promise<Partial<SessionState>> {
    const { recheckEdits } = await this.#loadTasks();
    const options = { ...this.#pace, mark: this.#isMarked };
    const result = outcome && (await recheckEdits(this.#options.host, before, outcome, options));
    return result === undefined ? this.#find({ scope: before.scope, ...sheetsOf(before) }) : this.#told(result);
  }

  get #pace(): Pick<CheckOptions, "locale" | "pause"> {
    const { locale, pause } = this.#options;
    return { locale, ...(pause === undefined ? {} : { pause }) };
  }

  #told(result: CheckResult): Partial<SessionState> {
    if (result.failures.length > 0) this.#options.report(result.failures);
    return { result, stale: false, selected: findingsAt(result, this.#state.selection) };
  }

  async #loadTasks(): Promise<Tasks> {
    try {
      return await this.#options.tasks();
    } catch (error) {
      throw new EngineMissingError("The tasks did not load.", { cause: error });
    }
  }

  async #run(
    task: "check" | "clear" | ChangeTask,
    phase: Phase,
    work: (running: RunningTask) => Promise<Partial<SessionState>>,
  ): Promise<void> {
    if (this.#running !== undefined) return;
    const running = new RunningTask({ name: "failed", task, code: "busy" });
    this.#running = running;
    this.#set({ phase, goToFailure: undefined });
    const live = await this.#liveNow();
    const end = this.#endOf(task, async () => {
      if (live !== undefined) {
        // A report or a catalogue tells what was found.
        await live.hold(task === "insert");
        throwIfCancelled(running.signal);
      }
      return work(running);
    });
    const ended = await Promise.race([end, running.isLost]);
    running.end();
    if (ended === undefined) {
      // It may be waiting for an answer itself: the next check begins with another.
      this.#live = undefined;
      live?.drop();
      this.#letGo(running.lostAs, end);
    } else this.#set(ended);
    this.#running = undefined;
    live?.release();
  }

  /** Nobody waits for its end any more, but what it comes to is told as long as nothing else was begun. */
  #letGo(phase: Phase, end: Promise<Partial<SessionState>>): void {
    this.#set({ phase, stale: this.#state.result !== undefined });
    void end.then((late) => {
      if (this.#state.phase === phase) this.#set(late);
    });
  }

  /** What a task comes to. Never rejects. */
  async #endOf(
    task: "check" | "clear" | ChangeTask,
    work: () => Promise<Partial<SessionState>>,
  ): Promise<Partial<SessionState>> {
    try {
      return await work();
    } catch (error) {
      if (error instanceof CancelledError) return { phase: { name: "cancelled" } };
      this.#options.report(error);
      const { result, stale } = this.#state;
      // Part of a change may have been made.
      const isUnsure = task !== "check" && task !== "clear" && result !== undefined;
      const phase = { name: "failed", task, code: taskCodeOf(error) } as const;
      return { phase, stale: stale || isUnsure, canUndo: this.#journal.last };
    }
  }

  /** From the first result on. */
  #startLive(): void {
    const { live, host } = this.#options;
    if (live === undefined || this.#live !== undefined || this.#state.live !== true) return;
    const options = {
      host,
      ...this.#pace,
      result: () => this.#state.result,
      marks: () => this.#isMarked,
      onResult: this.#onLiveResult,
      onLost: this.#onLost,
    };
    this.#live = live.load().then(({ LiveCheck: Check }) => new Check(options));
    this.#live.catch(() => {
      this.#live = undefined;
    });
  }

  async #liveNow(): Promise<LiveCheck | undefined> {
    try {
      return await this.#live;
    } catch {
      // What was edited meanwhile is told as stale.
      return undefined;
    }
  }

  readonly #onLiveResult = (result: CheckResult): void => this.#set(this.#told(result));

  /** The result cannot be kept up to date any more. */
  readonly #onLost = (error?: unknown): void => {
    if (error !== undefined) this.#options.report(error);
    this.#set({ stale: true });
  };

  readonly #onProgress = (progress: CheckProgress): void => {
    const { phase } = this.#state;
    if (phase.name === "checking") this.#set({ phase: { ...phase, progress } });
  };

  readonly #onChangeProgress = (done: number, total: number): void => {
    const { phase } = this.#state;
    if (phase.name === "fixing") this.#set({ phase: { ...phase, progress: { done, total } } });
  };

  readonly #onSelection = (selection: Selection): void => {
    const { result, selected } = this.#state;
    const now = findingsAt(result, selection);
    this.#set({ selection, selected: now.length === 0 && selected.length === 0 ? selected : now });
  };

  readonly #onChange = (change: CellChange): void => {
    const { result, stale, live } = this.#state;
    if (result === undefined || stale) return;
    if (live !== true || this.#live === undefined) {
      if (concerns(result, change)) this.#set({ stale: true });
    } else if (isInScope(result, change.sheetId)) {
      this.#live.then((check) => check.cellsChanged(change), this.#onLost);
    }
  };

  readonly #onSheets = (change: SheetChange): void => {
    const { result, stale, live } = this.#state;
    if (result === undefined || stale) return;
    if (live === true) this.#live?.then((check) => check.sheetsChanged(change), this.#onLost);
    else if (isInScope(result, change.sheetId)) this.#set({ stale: true });
  };

  #set(change: Partial<SessionState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of [...this.#listeners]) listener();
  }
}

class EngineMissingError extends Error {
  readonly code = "engine-missing";
}

/** Throws when settings were not changed; otherwise no cell was. */
function withoutEdits(reading: SettingsReading): EditOutcome {
  if (reading.kind !== "ok") throw new SettingsKeptError(`The settings are ${reading.kind}.`);
  return NO_EDITS;
}

/** A check of one sheet looked at that sheet, whichever is in front by now. */
function sheetsOf({ scope, sheets }: CheckResult): { readonly sheets?: readonly string[] } {
  return scope === "active-sheet" ? { sheets } : {};
}

function taskCodeOf(error: unknown): TaskErrorCode {
  if (error instanceof EngineMissingError || error instanceof SettingsKeptError) return error.code;
  // So webpack calls it when a part of the page that is loaded on demand does not come.
  return error instanceof Error && error.name === "ChunkLoadError" ? "engine-missing" : openBookCode(error);
}
