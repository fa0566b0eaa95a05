import type { Browser, BrowserContext, Frame, Page } from "playwright-core";
import type { Locale } from "../../src/i18n/localized";

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

/** Milliseconds that anything may take before it counts as missing. */
const PATIENCE = 120_000;

/** `SLOWER=6` makes the page six times slower than this machine could: what a test takes for granted too early fails then. */
const SLOWER = Number(process.env["SLOWER"] ?? 1);

/** Opens the workbench in a window of its own, with the add-in loaded and its pane hidden. */
export async function openWorkbench(browser: Browser, address: string, look: PaneLook = {}): Promise<Page> {
  const { locale = "zh-CN", theme = "light", height = 768 } = look;
  const context = await browser.newContext({
    // Without its own idea of light and dark, the browser takes that of the page's frame, as a person's does.
    colorScheme: null,
    acceptDownloads: true,
    viewport: { width: 1366, height },
    ...(theme === "contrast" ? { forcedColors: "active" as const } : {}),
  });
  context.setDefaultTimeout(PATIENCE);
  look.watch?.(context);
  const page = await context.newPage();
  if (SLOWER > 1) {
    const session = await context.newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  }
  await page.goto(`${address}?locale=${locale}&theme=${theme === "light" ? "light" : "dark"}`);
  await addinReady(page);
  return page;
}

/** Opens the workbench in a window of its own and brings its pane to the front. */
export async function openPane(browser: Browser, address: string, look: PaneLook = {}): Promise<PanePage> {
  const page = await openWorkbench(browser, address, look);
  const pane = await pressRibbon(page, look.locale === "en" ? "Open pane" : "打开面板");
  if (look.width !== undefined) {
    await page.addStyleTag({ content: `.task-pane{--pane-width:${look.width}px !important}` });
  }
  await pane.getByRole("tablist").waitFor();
  return { page, pane, close: () => page.context().close() };
}

/** Resolves when the workbench has opened its workbook and the add-in's commands can be pressed. */
export async function addinReady(page: Page): Promise<void> {
  await page.waitForFunction(() => window.workbench !== undefined);
  await page.evaluate(() => window.workbench?.ready());
}

/** The add-in's own page. Another workbook, and another language, bring another one. */
export async function addinFrame(page: Page): Promise<Frame> {
  const element = await page.waitForSelector("#task-pane-body iframe", { state: "attached" });
  const frame = await element.contentFrame();
  if (frame === null) throw new Error("The pane has no page.");
  return frame;
}

/** Presses a button of the ribbon that shows the pane, by its name; resolves when it is shown. */
export async function pressRibbon(page: Page, name: string): Promise<Frame> {
  await page.getByRole("button", { name, exact: true }).click();
  await page.waitForFunction(() => window.workbench?.isPaneVisible() === true);
  // Away from the button, whose tip would lie over the sheet.
  await page.mouse.move(0, 0);
  return addinFrame(page);
}

/** Checks the workbook by the add-in's own command; resolves when the add-in has finished. */
export async function checkWorkbook(page: Page): Promise<void> {
  await page.evaluate(() => window.workbench?.press("Jibiao.CheckWorkbook"));
}

/** Does what sets a task off, and resolves when the pane has shown its progress and shows none any more. */
export async function untilDone(pane: Frame, begin: () => Promise<unknown>): Promise<void> {
  const task = await pane.evaluateHandle(() => {
    const bar = "[role=progressbar]";
    let hasBegun = false;
    const end = new Promise<void>((resolve) => {
      const observer = new MutationObserver((records) => {
        const added = records.flatMap(({ addedNodes }) => [...addedNodes]);
        hasBegun ||= added.some((node) => node instanceof Element && (node.matches(bar) || node.querySelector(bar)));
        if (!hasBegun || document.querySelector(bar) !== null) return;
        observer.disconnect();
        resolve();
      });
      observer.observe(document.body, { childList: true, subtree: true });
    });
    return { end };
  });
  await begin();
  await task.evaluate(({ end }) => end);
}
