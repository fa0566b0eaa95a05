import type { Browser } from "playwright-core";
import { openPane, type PanePage } from "../../../tests/support/pane-page";

/** Milliseconds: a thousand sheets take their time on a busy computer, and being late is a figure here, not a failure. */
const PATIENCE = 300_000;

/** Opens the workbench and its pane. */
export function openBenchPane(browser: Browser, url: string): Promise<PanePage> {
  return openPane(browser, url, { watch: (context) => context.setDefaultTimeout(PATIENCE) });
}
