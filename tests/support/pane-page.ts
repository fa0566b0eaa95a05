import axe from "axe-core";
import type { Browser, BrowserContext, Frame, Page } from "playwright-core";
import type { Locale } from "../../src/i18n/localized";

declare global {
  interface Window {
    /** There once its source was run in the page. */
    readonly axe?: typeof axe;
  }
}

/** How the workbench is opened. */
export interface PaneLook {
  readonly locale?: Locale;
  readonly theme?: "light" | "dark" | "contrast";
  /** Width of the pane in pixels; as Excel makes it when absent. */
  readonly width?: number;
  /** Height of the window in pixels. */
  readonly height?: number;
  /** Called before anything is loaded. */
  readonly watch?: (context: BrowserContext) => void;
}

/** The workbench with the pane's own page in it. */
export interface PanePage {
  readonly page: Page;
  readonly pane: Frame;
  close(): Promise<void>;
}

/** Opens the workbench in a window of its own and brings its pane to the front. */
export async function openPane(browser: Browser, address: string, look: PaneLook = {}): Promise<PanePage> {
  const { locale = "zh-CN", theme = "light", width, height = 768 } = look;
  const context: BrowserContext = await browser.newContext({
    colorScheme: null,
    acceptDownloads: true,
    viewport: { width: 1366, height },
    ...(theme === "contrast" ? { forcedColors: "active" as const } : {}),
  });
  look.watch?.(context);
  const page = await context.newPage();
  await page.goto(`${address}?locale=${locale}&theme=${theme === "light" ? "light" : "dark"}`);
  await page.waitForFunction(() => window.workbench !== undefined);
  await page.evaluate(() => window.workbench?.ready());
  await page.getByRole("button", { name: locale === "en" ? "Open pane" : "打开面板", exact: true }).click();
  await page.waitForFunction(() => window.workbench?.isPaneVisible() === true);
  // Away from the button, whose tip would lie over the sheet.
  await page.mouse.move(0, 0);
  if (width !== undefined) await page.addStyleTag({ content: `.task-pane{--pane-width:${width}px !important}` });
  const pane = page.frames().find((frame) => frame.url().includes("taskpane.html"));
  if (pane === undefined) throw new Error("The pane has no page.");
  await pane.getByRole("tablist").waitFor();
  return { page, pane, close: () => context.close() };
}

/**
 * What axe finds wrong with a page: rule and element, one line each. In a contrast theme the system chooses the colours,
 * which axe does not see: they are not judged then.
 */
export async function accessibilityProblems(frame: Frame): Promise<readonly string[]> {
  await frame.evaluate(axe.source);
  return frame.evaluate(async () => {
    const isContrast = matchMedia("(forced-colors: active)").matches;
    const results = await window.axe?.run(document, { rules: { "color-contrast": { enabled: !isContrast } } });
    if (results === undefined) throw new Error("axe is not in the page.");
    return results.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
  });
}

/** Elements that reach beyond the right edge of the pane, and do not scroll in themselves. */
export function overflow(frame: Frame): Promise<readonly string[]> {
  return frame.evaluate(() => {
    const edge = document.documentElement.clientWidth;
    const scrolls = (element: Element | null): boolean =>
      element !== null && (getComputedStyle(element).overflowX === "auto" || scrolls(element.parentElement));
    return [...document.querySelectorAll("main *")]
      .filter((element) => element.getBoundingClientRect().right > edge + 0.5 && !scrolls(element))
      .map((element) => element.outerHTML.slice(0, 200));
  });
}
