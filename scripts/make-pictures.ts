import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "../tests/support/browser";
import { buildStale } from "../workbench/server/build";
import { serveWorkbench } from "../workbench/server/serve";

/** Takes the pictures of the documentation from the running workbench, so that they show what there is. */

const FOLDER = "docs/images";
const SAMPLE = "assets/sample.xlsx";

interface Picture {
  readonly name: string;
  readonly query: string;
  readonly width: number;
  readonly height: number;
}

const PICTURES: readonly Picture[] = [
  { name: "workbench-light", query: "", width: 1366, height: 768 },
  { name: "workbench-dark", query: "?theme=dark", width: 1366, height: 768 },
  { name: "workbench-en", query: "?locale=en", width: 1366, height: 768 },
];

async function main(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  await buildStale();
  const server = await serveWorkbench({ port: 0, file: SAMPLE });
  const browser = await launchBrowser();
  try {
    for (const picture of PICTURES) await take(browser, server.url, picture);
  } finally {
    await browser.close();
    await server.close();
  }
}

async function take(browser: Browser, address: string, { name, query, width, height }: Picture): Promise<void> {
  const context = await browser.newContext({ colorScheme: null, viewport: { width, height } });
  const page = await context.newPage();
  await page.goto(address + query);
  await page.waitForFunction(() => window.workbench !== undefined);
  await page.evaluate(() => window.workbench?.ready());
  await page.evaluate(() => window.workbench?.press("Jibiao.CheckWorkbook"));
  await showFinding(page);
  await page.screenshot({ path: join(FOLDER, `${name}.png`) });
  await context.close();
}

/** Goes to a finding of the second project, as a person would. */
async function showFinding(page: Page): Promise<void> {
  const pane = page.frames().find((frame) => frame.url().includes("taskpane.html"));
  const finding = pane?.getByRole("button", { name: / E7$/ }).first();
  await finding?.click();
  await page.waitForFunction(() => window.workbench?.selection().areas[0]?.top === 6);
  // The grid draws the selection a frame later.
  await page.waitForTimeout(500);
}

void main();
