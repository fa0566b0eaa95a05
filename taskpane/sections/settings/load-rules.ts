import type { Locale } from "../../../src/i18n/localized";
import type { RuleEntry } from "../../../src/tasks/explain-rule";

/** Loads the list of rules: it comes with their explanations. Rejects when it does not come. */
export async function loadRules(locale: Locale): Promise<readonly RuleEntry[]> {
  const bundle =
    locale === "zh-CN"
      ? import(/* webpackChunkName: "explanations.zh-CN" */ "../../bundles/explanations.zh-CN")
      : import(/* webpackChunkName: "explanations.en" */ "../../bundles/explanations.en");
  return (await bundle).listRules(locale);
}
