import { act } from "react";
import { createRoot } from "react-dom/client";
import type { Root } from "react-dom/client";
import type { Session, SessionState } from "../../commands/session";
import type { Locale } from "../../src/i18n/localized";
import { messages } from "../../src/i18n/messages";
import type { Finding } from "../../src/model/finding";
import type { Explanation } from "../../src/tasks/explain-rule";
import { FINDINGS } from "../../taskpane/bundles/findings";
import { Pane } from "../../taskpane/components/pane";
import { Language } from "../../taskpane/language";
import type { SectionLoaders } from "../../taskpane/sections/section";
import { PLAN_FINAL } from "./checked-state";
import { SessionDouble } from "./session-double";

export const explain = jest.fn((rule: string): Promise<Explanation | undefined> =>
  Promise.resolve(rule === "plan-final" ? PLAN_FINAL : undefined),
);

export const loadFindings = jest.fn(() => Promise.resolve(FINDINGS));

let root: Root;

/** Gives every test of the file a blank page, and clears it up. */
export function onBlankPage(): void {
  beforeEach(() => {
    Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
    document.body.innerHTML = "<div></div>";
    explain.mockClear();
    root = createRoot(element("div"));
  });
  afterEach(() => act(() => root.unmount()));
}

/** Shows the pane; what it loads by itself has arrived. */
export async function show(
  state: SessionState,
  locale: Locale = "zh-CN",
  loaders: SectionLoaders = {},
): Promise<SessionDouble> {
  const session = new SessionDouble(state);
  await showSession(session, locale, loaders);
  return session;
}

/** Shows the pane over a session. */
export function showSession(session: Session, locale: Locale, loaders: SectionLoaders): Promise<void> {
  return act(async () => {
    root.render(
      <Language.Provider value={{ locale, texts: messages(locale), explain }}>
        <Pane session={session} loadFindings={loadFindings} loaders={loaders} />
      </Language.Provider>,
    );
    await settle();
  });
}

export function element(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`Nothing matches ${selector}.`);
  return found;
}

export const sectionCalled = (name: string): Element | undefined =>
  [...document.querySelectorAll("section")].find((section) => section.querySelector("h2")?.textContent === name);

export const text = (): string => document.body.textContent;
export const buttons = (): HTMLButtonElement[] => [...document.querySelectorAll("button")];

/** The name a screen reader gives a button, as far as these use it. */
export function nameOf(button: HTMLButtonElement): string {
  const icons = [...button.querySelectorAll("[role=img]")].map((icon) => `${icon.getAttribute("aria-label") ?? ""} `);
  return button.getAttribute("aria-label") ?? icons.join("") + button.textContent;
}

export function button(name: string): HTMLButtonElement {
  const found = buttons().find((candidate) => nameOf(candidate) === name);
  if (found === undefined) throw new Error(`No button "${name}" among ${buttons().map(nameOf).join(" | ")}.`);
  return found;
}

/** Lets what is loaded on demand arrive, and what it asks for in turn. */
export const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

export const openWhy = ({ message }: Finding): Promise<void> =>
  act(async () => {
    button(`为什么：${message}`).click();
    await settle();
  });

export const click = (name: string): void => act(() => button(name).click());
