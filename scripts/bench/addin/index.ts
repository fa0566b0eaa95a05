import type { FormContent } from "../../../tests/support/form-layout";
import { launchBrowser } from "../../../tests/support/browser";
import { buildStale } from "../../../workbench/server/build";
import { benchSheets } from "../bench-sheets";
import { fileWithoutNotes } from "../generated-file";
import { longForm } from "../long-form";
import { benchFlows } from "./flows";
import { benchLongList } from "./long-list";
import { benchMemory } from "./memory";
import { benchOpening } from "./opening";
import { benchRoundTrips } from "./round-trips";
import { withWorkbench } from "./with-workbench";

/** The add-in as it ships, in the workbench: what a person waits for, and what the page's main thread has to do. */

const SIZES = [1, 34, 300, 1_000];
/** Sheets of the workbook that is checked over and over. */
const USUAL = 34;
/** Sheets of which each has 35 findings. */
const FAULTY = 144;

async function main(): Promise<void> {
  await benchRoundTrips(SIZES);
  await buildStale();
  const browser = await launchBrowser();
  try {
    await withWorkbench(undefined, (url) => benchOpening(browser, url));
    await benchFlows(browser, SIZES);
    await withWorkbench(fileWithoutNotes(benchSheets(USUAL)), (url) => benchMemory(browser, url, USUAL));
    await withWorkbench(fileWithoutNotes(benchSheets(FAULTY, 0, faultyForm)), (url) => benchLongList(browser, url));
  } finally {
    await browser.close();
  }
}

/** A form with a finding in every row. */
function faultyForm(place: number): FormContent {
  const form = longForm(place);
  return { ...form, rows: form.rows.map((row) => row.map((text, column) => (column === 4 ? "较好" : text))) };
}

main().catch((error: unknown) => {
  process.exitCode = 1;
  console.error(error);
});
