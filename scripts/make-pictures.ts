/** `npm run docs:pictures`: takes the pictures of the documentation from the running workbench, so that they show what there is. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "../tests/support/browser";
import { openPane } from "../tests/support/pane-page";
import { buildStale } from "../workbench/server/build";
import { serveWorkbench } from "../workbench/server/serve";
import { palettePng } from "./palette-png";
import { PICTURES, type Part, type Picture } from "./pictures";

export const PICTURE_FOLDER = "docs/images";
const SAMPLE = "assets/sample.xlsx";
/** Milliseconds that the sheet needs to draw what was selected. */
const DRAWN = 700;

/** Pixels. */
const MARGIN = 40;

const SELECTORS: Readonly<Record<Part, string>> = {
  window: "body",
  ribbon: "#ribbon",
  sheet: "#grid",
  pane: "#task-pane",
};

async function main(): Promise<void> {
  mkdirSync(PICTURE_FOLDER, { recursive: true });
  await buildStale();
  const server = await serveWorkbench({ port: 0, file: SAMPLE });
  const browser = await launchBrowser();
  try {
    for (const picture of PICTURES) await take(browser, server.url, picture);
  } finally {
    await browser.close();
    await server.close();
  }
  for (const file of readdirSync(PICTURE_FOLDER)) {
    if (!PICTURES.some(({ name }) => file === `${name}.png`)) rmSync(join(PICTURE_FOLDER, file));
  }
}

async function take(browser: Browser, address: string, { name, look, show, part }: Picture): Promise<void> {
  const opened = await openPane(browser, address, look);
  await show?.(opened);
  await opened.page.waitForTimeout(DRAWN);
  const shot = await shotOf(opened.page, part);
  writeFileSync(join(PICTURE_FOLDER, `${name}.png`), await withPalette(opened.page, shot));
  await opened.close();
}

/** The ribbon is as wide as the window; its buttons are not. */
async function shotOf(page: Page, part: Part): Promise<Buffer> {
  const whole = page.locator(SELECTORS[part]);
  const area = await whole.boundingBox();
  const last = part === "ribbon" ? await page.locator(".ribbon-label").last().boundingBox() : null;
  if (area === null || last === null) return whole.screenshot();
  return page.screenshot({ clip: { ...area, width: last.x + last.width + MARGIN - area.x } });
}

/** The picture with a palette; a canvas of the browser reads it. */
async function withPalette(page: Page, png: Buffer): Promise<Uint8Array> {
  const { width, height, base64 } = await page.evaluate(async (bytes) => {
    const image = await createImageBitmap(new Blob([Uint8Array.from(atob(bytes), (char) => char.charCodeAt(0))]));
    const context = new OffscreenCanvas(image.width, image.height).getContext("2d");
    if (context === null) throw new Error("This browser has no canvas.");
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, image.height);
    const parts: string[] = [];
    for (let at = 0; at < data.length; at += 30_000) parts.push(String.fromCharCode(...data.subarray(at, at + 30_000)));
    return { width: image.width, height: image.height, base64: btoa(parts.join("")) };
  }, png.toString("base64"));
  return palettePng({ width, height, data: Buffer.from(base64, "base64") });
}

main().catch((error: unknown) => {
  process.exitCode = 1;
  console.error(error instanceof Error ? error.message : String(error));
});
