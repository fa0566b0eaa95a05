import type { Locale } from "../src/i18n/localized";
import type { CheckResult } from "../src/tasks/check-workbook";
import type { Pause } from "../src/tasks/pacer";
import { canFollow, recheck } from "../src/tasks/recheck";
import type { WorkbookChanges } from "../src/tasks/recheck";
import { CancelledError, HostError } from "../src/workbook/errors";
import type { CellChange, SheetChange, WorkbookHost } from "../src/workbook/host";

/** Milliseconds without an edit, after which the edited tables are checked. */
const QUIET = 500;
/** Milliseconds that edits which never stop, such as those of co-authors, can put a check off. */
const LONGEST_WAIT = 5_000;
/** How often a check is tried while a cell is being edited or Excel is busy, which each time put it off by `RETRY`. */
const MOST_TRIES = 20;
const RETRY = 1_500;

export interface LiveOptions {
  readonly host: WorkbookHost;
  readonly locale: Locale;
  readonly pause?: Pause;
  /** The result to keep up to date; undefined when there is none. */
  readonly result: () => CheckResult | undefined;
  /** False while the marks are to be left as they are. */
  readonly marks: () => boolean;
  readonly onResult: (result: CheckResult) => void;
  /** What was edited cannot be followed; `error` tells why, where Excel refused. */
  readonly onLost: (error?: unknown) => void;
}

/**
 * Keeps a result up to date while people edit: notes what they do, waits until they pause, and checks what they edited.
 * It never selects anything, and one check runs at a time.
 */
export class LiveCheck {
  readonly #options: LiveOptions;
  #cells = new Map<string, CellChange[]>();
  #added = new Set<string>();
  /** When the first of what is noted was done. */
  #since: number | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: { readonly abort: AbortController; readonly end: Promise<void> } | undefined;
  #isHeld = false;
  #isDropped = false;
  #tries = 0;

  constructor(options: LiveOptions) {
    this.#options = options;
  }

  cellsChanged(change: CellChange): void {
    // While the whole is being read nobody knows whether lines that come or go are in it already.
    const noted: CellChange = this.#isHeld && change.shift !== undefined ? { ...change, shift: "unknown" } : change;
    this.#cells.set(change.sheetId, [...(this.#cells.get(change.sheetId) ?? []).filter(hasShift), noted]);
    this.#noted();
  }

  sheetsChanged({ kind, sheetId }: SheetChange): void {
    if (kind === "added") this.#added.add(sheetId);
    this.#noted();
  }

  /**
   * Lets a task have the workbook for itself: ends what runs and begins nothing until `release`. For a task that builds on the
   * result, what was noted is checked before.
   */
  async hold(buildsOnResult: boolean): Promise<void> {
    this.#isHeld = true;
    clearTimeout(this.#timer);
    if (!buildsOnResult) this.#running?.abort.abort();
    await this.#running?.end;
    if (!buildsOnResult || this.#since === undefined) return;
    this.#start();
    await this.#running?.end;
  }

  /** Leaves it at that: what runs may never end, and nobody hears of it. */
  drop(): void {
    this.#isDropped = true;
  }

  release(): void {
    this.#isHeld = this.#isDropped;
    if (this.#since !== undefined) this.#schedule(QUIET);
  }

  /** Forgets what was noted: the whole is about to be read. Where that comes to nothing, what it gives notes it again. */
  forget(): () => void {
    const isNoted = this.#since !== undefined;
    const changes = this.#take();
    this.#tries = 0;
    return () => {
      if (isNoted) this.#putBack(changes);
    };
  }

  #noted(): void {
    this.#since ??= Date.now();
    this.#schedule(QUIET);
  }

  #schedule(delay: number): void {
    if (this.#isHeld || this.#running !== undefined) return;
    clearTimeout(this.#timer);
    const left = (this.#since ?? Date.now()) + LONGEST_WAIT - Date.now();
    this.#timer = setTimeout(() => this.#start(), Math.max(0, Math.min(delay, left)));
  }

  #start(): void {
    const abort = new AbortController();
    const end = this.#check(abort.signal).finally(() => {
      this.#running = undefined;
      if (this.#since !== undefined) this.#schedule(this.#tries > 0 ? RETRY : QUIET);
    });
    this.#running = { abort, end };
  }

  async #check(signal: AbortSignal): Promise<void> {
    const { host, locale, pause, result, marks, onResult, onLost } = this.#options;
    const before = result();
    const changes = this.#take();
    if (before === undefined) return;
    const { basis } = before;
    if (basis === undefined || !canFollow(changes)) {
      onLost();
      return;
    }
    const options = { locale, mark: marks(), signal, ...(pause === undefined ? {} : { pause }) };
    try {
      const found = await recheck(host, { ...before, basis }, changes, options);
      if (!this.#isDropped) onResult(found);
      this.#tries = 0;
    } catch (error) {
      if (!(error instanceof CancelledError)) this.#tries += 1;
      const isWorthATry = error instanceof CancelledError || (isPassing(error) && this.#tries < MOST_TRIES);
      if (isWorthATry) this.#putBack(changes);
      else if (!this.#isDropped) onLost(error);
    }
  }

  #take(): WorkbookChanges {
    const taken = { cells: this.#cells, added: this.#added };
    this.#cells = new Map();
    this.#added = new Set();
    this.#since = undefined;
    clearTimeout(this.#timer);
    return taken;
  }

  /** What was done before goes before what was done meanwhile. */
  #putBack({ cells, added }: WorkbookChanges): void {
    const later = this.#cells;
    this.#cells = new Map([...cells].map(([id, changes]) => [id, [...changes]]));
    for (const [id, changes] of later) this.#cells.set(id, [...(this.#cells.get(id) ?? []), ...changes]);
    this.#added = new Set([...added, ...this.#added]);
    this.#since = Date.now();
  }
}

function hasShift({ shift }: CellChange): boolean {
  return shift !== undefined;
}

function isPassing(error: unknown): boolean {
  return error instanceof HostError && (error.code === "cell-edit-mode" || error.code === "busy");
}
