import { type Locale, localeOf } from "../src/i18n/localized";
import type { Style } from "./style";

/** Where the command line writes to and what it knows of its surroundings. */
export interface Surroundings {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Resolves when what was written has been taken; at once when absent. */
  readonly drained?: () => Promise<void>;
  readonly version: string;
  /** Language tag of the system, such as zh_CN.UTF-8. */
  readonly language: string;
  readonly isColourful: boolean;
  /** True when errors go to a terminal: then it may show progress. */
  readonly isTerminal?: boolean;
  /** The script of a worker thread; without one all work is done in the thread that asks for it. */
  readonly workerFile?: string;
  /** The day, in milliseconds since 1970, that reports bear; none when absent. */
  readonly now?: number;
}

/** The locale for a language tag of the system; Chinese where it has none. */
export function systemLocale(language: string): Locale {
  return /^(?:C|POSIX)(?:\.|$)/.test(language) ? "zh-CN" : localeOf(language);
}

/** 0: nothing of severity error; 1: there is; 2: wrong usage, or a file could not be read. */
export type ExitStatus = 0 | 1 | 2;

/** What a command that has a module of its own needs of the program around it. */
export interface CommandSurroundings extends Pick<Surroundings, "out" | "err" | "drained"> {
  readonly styleFor: (options: { readonly lang?: Locale; readonly color: boolean }) => Style;
  /** Takes the exit status. */
  readonly done: (status: ExitStatus) => void;
}
