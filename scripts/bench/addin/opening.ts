import type { Browser, CDPSession, Frame, Page } from "playwright-core";
import { fixed, printTable } from "../table";
import { leastWork, traced, type Work } from "./traced";

declare global {
  interface Window {
    /** Milliseconds after the frame began to load when the big button was painted and could be pressed. */
    benchButton?: number;
  }
}

const ROUNDS = 5;
/** Milliseconds until the spreadsheet has drawn itself and is quiet. */
const SETTLED = 1_500;

interface Opening {
  readonly paint: number;
  readonly button: number;
}

/** Prints the time from opening the pane to its first paint, in a browser that has none of it in its cache. */
export async function benchOpening(browser: Browser, url: string): Promise<void> {
  const openings: Opening[] = [];
  const works: Work[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    openings.push(await openOnce(browser, url, (opening) => opening()));
    await openOnce(browser, url, async (opening, page) => {
      let found: Opening | undefined;
      works.push(await traced(browser, page, async () => (found = await opening())));
      if (found === undefined) throw new Error("The pane did not open.");
      return found;
    });
  }
  const { longest, longestOfPage, total } = leastWork(works);
  console.log(`\nOpening the pane for the first time, least of ${ROUNDS} runs, milliseconds`);
  printTable(
    ["", "ms"],
    [
      ["first paint", fixed(Math.min(...openings.map(({ paint }) => paint)), 0)],
      ["the big button can be pressed", fixed(Math.min(...openings.map(({ button }) => button)), 0)],
      ["longest task of ours", fixed(longest, 0)],
      ["longest task with Office.js", fixed(longestOfPage, 0)],
      ["processor: ours", fixed(total.addin, 0)],
      ["processor: Office.js", fixed(total.office, 0)],
    ],
  );
}

type Timing = (opening: () => Promise<Opening>, page: Page) => Promise<Opening>;

/**
 * The workbench loads the add-in with itself, out of sight, and draws itself meanwhile. Therefore its request for the
 * manifest is held back until it is quiet, and the pane is in sight from the beginning.
 */
async function openOnce(browser: Browser, url: string, time: Timing): Promise<Opening> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  try {
    await context.addInitScript(watchPane);
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    const held = holdManifest(session);
    await page.goto(`${url}?locale=zh-CN&theme=light`);
    const requestId = await held;
    await page.waitForTimeout(SETTLED);
    return await time(async () => {
      await session.send("Fetch.continueRequest", { requestId });
      return openingOf(await paneOf(page));
    }, page);
  } finally {
    await context.close();
  }
}

/** Resolves with the request's id once it is held back. */
async function holdManifest(session: CDPSession): Promise<string> {
  const held = new Promise<string>((resolve) =>
    session.once("Fetch.requestPaused", ({ requestId }) => resolve(requestId)),
  );
  await session.send("Fetch.enable", { patterns: [{ urlPattern: "*/manifest.xml" }] });
  return held;
}

async function paneOf(page: Page): Promise<Frame> {
  const found = (): Frame | undefined => page.frames().find((frame) => frame.url().includes("/taskpane.html"));
  return found() ?? page.waitForEvent("framenavigated", (frame) => frame.url().includes("/taskpane.html"));
}

async function openingOf(pane: Frame): Promise<Opening> {
  await pane.waitForFunction(
    () => window.benchButton !== undefined && performance.getEntriesByName("first-contentful-paint").length > 0,
  );
  return pane.evaluate(() => ({
    paint: performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Number.NaN,
    button: window.benchButton ?? Number.NaN,
  }));
}

/** Runs in every frame before its own scripts. */
function watchPane(): void {
  document.addEventListener("DOMContentLoaded", () => {
    document.head.insertAdjacentHTML(
      "beforeend",
      "<style>.task-pane{position:static !important;visibility:visible !important;height:auto !important}</style>",
    );
  });
  if (!location.pathname.endsWith("/taskpane.html")) return;
  const observer = new MutationObserver(() => {
    const button = document.querySelector<HTMLButtonElement>("main button:not([role=tab])");
    if (button === null || button.disabled) return;
    observer.disconnect();
    requestAnimationFrame(() => setTimeout(() => (window.benchButton = performance.now())));
  });
  observer.observe(document, { childList: true, subtree: true, attributes: true });
}
