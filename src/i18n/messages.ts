import type { Messages } from "./dictionary";
import { en } from "./en";
import type { Locale } from "./localized";
import { zhCN } from "./zh-cn";

const DICTIONARIES: Readonly<Record<Locale, Messages>> = { "zh-CN": zhCN, en };

/** The dictionary of a language. */
export function messages(locale: Locale): Messages {
  return DICTIONARIES[locale];
}
