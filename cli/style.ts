import type { createColors } from "picocolors";
import type { Locale } from "../src/i18n/localized";

/** How text is written: in which language, and with which colours. */
export interface Style {
  readonly locale: Locale;
  readonly colours: ReturnType<typeof createColors>;
}
