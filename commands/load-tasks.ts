import type { Locale } from "../src/i18n/localized";
import type { Filling } from "../src/tasks/filling";
import type { Inserting } from "../src/tasks/inserting";
import type { Tasks } from "../src/tasks/tasks";
import type * as live from "./live";

/** Loads the engine's bundle of a language; once it is there, the same again at once. Rejects when it does not come. */
export async function loadTasks(locale: Locale): Promise<Tasks> {
  return (await loadEngine(locale)).TASKS;
}

/** Loads what keeps a result up to date while people edit. Rejects when it does not come. */
export async function loadLive(locale: Locale): Promise<typeof live> {
  return (await loadEngine(locale)).loadLive();
}

/** Loads what fills tables in. Rejects when it does not come. */
export async function loadFilling(locale: Locale): Promise<Filling> {
  return (await (await loadEngine(locale)).loadFilling()).FILLING;
}

/** Loads what inserts sheets. Rejects when it does not come. */
export async function loadInserting(locale: Locale): Promise<Inserting> {
  return (await (await loadEngine(locale)).loadInserting()).INSERTING;
}

function loadEngine(locale: Locale): Promise<typeof import("./bundles/engine.zh-CN")> {
  return locale === "zh-CN"
    ? import(/* webpackChunkName: "engine.zh-CN" */ "./bundles/engine.zh-CN")
    : import(/* webpackChunkName: "engine.en" */ "./bundles/engine.en");
}
