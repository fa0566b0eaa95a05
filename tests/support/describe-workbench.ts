import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { buildStale } from "../../workbench/server/build";
import { serveWorkbench, type RunningServer } from "../../workbench/server/serve";
import { describeInBrowser, launchBrowser } from "./browser";
import { openPane, openWorkbench, type PaneLook, type PanePage } from "./pane-page";

/** A browser and the workbench's address, for the tests of one suite. */
export interface Bench {
  readonly browser: Browser;
  /** Where the workbench is, with a slash at the end. */
  readonly url: string;
  /** Opens the workbench in a window of its own, which is closed after the test. */
  open(look?: PaneLook): Promise<Page>;
  /** The same with the pane in front. */
  openPane(look?: PaneLook): Promise<PanePage>;
}

/** A workbook to open: the path of a file, or what is in it; a blank one when undefined. */
export type OpenedFile = string | { readonly name: string; readonly bytes: Uint8Array } | undefined;

/** Only keep what hangs from hanging for ever; machines differ, and a build can be needed first. In milliseconds. */
const LONGEST_TEST = 600_000;
const LONGEST_START = 900_000;

/** Declares tests that need the workbench with this workbook in it, and a browser; all share one of each. */
export function describeInWorkbench(name: string, file: OpenedFile, tests: (bench: Bench) => void): void {
  describeInBrowser(name, () => {
    jest.setTimeout(LONGEST_TEST);
    const folder = mkdtempSync(join(tmpdir(), "jibiao-"));
    let browser: Browser | undefined;
    let server: RunningServer | undefined;

    beforeAll(async () => {
      await buildStale();
      server = await serveWorkbench({ port: 0, file: pathOf(file, folder) });
      browser = await launchBrowser();
    }, LONGEST_START);

    afterEach(async () => {
      await Promise.all((browser?.contexts() ?? []).map((context) => context.close()));
    });

    afterAll(async () => {
      await browser?.close();
      await server?.close();
      rmSync(folder, { recursive: true });
    });

    tests({
      get browser() {
        return started(browser);
      },
      get url() {
        return started(server).url;
      },
      open: (look) => openWorkbench(started(browser), started(server).url, look),
      openPane: (look) => openPane(started(browser), started(server).url, look),
    });
  });
}

function pathOf(file: OpenedFile, folder: string): string | undefined {
  if (file === undefined || typeof file === "string") return file;
  const path = join(folder, file.name);
  writeFileSync(path, file.bytes);
  return path;
}

function started<Part>(part: Part | undefined): Part {
  if (part === undefined) throw new Error("The workbench is there in tests only, not while they are declared.");
  return part;
}
