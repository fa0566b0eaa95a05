import type { Locale } from "../../../src/i18n/localized";
import type { Severity } from "../../../src/model/severity";
import type { SkipReason } from "../../../src/workbook/edit";
import type { MarkOutcome } from "../../../src/workbook/mark";
import { useSpeech } from "../../language";
import { EN } from "./texts-en";
import { ZH_CN } from "./texts-zh-cn";

/** A task that leaves a cell as it is where it cannot be sure of it; what is no other of these is a fix. */
export type SkippingTask = "fix" | "fill" | "undo";

type Counted = (findings: number) => string;
type UnmarkedTexts = Readonly<Record<MarkOutcome["unmarked"][number]["reason"], (sheets: readonly string[]) => string>>;

/** What the part of the pane with the results says; it brings it along, for it is loaded on demand. */
export interface CheckTexts {
  readonly notMarked: UnmarkedTexts;
  readonly notCleared: UnmarkedTexts;
  /** Tables were changed after the check. */
  readonly stale: string;
  /** Rules of ours that broke off: their findings are missing. */
  readonly rulesFailed: (rules: readonly string[]) => string;
  /** The settings of the workbook could not be read, the check went by the defaults. */
  readonly settings: {
    readonly newer: string;
    /** `path` names the first entry that is wrong; "" when the record as a whole is. */
    readonly damaged: (path: string) => string;
  };
  /** What to do next, as a sentence and the button that does it. */
  readonly next: {
    readonly heading: string;
    readonly safe: Counted;
    readonly look: Readonly<Record<Severity, Counted>>;
    readonly lookButton: Readonly<Record<Severity, string>>;
    /** Nothing was found: what no check can see. */
    readonly byHand: string;
    readonly byHandItems: readonly string[];
  };
  /** A button: mends so many findings without a change of meaning. */
  readonly fixSafe: Counted;
  readonly undo: string;
  /** Names what a button takes back. */
  readonly undoOf: (label: string) => string;
  /** Cells that were left as they are, and why: what is to be done about them depends on the task. */
  readonly skipped: Readonly<Record<SkippingTask, Readonly<Record<SkipReason, (cells: readonly string[]) => string>>>>;
  readonly nothingFound: {
    /** What was looked at, and what for. */
    readonly lookedFor: (sheets: number) => string;
    /** Heads what came nearest. */
    readonly nearest: string;
  };
  readonly list: {
    readonly heading: string;
    /** Says how to walk through the list with keys. */
    readonly keys: string;
    readonly expandAll: string;
    readonly collapseAll: string;
    readonly previous: string;
    readonly next: string;
    readonly projectUnnamed: string;
    readonly selectedCell: (cell: string) => string;
    /** How many tables have findings of a rule. */
    readonly inTables: (tables: number) => string;
    /** Names the buttons by which the list is arranged. */
    readonly arrange: string;
    readonly by: Readonly<Record<"project" | "rule", string>>;
  };
  readonly filter: {
    readonly button: string;
    readonly text: string;
    readonly rule: string;
    readonly project: string;
    readonly all: string;
    readonly clear: string;
    /** How many of all findings are shown. */
    readonly shown: (shown: number, all: number) => string;
    readonly none: string;
    /** Names the button that shows only these; it begins with what the button shows, `short`. */
    readonly severity: (severity: Severity, n: number) => string;
    /** "Errors 12", on a narrow button. */
    readonly short: (severity: Severity, n: number) => string;
  };
  readonly live: {
    readonly label: string;
    readonly hint: string;
  };
  readonly why: string;
  /** Names the button that explains a finding. */
  readonly whyOf: (message: string) => string;
  /** Stands before what to do about a finding. */
  readonly how: string;
  /** Head the sides of an example. */
  readonly example: Readonly<Record<"wrong" | "right", string>>;
  /** The explanation of a finding did not load. */
  readonly unexplained: string;
  readonly blank: string;
  readonly becomes: string;
  readonly fix: string;
  readonly fixAsShown: string;
  readonly fixRule: Counted;
  readonly ignore: string;
  readonly reason: string;
  readonly reasonMissing: string;
  readonly place: string;
  readonly rule: string;
  readonly cancel: string;
  /** Heads the findings that a person decided to leave. */
  readonly ignored: Counted;
  readonly takeBack: string;
  /** Names the button that takes a decision back. */
  readonly takeBackOf: (message: string) => string;
  readonly because: (reason: string) => string;
  /** Stands after the first of several findings that one decision leaves. */
  readonly andMore: (others: number) => string;
}

/** In each language; a missing one does not compile. */
export const CHECK_TEXTS: Readonly<Record<Locale, CheckTexts>> = { "zh-CN": ZH_CN, en: EN };

export function useCheckTexts(): CheckTexts {
  return CHECK_TEXTS[useSpeech().locale];
}
