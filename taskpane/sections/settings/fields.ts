import { DEFAULT_SETTINGS } from "../../../src/check/settings";
import type { Settings } from "../../../src/check/settings";

/** What a person may write, and where it goes. */
export interface TextSetting {
  /** What the field shows. */
  readonly format: (settings: Settings) => string;
  /** The settings with what was written; undefined when it cannot be read. The schema judges the rest. */
  readonly write: (settings: Settings, text: string) => Settings | undefined;
}

/** The settings that are numbers. */
export const NUMBER_SETTINGS = [
  "budgetYear",
  "march",
  "june",
  "october",
  "budgetTolerance",
  "satisfactionFloor",
  "nameLength",
  "goalLength",
] as const;

export type NumberSetting = (typeof NUMBER_SETTINGS)[number];

export const CHECKPOINTS = ["march", "june", "october"] as const;

/** Where the list of vague words is looked at. */
export const WORD_SETTINGS = ["value", "basis", "goal"] as const;

export type WordSetting = (typeof WORD_SETTINGS)[number];

/** Numbers that a field left blank gives their default. */
type Defaulted = Exclude<NumberSetting, "budgetYear" | (typeof CHECKPOINTS)[number]>;

/** How a number is shown and written. */
export function numberField(name: NumberSetting): TextSetting {
  switch (name) {
    case "budgetYear":
      return numberSetting(
        ({ budgetYear }) => budgetYear,
        ({ budgetYear: _, ...rest }, year) => (year === undefined ? rest : { ...rest, budgetYear: year }),
      );
    case "march":
    case "june":
    case "october":
      return numberSetting(
        ({ planFloors }) => planFloors[name],
        (settings, floor) => {
          const { [name]: _, ...others } = settings.planFloors;
          return { ...settings, planFloors: floor === undefined ? others : { ...others, [name]: floor } };
        },
      );
    case "budgetTolerance":
    case "satisfactionFloor":
    case "nameLength":
    case "goalLength":
      return numberSetting(
        (settings) => settings[name],
        (settings, number) => ({ ...settings, [name]: number ?? defaultOf(name) }),
      );
  }
}

/** The number that holds where a field is left blank. */
export function defaultOf(name: Defaulted): number {
  return DEFAULT_SETTINGS[name];
}

/** How a list of words is shown and written: a word a line; 、 and commas part words too. */
export function wordField(name: WordSetting): TextSetting {
  return {
    format: ({ vagueWords }) => vagueWords[name].join("\n"),
    write: (settings, text) => ({ ...settings, vagueWords: { ...settings.vagueWords, [name]: wordsOf(text) } }),
  };
}

/** The words of a text, each once, in the order in which they stand. */
export function wordsOf(text: string): string[] {
  const words = text.split(/[\n\r、，,；;]/).map((word) => word.trim());
  return [...new Set(words.filter((word) => word !== ""))];
}

/** The number that a person wrote, with or without its unit; NaN when it is none. */
export function parseNumber(text: string): number {
  const plain = text
    .normalize("NFKC")
    .replace(/\s/g, "")
    .replace(/(?:%|年|字|万元|元)$/, "");
  return /^\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : NaN;
}

function numberSetting(
  read: (settings: Settings) => number | undefined,
  put: (settings: Settings, number: number | undefined) => Settings,
): TextSetting {
  return {
    format: (settings) => {
      const number = read(settings);
      return number === undefined ? "" : String(number);
    },
    write: (settings, text) => {
      if (text.trim() === "") return put(settings, undefined);
      const number = parseNumber(text);
      return Number.isNaN(number) ? undefined : put(settings, number);
    },
  };
}
