import { existsSync } from "node:fs";
import { chromium, type Browser } from "playwright-core";

/** Where Edge, Chrome and Chromium are on the systems that people build this on; CHROME_PATH goes first. */
const PLACES: readonly string[] = [
  "/usr/bin/microsoft-edge",
  "/usr/bin/google-chrome",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/** What keeps a test browser from talking to anybody, and lets it run in a container. */
const ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Path of the browser that the tests use; undefined when this machine has none. */
export function browserPath(): string | undefined {
  return [process.env["CHROME_PATH"] ?? "", ...PLACES].find((path) => path !== "" && existsSync(path));
}

/** Starts the browser. Throws when this machine has none. */
export function launchBrowser(): Promise<Browser> {
  const executablePath = browserPath();
  if (executablePath === undefined) throw new Error(NO_BROWSER);
  return chromium.launch({ executablePath, args: [...ARGUMENTS] });
}

const NO_BROWSER = "No Edge, Chrome or Chromium was found, set CHROME_PATH to one.";

/**
 * Declares tests that need a browser. Without one they are skipped with one loud line; where CI is set they fail,
 * because nobody would read the line.
 */
export function describeInBrowser(name: string, tests: () => void): void {
  if (browserPath() !== undefined) {
    describe(name, tests);
  } else if (process.env["CI"] === "true") {
    describe(name, () => {
      it("has a browser to run in", () => {
        throw new Error(NO_BROWSER);
      });
    });
  } else {
    process.stderr.write(`\n*** SKIPPED: ${name}. ${NO_BROWSER} ***\n\n`);
    describe.skip(name, tests);
  }
}
