import type { Ignore, SettingsReading } from "../src/check/settings";
import type { Section } from "../src/i18n/dictionary";
import type { Locale } from "../src/i18n/localized";
import type { Finding } from "../src/model/finding";
import type { CheckOptions, CheckProgress, CheckResult } from "../src/tasks/check-workbook";
import type { FixChoice } from "../src/tasks/fix-workbook";
import { clearMarks } from "../src/tasks/clear-marks";
import type { ClearOutcome } from "../src/tasks/clear-marks";
import type { Pause } from "../src/tasks/pacer";
import type { ChangeTask, TaskErrorCode, Tasks } from "../src/tasks/tasks";
import { parseArea } from "../src/workbook/address";
import { CancelledError, HostError } from "../src/workbook/errors";
import type { HostErrorCode } from "../src/workbook/errors";
import type { EditOutcome } from "../src/workbook/edit";
import type { CellChange, Selection, WorkbookHost } from "../src/workbook/host";
import { Journal } from "../src/workbook/journal";
import { undoLabel } from "./undo-label";

export type CheckScope = CheckOptions["scope"];

/** What a section of the pane works with. */
export interface Tools {
  readonly host: WorkbookHost;
  /** What it changes goes through here, so that it can be taken back. */
  readonly journal: Journal;
  readonly locale: Locale;
  /** Rejects when the engine does not come. */
  readonly tasks: () => Promise<Tasks>;
}

/** What a section changes the workbook with. */
export interface ChangeTools extends Tools {
  /** Given when a person asks to stop. */
  readonly signal: AbortSignal;
  /** Tells how far it has come; from then on a person can stop it. */
  readonly onProgress: (done: number, total: number) => void;
}

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
  | {
      readonly name: "fixing";
      readonly task: ChangeTask;
      /** Of those that tell. */
      readonly progress?: { readonly done: number; readonly total: number };
      readonly cancelling: boolean;
    }
  | {
      readonly name: "fixed";
      readonly task: ChangeTask;
      /** How many cells were changed. */
      readonly applied: number;
      /** Cells that were left as they are, and why. */
      readonly skipped: EditOutcome["skipped"];
      /** Why the check that follows did not come through; `SessionState.result` is then the one from before. */
      readonly unchecked?: TaskErrorCode;
    }
  | { readonly name: "failed"; readonly task: "check" | "clear" | ChangeTask; readonly code: TaskErrorCode };

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
  /** What `undo` takes back. */
  readonly canUndo: { readonly label: string; readonly cells: number } | undefined;
  readonly section: Section;
}

/** Why a finding is left, and whether that holds for its place only or for its rule in this workbook. */
export interface IgnoreChoice {
  readonly reason: string;
  readonly scope: "place" | "rule";
}

/** One task at a time for one open workbook; fit for React's `useSyncExternalStore`. */
export interface Session {
  readonly tools: Tools;
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
  /**
   * Changes cells, or what is ignored, then checks again what the last check looked at. None of these rejects, and each is
   * ignored while a task is running; fixes and ignores also before the first check.
   */
  fixFinding(finding: Finding): Promise<void>;
  /** Mends all that a rule can mend. */
  fixRule(rule: string): Promise<void>;
  /** Mends all that can be mended without a change of meaning. */
  fixSafe(): Promise<void>;
  /** Takes the last batch of fixes back. */
  undo(): Promise<void>;
  ignore(finding: Finding, choice: IgnoreChoice): Promise<void>;
  takeBack(ignore: Ignore): Promise<void>;
  /**
   * Runs what a section does to the workbook, then checks again what the last check looked at, if there was one.
   * Never rejects: the outcome is in the state. Ignored while a task is running.
   */
  change(task: ChangeTask, work: (tools: ChangeTools) => Promise<EditOutcome>): Promise<void>;
  /** Brings a section of the pane to the front. */
  show(section: Section): void;
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
  canUndo: undefined,
  section: "check",
};

const NO_EDITS: EditOutcome = { applied: [], skipped: [] };

/** A session over an open workbook; a second click while a task runs changes nothing, only `cancel` ends a check. */
export function createSession(options: SessionOptions): Session {
  return new WorkbookSession(options);
}

class WorkbookSession implements Session {
  #state = START;
  #running: AbortController | undefined;
  readonly #listeners = new Set<() => void>();
  readonly #options: SessionOptions;
  readonly #journal = new Journal();
  readonly tools: Tools;

  constructor(options: SessionOptions) {
    this.#options = options;
    const { host, locale } = options;
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
    } catch (error) {
      report(error);
    }
  };

  readonly check = (scope: CheckScope): Promise<void> =>
    this.#run("check", { name: "checking", scope, cancelling: false }, async (signal) => {
      const found = await this.#find({ scope, signal, onProgress: this.#onProgress });
      this.#set({ ...found, phase: { name: "checked" } });
    });

  readonly cancel = (): void => {
    const { phase } = this.#state;
    if ((phase.name !== "checking" && phase.name !== "fixing") || this.#running === undefined) return;
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

  readonly fixFinding = (finding: Finding): Promise<void> => this.#fix({ kind: "finding", finding });

  readonly fixRule = (rule: string): Promise<void> => this.#fix({ kind: "rule", rule });

  readonly fixSafe = (): Promise<void> => this.#fix({ kind: "safe" });

  readonly undo = (): Promise<void> =>
    this.change("undo", async () => (await this.#journal.undo(this.#options.host)) ?? NO_EDITS);

  readonly ignore = (finding: Finding, choice: IgnoreChoice): Promise<void> =>
    this.#changeChecked("ignore", async ({ tables }) => {
      const { ignoreFinding } = await this.#loadTasks();
      return withoutEdits(await ignoreFinding(this.#options.host, finding, tables, choice));
    });

  readonly takeBack = (ignore: Ignore): Promise<void> =>
    this.change("takeBack", async () => {
      const { takeBackIgnore } = await this.#loadTasks();
      return withoutEdits(await takeBackIgnore(this.#options.host, ignore));
    });

  #fix(choice: FixChoice): Promise<void> {
    return this.#changeChecked("fix", async (result) => {
      const { host, locale } = this.#options;
      const { fixWorkbook } = await this.#loadTasks();
      return fixWorkbook(host, this.#journal, choice, undoLabel(choice, locale), { locale, ...sheetsOf(result) });
    });
  }

  readonly change = (task: ChangeTask, work: (tools: ChangeTools) => Promise<EditOutcome>): Promise<void> =>
    this.#run(task, { name: "fixing", task, cancelling: false }, async (signal) => {
      const { applied, skipped } = await work({ ...this.tools, signal, onProgress: this.#onChangeProgress });
      const { last } = this.#journal;
      const { result, stale } = this.#state;
      this.#set({
        canUndo: last,
        stale: result !== undefined && (stale || applied.length > 0),
      });
      const fixed = { name: "fixed", task, applied: applied.length, skipped } as const;
      try {
        const found = result === undefined ? {} : await this.#find({ scope: result.scope, ...sheetsOf(result) });
        this.#set({ ...found, phase: fixed });
      } catch (error) {
        this.#options.report(error);
        this.#set({ phase: { ...fixed, unchecked: taskCodeOf(error) } });
      }
    });

  readonly show = (section: Section): void => this.#set({ section });

  /** Runs a change of what the last check found; nothing where there was none. */
  async #changeChecked(task: ChangeTask, work: (result: CheckResult) => Promise<EditOutcome>): Promise<void> {
    const { result } = this.#state;
    if (result !== undefined) await this.change(task, () => work(result));
  }

  async #find(
    options: Omit<CheckOptions, "locale" | "pause">,
  ): Promise<Pick<SessionState, "result" | "stale" | "selected">> {
    const { host, locale, pause, report } = this.#options;
    const { checkWorkbook } = await this.#loadTasks();
    const result = await checkWorkbook(host, { ...options, locale, ...(pause === undefined ? {} : { pause }) });
    if (result.failures.length > 0) report(result.failures);
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
    work: (signal: AbortSignal) => Promise<void>,
  ): Promise<void> {
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

class SettingsKeptError extends Error {
  readonly code = "settings-kept";
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
  return error instanceof EngineMissingError || error instanceof SettingsKeptError ? error.code : codeOf(error);
}

function codeOf(error: unknown): HostErrorCode {
  return error instanceof HostError ? error.code : "host";
}
