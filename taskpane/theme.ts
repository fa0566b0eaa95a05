import { createDarkTheme, createLightTheme } from "@fluentui/react-components";
import type { BrandVariants, Theme } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";

/** The green of Excel, dark to light, so that the pane looks like a part of it. */
const EXCEL_GREEN: BrandVariants = {
  10: "#021207",
  20: "#052010",
  30: "#072e18",
  40: "#0a3c20",
  50: "#0b4a27",
  60: "#0c582e",
  70: "#0e6837",
  80: "#107c41",
  90: "#218d51",
  100: "#4db479",
  110: "#62be8a",
  120: "#7bc89c",
  130: "#90cdab",
  140: "#aedbc1",
  150: "#cae8d7",
  160: "#e8f5ee",
};

const LIGHT = createLightTheme(EXCEL_GREEN);
const DARK = createDarkTheme(EXCEL_GREEN);

/** True when text on this background (`#rrggbb`) has to be light. */
export function isDark(background: string): boolean {
  const match = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})/i.exec(background);
  if (match === null) return false;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => parseInt(part, 16));
  return red * 0.299 + green * 0.587 + blue * 0.114 < 128;
}

/** The theme of Office, or of the system where the host tells none. Contrast themes take over by themselves. */
export function usePaneTheme(): { readonly theme: Theme; readonly dark: boolean } {
  const systemIsDark = useSyncExternalStore(subscribeToSystem, readSystem);
  const background = officeBackground();
  const dark = background === undefined ? systemIsDark : isDark(background);
  return { theme: dark ? DARK : LIGHT, dark };
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
