/**
 * Draws assets/icons/*.svg as PNG in every size that a manifest may ask for.
 * Run it after an icon was changed: npx tsx scripts/make-icons.ts (needs Chromium, Chrome or Edge).
 */
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { chromium } from "playwright-core";

const FOLDER = join(__dirname, "../assets/icons");
const SIZES = [16, 20, 24, 32, 40, 48, 64, 80];
const BROWSER = process.env["CHROME_PATH"] ?? "/usr/bin/chromium";

async function makeIcons(): Promise<void> {
  const browser = await chromium.launch({ executablePath: BROWSER, args: ["--no-sandbox", "--disable-gpu"] });
  try {
    const page = await browser.newPage();
    for (const file of readdirSync(FOLDER).filter((name) => name.endsWith(".svg"))) {
      const svg = readFileSync(join(FOLDER, file), "utf8");
      for (const size of SIZES) {
        await page.setViewportSize({ width: size, height: size });
        await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
        const png = await page.screenshot({ omitBackground: true });
        writeFileSync(join(FOLDER, `${basename(file, ".svg")}-${size}.png`), png);
      }
    }
  } finally {
    await browser.close();
  }
}

void makeIcons();
