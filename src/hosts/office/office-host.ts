import { createPacer, pauseByTimer } from "../../tasks/pacer";
import type { Pacer, Pause } from "../../tasks/pacer";
import type { Edit, EditOutcome } from "../../workbook/edit";
import type {
  CellChange,
  ReadOptions,
  Rereading,
  Selection,
  SheetChange,
  Unsubscribe,
  WorkbookHost,
} from "../../workbook/host";
import type { Mark, MarkOutcome } from "../../workbook/mark";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { replaceMarks } from "./marks";
import type { MarkSurvey } from "./marks";
import { readWorkbook } from "./read-workbook";
import { runExcel } from "./run-excel";
import { readRecord } from "./settings";

export interface OfficeHostOptions {
  /** How long work lets the page breathe; a timer when absent. */
  readonly pause?: Pause;
}

/** The workbook that is open in Excel. Call it after `Office.onReady`. Every method's errors: HostError, CancelledError. */
export function createOfficeHost(options: OfficeHostOptions = {}): WorkbookHost {
  return new OfficeHost(options.pause ?? pauseByTimer);
}

/** Following a person comes after the pane: nothing has to wait for it. */
const loadFollowing = (): Promise<typeof import("./follow")> =>
  import(/* webpackChunkName: "office-follow" */ "./follow");

const loadWriting = (): Promise<typeof import("./write-settings")> =>
  import(/* webpackChunkName: "office-edits" */ "./write-settings");

class OfficeHost implements WorkbookHost {
  readonly #pause: Pause;
  /** Where our marks stood at the last reading; good for one marking right after it. */
  #survey: MarkSurvey | undefined;
  /** Where our marks stood when they were last read or written: enough to tell ours from the user's when read again. */
  #known: MarkSurvey | undefined;

  constructor(pause: Pause) {
    this.#pause = pause;
  }

  async read(options: ReadOptions = {}): Promise<WorkbookSnapshot> {
    this.#survey = undefined;
    const before = this.#known;
    const { snapshot, survey } = await runExcel((context) => readWorkbook(context, this.#pacer(), options));
    this.#learn(survey, before);
    return snapshot;
  }

  async reread(ids: readonly string[], merges: ReadonlySet<string>): Promise<Rereading> {
    this.#survey = undefined;
    const { rereadSheets } = await import(/* webpackChunkName: "office-reread" */ "./reread-sheets");
    const before = this.#known;
    const { rereading, survey } = await runExcel((context) =>
      rereadSheets(context, this.#pacer(), ids, merges, before),
    );
    this.#learn(survey, before);
    return rereading;
  }

  async mark(marks: readonly Mark[], sheets: readonly string[]): Promise<MarkOutcome> {
    const taken = this.#takeSurvey(sheets);
    this.#known = undefined;
    const { outcome, survey } = await runExcel((context) => replaceMarks(context, this.#pacer(), marks, sheets, taken));
    this.#known = survey;
    return outcome;
  }

  async clearMarks(): Promise<{ readonly cleared: number; readonly unmarked: MarkOutcome["unmarked"] }> {
    const { clearMarks } = await import(/* webpackChunkName: "office-edits" */ "./clear-marks");
    this.#survey = undefined;
    this.#known = undefined;
    return runExcel((context) => clearMarks(context, this.#pacer()));
  }

  async apply(edits: readonly Edit[]): Promise<EditOutcome> {
    const { applyEdits } = await import(/* webpackChunkName: "office-edits" */ "./apply-edits");
    return runExcel((context) => applyEdits(context, this.#pacer(), edits));
  }

  async select(sheet: string, cell: string): Promise<void> {
    // The chunk that follows a person: it is there as soon as they can ask for it.
    const { selectCell } = await import(/* webpackChunkName: "office-follow" */ "./select-cell");
    return selectCell(sheet, cell);
  }

  readSettings(): Promise<unknown> {
    return readRecord();
  }

  async readCurrentSettings(): Promise<unknown> {
    return (await loadWriting()).readCurrentRecord();
  }

  async writeSettings(record: unknown, overwrite = false): Promise<boolean> {
    return (await loadWriting()).writeRecord(record, overwrite);
  }

  async onSelection(listener: (selection: Selection) => void): Promise<Unsubscribe> {
    return (await loadFollowing()).followSelection(listener);
  }

  async onChange(listener: (change: CellChange) => void): Promise<Unsubscribe> {
    return (await loadFollowing()).followChanges(listener);
  }

  async onSheets(listener: (change: SheetChange) => void): Promise<Unsubscribe> {
    return (await loadFollowing()).followSheets(listener);
  }

  /** What a reading saw is out of date where marks were written, or read anew, since it began. */
  #learn(survey: MarkSurvey | undefined, before: MarkSurvey | undefined): void {
    if (this.#known === before) this.#survey = this.#known = survey;
  }

  #pacer(): Pacer {
    return createPacer(this.#pause);
  }

  /** The survey, when it knows every one of these sheets; it is used once, for the workbook goes on changing. */
  #takeSurvey(sheets: readonly string[]): MarkSurvey | undefined {
    const survey = this.#survey;
    this.#survey = undefined;
    const known = new Set(survey?.sheets.map(({ name }) => name));
    return sheets.every((name) => known.has(name)) ? survey : undefined;
  }
}
