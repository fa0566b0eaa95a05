import { StrictMode } from "react";
import type { ReactElement } from "react";
import { createRoot } from "react-dom/client";
import type { Session } from "../commands/session";
import type { Messages } from "../src/i18n/dictionary";
import type { Locale } from "../src/i18n/localized";
import { Frame } from "./components/frame";
import { Notice } from "./components/notice";
import { Pane } from "./components/pane";
import { loadFindings } from "./load-findings";
import { SECTION_LOADERS } from "./sections/loaders";
import { explain } from "./texts";

/** What there is to show. */
export type PaneContent = { readonly locale: Locale } & (
  | { readonly kind: "workbook"; readonly session: Session }
  /** The page was opened in a browser. */
  | { readonly kind: "outside-excel" }
  /** office.js did not come. */
  | { readonly kind: "office-missing" }
);

/** Draws the pane into an element of the page. */
export function showPane(element: HTMLElement, texts: Messages, content: PaneContent): void {
  const speech = { locale: content.locale, texts, explain: (rule: string) => explain(rule, content.locale) };
  createRoot(element).render(
    <StrictMode>
      <Frame speech={speech}>{inside(content, texts)}</Frame>
    </StrictMode>,
  );
}

function inside(content: PaneContent, { pane }: Messages): ReactElement {
  switch (content.kind) {
    case "workbook":
      return <Pane session={content.session} loadFindings={loadFindings} loaders={SECTION_LOADERS} />;
    case "outside-excel":
      return <Notice intent="info">{pane.outsideExcel}</Notice>;
    case "office-missing":
      return <Notice intent="error">{pane.officeMissing}</Notice>;
  }
}
