import { StrictMode } from "react";
import type { ReactElement } from "react";
import { createRoot } from "react-dom/client";
import { app } from "../commands/start";
import { localeOf } from "../src/i18n/localized";
import type { Locale } from "../src/i18n/localized";
import { messages } from "../src/i18n/messages";
import { Frame } from "./components/frame";
import { Notice } from "./components/notice";
import { Pane } from "./components/pane";

/** Draws the pane into the page once Office is ready; without Excel it says so. */
export async function showPane(): Promise<void> {
  const element = document.getElementById("pane");
  if (element === null) throw new Error("The page has no element #pane.");
  const root = createRoot(element);
  const show = (locale: Locale, content: ReactElement): void => {
    document.documentElement.lang = locale;
    root.render(
      <StrictMode>
        <Frame locale={locale}>{content}</Frame>
      </StrictMode>,
    );
  };
  try {
    const { locale, session } = await app;
    const outside = <Notice intent="info">{messages(locale).pane.outsideExcel}</Notice>;
    show(locale, session === undefined ? outside : <Pane session={session} />);
  } catch (error) {
    console.error(error);
    const locale = localeOf(navigator.language);
    show(locale, <Notice intent="error">{messages(locale).pane.officeMissing}</Notice>);
  }
}
