import { localeOf, type Locale } from "../../src/i18n/localized";

/** How the page starts: from its address, else what was chosen before, else the browser's wish. */
export interface PageSettings {
  readonly locale: Locale;
  readonly isDark: boolean;
  /** Address of the workbook to load on this server; undefined for an empty one. */
  readonly file: string | undefined;
}

const LOCALE_KEY = "jibiao.workbench.locale";
const THEME_KEY = "jibiao.workbench.theme";

/** Reads `?locale=en`, `?theme=dark`, `?file=ADDRESS` and `?empty=1`. */
export function readSettings(): PageSettings {
  const query = new URLSearchParams(location.search);
  const theme = query.get("theme") ?? localStorage.getItem(THEME_KEY);
  return {
    // Without a wish it is Chinese: the forms are.
    locale: localeOf(query.get("locale") ?? localStorage.getItem(LOCALE_KEY) ?? "zh-CN"),
    isDark: theme === null ? matchMedia("(prefers-color-scheme: dark)").matches : theme === "dark",
    file: query.get("empty") === "1" ? undefined : (query.get("file") ?? "workbook"),
  };
}

export function keepLocale(locale: Locale): void {
  localStorage.setItem(LOCALE_KEY, locale);
}

export function keepTheme(isDark: boolean): void {
  localStorage.setItem(THEME_KEY, isDark ? "dark" : "light");
}
