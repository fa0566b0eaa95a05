import type { Messages } from "../src/i18n/dictionary";
import type { Locale } from "../src/i18n/localized";
import type { Explanation } from "../src/tasks/explain-rule";

/** Loads the dictionary of a language. Rejects when it does not come. */
export async function loadTexts(locale: Locale): Promise<Messages> {
  return locale === "zh-CN"
    ? (await import(/* webpackChunkName: "texts.zh-CN" */ "../src/i18n/zh-cn")).zhCN
    : (await import(/* webpackChunkName: "texts.en" */ "../src/i18n/en")).en;
}

/** Explains a rule by its id. Rejects when the explanations do not come. */
export async function explain(id: string, locale: Locale): Promise<Explanation | undefined> {
  const bundle =
    locale === "zh-CN"
      ? import(/* webpackChunkName: "explanations.zh-CN" */ "./bundles/explanations.zh-CN")
      : import(/* webpackChunkName: "explanations.en" */ "./bundles/explanations.en");
  return (await bundle).explainRule(id, locale);
}
