import { createOfficeHost } from "../src/hosts/office/office-host";
import { lastAnswer } from "../src/hosts/office/run-excel";
import { localeOf } from "../src/i18n/localized";
import type { Locale } from "../src/i18n/localized";
import { livePreference } from "./live-preference";
import { loadLive, loadTasks } from "./load-tasks";
import { pauseByMessage } from "./pause";
import { createSession } from "./session";
import type { Session } from "./session";

/** The add-in once Office is ready: what the ribbon's functions and the pane share. */
export interface App {
  readonly locale: Locale;
  /** Undefined when the page was opened outside of Excel. */
  readonly session: Session | undefined;
}

/** The one app of this page; the first import starts it. */
export const app: Promise<App> = start();

function report(error: unknown): void {
  console.error(error);
}

async function start(): Promise<App> {
  const { host } = await Office.onReady();
  // The typings call it a number; it is the host's name, and null in a plain browser.
  if (String(host) !== "Excel") return { locale: localeOf(navigator.language), session: undefined };
  const locale = localeOf(Office.context.displayLanguage);
  const session = createSession({
    host: createOfficeHost({ pause: pauseByMessage }),
    tasks: () => loadTasks(locale),
    locale,
    pause: pauseByMessage,
    lastAnswer,
    live: { load: () => loadLive(locale), preference: livePreference },
    report,
  });
  // The first check should not have to wait; when this fails it tries again, and says so when it fails too.
  loadTasks(locale).catch(report);
  void session.follow();
  return { locale, session };
}
