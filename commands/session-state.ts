import type { Ignore } from "../src/check/settings";
import type { Section } from "../src/i18n/dictionary";
import type { Locale } from "../src/i18n/localized";
import type { Finding } from "../src/model/finding";
import type { CheckOptions, CheckProgress, CheckResult } from "../src/tasks/check-workbook";
import type { ClearOutcome } from "../src/tasks/clear-marks";
import type { Pause } from "../src/tasks/pacer";
import type { ChangeCount, ChangeTask, TaskErrorCode, Tasks } from "../src/tasks/tasks";
import { parseArea } from "../src/workbook/address";
import type { EditOutcome } from "../src/workbook/edit";
import type { OpenBookErrorCode } from "../src/workbook/errors";
import type { CellChange, Selection, WorkbookHost } from "../src/workbook/host";
import type { Journal } from "../src/workbook/journal";
import type { LiveCheck, LiveOptions } from "./live";

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
  /** Nothing was asked for yet, or a section says itself why nothing was done. */
  | { readonly name: "idle" }
  | {
      readonly name: "checking";
      readonly scope: CheckScope;
      /** Absent until the first step reports. */
      readonly progress?: CheckProgress;
      /** True once a person asked to stop: it ends at the next step, or finishes if the marks are being written. */
      readonly cancelling: boolean;
    }
  | { readonly name: "clearing"; readonly cancelling: boolean }
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
  | (ChangeCount & {
      readonly name: "fixed";
      readonly task: ChangeTask;
      /** Cells that were left as they are, and why. */
      readonly skipped: EditOutcome["skipped"];
      /** Why the check that follows did not come through; `SessionState.result` is then the one from before. */
      readonly unchecked?: TaskErrorCode;
    })
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
  readonly goToFailure: OpenBookErrorCode | undefined;
  /** What `undo` takes back. */
  readonly canUndo: { readonly label: string; readonly cells: number } | undefined;
  readonly section: Section;
  /** Whether edited tables are checked again by themselves; undefined where that cannot be. */
  readonly live: boolean | undefined;
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
  /**
   * Asks the running task to stop. Where Excel does not answer any more it is let go of, as failed; what it comes to later
   * is told all the same as long as nothing else was begun, and can be undone.
   */
  cancel(): void;
  /** Removes every mark. Never rejects. Ignored while a task is running. */
  clearMarks(): Promise<void>;
  /** Selects a finding's cell. Never rejects. */
  goTo(finding: Pick<Finding, "sheet" | "cell">): Promise<void>;
  /**
   * Changes cells, or what is ignored, then brings the result of the last check up to date. None of these rejects, and each is
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
   * Runs what a section does to the workbook, then brings the result of the last check up to date, if there was one.
   * Work that gives nothing was refused and changed nothing: its section says why.
   * Never rejects: the outcome is in the state. Ignored while a task is running.
   */
  change(task: ChangeTask, work: (tools: ChangeTools) => Promise<EditOutcome | undefined>): Promise<void>;
  /** Brings a section of the pane to the front. */
  show(section: Section): void;
  /** Has edited tables checked again by themselves, or not; that is kept for the next time. */
  setLive(on: boolean): void;
}

/** What checks edited tables again by themselves. */
export interface LiveFeature {
  /** Loads it. Rejects when it does not come. */
  readonly load: () => Promise<{ readonly LiveCheck: new (options: LiveOptions) => LiveCheck }>;
  readonly preference: LivePreference;
}

/** Whether a person wants it, kept from one time to the next. */
export interface LivePreference {
  readonly isOn: () => boolean;
  readonly keep: (on: boolean) => void;
}

export interface SessionOptions {
  readonly host: WorkbookHost;
  /** Loads what the tasks need: the first that is asked for waits for it, and after a failure the next one tries again. */
  readonly tasks: () => Promise<Tasks>;
  /** The language of the findings' sentences. */
  readonly locale: Locale;
  /** How a long task lets the page breathe. */
  readonly pause?: Pause;
  /** What checks edited tables again by themselves; absent where results only become stale. */
  readonly live?: LiveFeature;
  /** When the host last heard of its workbook, as `Date.now` tells it; when absent, a task that was stopped is not waited for long. */
  readonly lastAnswer?: () => number;
  /** Told about every error, and every rule that failed, with all that is known; the state carries only codes. */
  readonly report: (error: unknown) => void;
}

export const START: SessionState = {
  phase: { name: "idle" },
  result: undefined,
  stale: false,
  selection: undefined,
  selected: [],
  goToFailure: undefined,
  canUndo: undefined,
  section: "check",
  live: undefined,
};

/** The findings on the cell a person stands on, the gravest first. */
export function findingsAt(result: CheckResult | undefined, selection: Selection | undefined): readonly Finding[] {
  if (result === undefined || selection === undefined) return [];
  return result.findings.filter((finding) => finding.sheet === selection.sheet && finding.cell === selection.cell);
}

/** True when the change may touch a recognised table: a change elsewhere leaves the findings as true as they were. */
export function concerns(result: CheckResult, change: CellChange): boolean {
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

/** True when a sheet is among those that the check looked at, or would be now. */
export function isInScope({ scope, tables, basis }: CheckResult, sheetId: string): boolean {
  if (scope === "workbook") return true;
  return (basis?.sheets.map(({ id }) => id) ?? tables.map((table) => table.sheetId)).includes(sheetId);
}
