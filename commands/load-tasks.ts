import type { Locale } from "../src/i18n/localized";
import type { Tasks } from "../src/tasks/tasks";

/** Loads the engine's bundle of a language; once it is there, the same again at once. Rejects when it does not come. */
export async function loadTasks(locale: Locale): Promise<Tasks> {
  const bundle =
    locale === "zh-CN"
      ? import(/* webpackChunkName: "engine.zh-CN" */ "./bundles/engine.zh-CN")
      : import(/* webpackChunkName: "engine.en" */ "./bundles/engine.en");
  return (await bundle).TASKS;
}
