import { app } from "../commands/start";
import { localeOf } from "../src/i18n/localized";
import type { Localized } from "../src/i18n/localized";
import type { PaneContent } from "./taskpane";
import { loadTexts } from "./texts";

/** The one sentence that has to be there when nothing else is. */
const NOT_LOADED: Localized = {
  "zh-CN": "绩标的面板没有载入。请关闭面板再打开；如果仍然不行，请联系单位的管理员重新安装绩标。",
  en: "Jibiao's pane did not load. Close it and open it again; if that does not help, ask your administrator to install Jibiao again.",
};

/**
 * Sends for the pane, once the ribbon's commands are registered and the engine was sent for:
 * a command pressed while the page starts does not wait for React.
 */
void contentOfPane().then(async (content) => {
  const { locale } = content;
  document.documentElement.lang = locale;
  const element = document.getElementById("pane");
  if (element === null) throw new Error("The page has no element #pane.");
  try {
    const pane = import(/* webpackChunkName: "taskpane" */ "./taskpane");
    const texts = await loadTexts(locale);
    (await pane).showPane(element, texts, content);
  } catch (error) {
    console.error(error);
    element.textContent = NOT_LOADED[locale];
  }
});

async function contentOfPane(): Promise<PaneContent> {
  try {
    const { locale, session } = await app;
    return session === undefined ? { kind: "outside-excel", locale } : { kind: "workbook", locale, session };
  } catch (error) {
    console.error(error);
    return { kind: "office-missing", locale: localeOf(navigator.language) };
  }
}
