import type { Severity } from "../model/severity";
import type { CheckOptions } from "../tasks/check-workbook";
import type { ChangeCount, ChangeTask, TaskErrorCode } from "../tasks/tasks";

/** The parts of the pane, of which one is in front. */
export type Section = "check" | "fill" | "templates" | "report" | "settings";

type Scope = CheckOptions["scope"];

/** Everything the product says, but for the rules' own sentences. A language that lacks a key does not compile. */
export interface Messages {
  /** What the tabs of the pane say. */
  readonly sections: Readonly<Record<Section, string>> & {
    /** Names the row of tabs. */
    readonly label: string;
    /** The part of the pane behind a tab did not load. */
    readonly missing: string;
  };
  /** What buttons say. */
  readonly actions: Readonly<
    Record<"checkWorkbook" | "checkSheet" | "clearMarks" | "cancel" | "retry" | "checkAgain", string>
  >;
  readonly pane: {
    readonly title: string;
    readonly intro: string;
    readonly privacy: string;
    /** The page was opened in a browser, without Excel. */
    readonly outsideExcel: string;
    /** office.js did not come. */
    readonly officeMissing: string;
    /** The part of the pane that shows what was found did not load. */
    readonly findingsMissing: string;
  };
  readonly severity: {
    readonly name: Readonly<Record<Severity, string>>;
    /** "12 errors" */
    readonly count: (severity: Severity, n: number) => string;
  };
  readonly progress: {
    readonly checking: Readonly<Record<Scope, string>>;
    readonly read: (done: number, total: number) => string;
    readonly check: (done: number, total: number) => string;
    readonly mark: string;
    readonly cancelling: string;
    readonly clearing: string;
    readonly changing: Readonly<Record<ChangeTask, string>>;
  };
  readonly result: {
    readonly tables: (n: number) => string;
    /** Stands over the result of one sheet. */
    readonly ofSheet: (sheet: string) => string;
    readonly clean: (tables: number) => string;
    /** With a result of an earlier check that is still shown, or without. */
    readonly cancelled: (hasResult: boolean) => string;
    readonly cleared: (cells: number) => string;
  };
  readonly fixes: {
    /** What a task came to. */
    readonly done: Readonly<Record<ChangeTask, (done: ChangeCount) => string>>;
  };
  readonly nothingFound: {
    readonly heading: Readonly<Record<Scope, string>>;
  };
  /** What did not come about; the sentence of the error follows. */
  readonly failed: Readonly<Record<"check" | "clear" | "goTo" | ChangeTask, string>>;
  /** What happened, and what to do next. */
  readonly errors: Readonly<Record<TaskErrorCode, string>>;
}
