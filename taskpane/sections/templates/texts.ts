import type { Locale } from "../../../src/i18n/localized";
import { useSpeech } from "../../language";
import { templatesEn } from "./texts-en";
import { templatesZhCN } from "./texts-zh-cn";

/** Most blank sheets that are inserted at once. */
export const MOST_BLANK_SHEETS = 50;

/** What the section with the templates says. */
export interface TemplatesTexts {
  readonly loading: string;
  /** Takes back what was made. */
  readonly undo: string;
  readonly insert: {
    readonly heading: string;
    readonly template: string;
    readonly source: string;
    readonly sources: { readonly blank: string; readonly list: string };
    readonly kind: string;
    /** Where no kind is chosen: of blank sheets, of projects of a list. */
    readonly anyKind: { readonly blank: string; readonly list: string };
    readonly plan: string;
    readonly usualPlan: string;
    readonly count: string;
    readonly wrongCount: string;
    readonly apply: (sheets: number) => string;
    /** Names the batch that can be taken back. */
    readonly label: (sheets: number) => string;
    readonly done: (sheets: readonly string[]) => string;
    readonly fillFirst: string;
  };
  readonly list: {
    readonly hint: string;
    readonly read: string;
    readonly readAgain: string;
    readonly readAny: string;
    readonly reading: string;
    readonly notRead: string;
    readonly found: (sheet: string, projects: number) => string;
    readonly none: (sheet: string) => string;
    readonly all: string;
    readonly noneChosen: string;
    readonly choose: string;
    readonly row: (row: number) => string;
    readonly amount: (amount: number) => string;
    readonly noAmount: string;
    readonly noCode: string;
    readonly leftOut: (problems: number) => string;
  };
  readonly catalogue: {
    readonly heading: string;
    readonly hint: string;
    readonly apply: string;
    readonly label: string;
    readonly made: (sheet: string, projects: number) => string;
    readonly refreshed: (sheet: string, projects: number) => string;
  };
  readonly save: {
    readonly heading: string;
    readonly hint: string;
    readonly apply: string;
    readonly label: string;
    /** Where it is, and how many cells with formulas were left as they are. */
    readonly done: (sheet: string, left: number) => string;
  };
}

const TEXTS: Readonly<Record<Locale, TemplatesTexts>> = { "zh-CN": templatesZhCN, en: templatesEn };

export function useTemplatesTexts(): TemplatesTexts {
  return TEXTS[useSpeech().locale];
}
