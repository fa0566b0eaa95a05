import type { PartialTheme } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";
import { DARK, LIGHT } from "./theme-values";

/** True when text on this background (`#rrggbb`) has to be light. */
export function isDark(background: string): boolean {
  const match = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})/i.exec(background);
  if (match === null) return false;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => parseInt(part, 16));
  return red * 0.299 + green * 0.587 + blue * 0.114 < 128;
}

/**
 * The style rules that give Fluent's tokens their values by the theme of Office, or of the system where the host tells
 * none. Contrast themes take over by themselves.
 */
export function useThemeRules(): string {
  const systemIsDark = useSyncExternalStore(subscribeToSystem, readSystem);
  const background = officeBackground();
  const dark = background === undefined ? systemIsDark : isDark(background);
  return dark ? rulesOf(DARK, "dark") : rulesOf(LIGHT, "light");
}

function rulesOf(theme: PartialTheme, scheme: "light" | "dark"): string {
  const values = Object.entries(theme).map(([token, value]) => `--${token}:${value}`);
  return `:root{color-scheme:${scheme};accent-color:var(--colorCompoundBrandBackground);${values.join(";")}}`;
}

/** Excel on the web has no theme to tell, and a page outside Excel no context. */
function officeBackground(): string | undefined {
  if (typeof Office === "undefined") return undefined;
  const office: { readonly context?: { readonly officeTheme?: Partial<Office.OfficeTheme> } } = Office;
  return office.context?.officeTheme?.bodyBackgroundColor;
}

const darkScheme = (): MediaQueryList => window.matchMedia("(prefers-color-scheme: dark)");

function readSystem(): boolean {
  return darkScheme().matches;
}

function subscribeToSystem(listener: () => void): () => void {
  const scheme = darkScheme();
  scheme.addEventListener("change", listener);
  return () => scheme.removeEventListener("change", listener);
}
