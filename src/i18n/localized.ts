/** The languages of the product; Chinese comes first. */
export const LOCALES = ["zh-CN", "en"] as const;

export type Locale = (typeof LOCALES)[number];

/** A text in every language: a missing one does not compile. */
export type Localized = Readonly<Record<Locale, string>>;

/** The language for a tag of the host or the system: `zh`, `zh-TW`, `zh_CN.UTF-8` give zh-CN, all else en. */
export function localeOf(tag: string): Locale {
  return /^zh\b|^zh[-_]/i.test(tag) ? "zh-CN" : "en";
}
