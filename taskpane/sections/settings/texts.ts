import type { Settings } from "../../../src/check/settings";
import type { Locale } from "../../../src/i18n/localized";
import type { Severity } from "../../../src/model/severity";
import type { RuleGroup } from "../../../src/rules/rule";
import { useSpeech } from "../../language";
import type { NumberSetting, WordSetting } from "./fields";
import { settingsEn } from "./texts-en";
import { settingsZhCN } from "./texts-zh-cn";

/** What a field says. */
export interface FieldTexts {
  readonly label: string;
  /** Stands behind the field. */
  readonly unit?: string;
  /** What a blank field means, or what else there is to know. */
  readonly hint?: string;
  /** What is wrong with what was written, and what may be written. */
  readonly problem: string;
}

/** What the settings section says. */
export interface SettingsTexts {
  readonly intro: string;
  /** The record in the workbook cannot be used; it is shown and kept. */
  readonly newer: (version: number) => string;
  /** `path` names the first entry that is wrong; "" when the record as a whole is. */
  readonly damaged: (path: string) => string;
  /** A button: gives what is damaged its default. */
  readonly mend: string;
  readonly loading: string;
  readonly record: string;
  readonly unread: string;
  readonly headings: Readonly<
    Record<"basis" | "plan" | "limits" | "words" | "rules" | "ignores" | "marks" | "about", string>
  >;
  readonly standard: {
    readonly label: string;
    readonly hint: string;
    readonly choices: Readonly<Record<Settings["standard"], string>>;
  };
  /** The switch of checking again by itself. */
  readonly live: { readonly label: string; readonly hint: string };
  readonly numbers: Readonly<Record<NumberSetting, FieldTexts>>;
  readonly plan: string;
  readonly words: Readonly<Record<WordSetting, FieldTexts>> & { readonly intro: string };
  readonly rules: {
    /** `changed` is how many are not as they come. */
    readonly intro: (changed: number) => string;
    readonly search: string;
    readonly none: (search: string) => string;
    readonly missing: string;
    readonly groups: Readonly<Record<RuleGroup, string>>;
    /** Stands behind the name of a group. */
    readonly count: (rules: number, off: number) => string;
    /** Names the choice of a rule's severity. */
    readonly severityOf: (title: string) => string;
    /** The severity that a rule comes with. */
    readonly own: (severity: string) => string;
  };
  readonly ignores: {
    readonly heading: (ignores: number) => string;
    readonly none: string;
    readonly everywhere: string;
    readonly place: (project: string, text: string) => string;
    readonly because: (reason: string) => string;
    readonly takeBack: string;
    /** Names the button that takes a decision back. */
    readonly takeBackOf: (title: string, place: string) => string;
  };
  readonly marks: {
    readonly looks: Readonly<Record<Severity, string>>;
    readonly sample: string;
    readonly gravest: string;
    readonly untouched: string;
    readonly clear: string;
  };
  readonly about: {
    readonly product: string;
    readonly version: (version: string) => string;
    readonly privacy: string;
    readonly kept: string;
  };
  readonly reset: {
    readonly button: string;
    readonly question: string;
    readonly confirm: string;
    readonly cancel: string;
  };
}

const TEXTS: Readonly<Record<Locale, SettingsTexts>> = { "zh-CN": settingsZhCN, en: settingsEn };

export function useSettingsTexts(): SettingsTexts {
  return TEXTS[useSpeech().locale];
}
