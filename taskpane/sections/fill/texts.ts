import type { LibraryProblem, NotSaved } from "../../../src/fill/own-library";
import type { IndicatorColumn } from "../../../src/model/target-table";
import type { RowRefusal } from "../../../src/workbook/rows";
import type { Locale } from "../../../src/i18n/localized";
import { useSpeech } from "../../language";
import { fillEn } from "./texts-en";
import { fillZhCN } from "./texts-zh-cn";

/** Blocks of the form that facts are taken from. */
export type FactSource = "budget" | "goal" | "purpose" | "name";

/** What the section for filling in says. */
export interface FillTexts {
  readonly loading: string;
  readonly notRead: string;
  readonly noTable: (sheet: string) => string;
  readonly reload: string;
  readonly otherTable: string;
  readonly table: string;
  readonly kind: string;
  readonly kindHint: string;
  readonly columns: Readonly<Record<IndicatorColumn, string>>;
  readonly blank: string;
  readonly before: string;
  readonly after: string;
  readonly suggestions: {
    readonly heading: (rows: number) => string;
    readonly none: string;
    readonly newRow: string;
    readonly required: string;
    readonly optional: (rows: number) => string;
    readonly alternatives: (row: string) => string;
    readonly chooseRow: (row: string) => string;
    readonly chooseCell: (row: string, column: string) => string;
    readonly replaces: string;
    readonly begun: string;
    readonly fromTable: (texts: string) => string;
    /** A fact and the block that says it. */
    readonly fact: (text: string, source: FactSource) => string;
    readonly all: string;
    readonly noneChosen: string;
    readonly apply: (cells: number, rows: number) => string;
    readonly label: (cells: number) => string;
    readonly refused: Readonly<Record<RowRefusal, string>>;
  };
  readonly open: {
    readonly heading: (cells: number) => string;
    readonly none: string;
    readonly number: string;
    readonly fill: (labels: string) => string;
  };
  readonly plan: {
    readonly heading: string;
    readonly preset: string;
    readonly checkpoints: readonly [string, string, string, string];
    readonly share: string;
    readonly amount: string;
    readonly replace: string;
    readonly apply: (cells: number) => string;
    readonly nothing: string;
    readonly unreadable: string;
    readonly absent: string;
  };
  readonly goal: {
    readonly heading: string;
    readonly blank: string;
    readonly generic: string;
    readonly none: string;
    readonly choose: string;
    readonly apply: string;
    readonly replace: string;
  };
  readonly library: {
    readonly heading: string;
    readonly search: string;
    readonly nothing: (query: string) => string;
    readonly more: (shown: number) => string;
    readonly own: string;
    readonly noRow: string;
    readonly row: (row: string) => string;
    readonly insert: string;
    readonly write: (cells: number) => string;
    readonly cancel: string;
    readonly otherCategory: (level2: string) => string;
    readonly save: string;
    readonly saved: (name: string) => string;
    readonly notSaved: Readonly<Record<NotSaved, string>>;
  };
  readonly ownLibrary: {
    readonly heading: (entries: number) => string;
    readonly none: string;
    readonly fromSheet: string;
    readonly fromFile: string;
    readonly noSheet: string;
    readonly notRead: string;
    readonly read: (entries: number) => string;
    readonly problem: (problem: LibraryProblem) => string;
    readonly keepIn: string;
    readonly places: { readonly workbook: string; readonly browser: string };
    readonly browserFull: string;
    readonly remove: (name: string) => string;
  };
}

const TEXTS: Readonly<Record<Locale, FillTexts>> = { "zh-CN": fillZhCN, en: fillEn };

export function useFillTexts(): FillTexts {
  return TEXTS[useSpeech().locale];
}
