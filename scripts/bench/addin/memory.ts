import type { Browser, CDPSession } from "playwright-core";
import { fixed, printTable } from "../table";
import { openBenchPane } from "./open-bench-pane";
import { pressUntilDone } from "./probe";
import { type Owner, ownerOfUrl } from "./trace";

/** After so many checks the memory is looked at. */
const CHECKS = [1, 10, 50];
/** Bytes between two samples: fine enough for what a check keeps. */
const SAMPLING = 4_096;
const MEGABYTE = 1024 * 1024;

/** Prints what the page keeps after some checks, and whose it is. */
export async function benchMemory(browser: Browser, url: string, sheets: number): Promise<void> {
  const opened = await openBenchPane(browser, url);
  const { page, pane } = opened;
  const session = await page.context().newCDPSession(page);
  try {
    await session.send("HeapProfiler.enable");
    await session.send("HeapProfiler.startSampling", { samplingInterval: SAMPLING });
    const rows: string[][] = [];
    for (let done = 1; done <= Math.max(...CHECKS); done += 1) {
      await pressUntilDone(pane, /^检查工作簿$/);
      if (CHECKS.includes(done)) rows.push([String(done), ...(await figuresOf(session))]);
    }
    console.log(`\nMemory of the page after checks of ${sheets} sheets, MB after the collector has run`);
    printTable(["checks", "whole page", "ours since the pane was opened", "Office.js", "spreadsheet"], rows);
  } finally {
    await opened.close();
  }
}

async function figuresOf(session: CDPSession): Promise<readonly string[]> {
  // What ends with an object that is ended needs another round.
  for (let round = 0; round < 3; round += 1) await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  const { profile } = await session.send("HeapProfiler.getSamplingProfile");
  const kept = keptBy(profile.head, "workbench");
  return [usedSize, kept.addin, kept.office, kept.workbench].map((bytes) => fixed(bytes / MEGABYTE));
}

interface Node {
  readonly callFrame: { readonly url: string };
  readonly selfSize: number;
  readonly children: readonly Node[];
}

/** Bytes that are still in use, by whose function made them. */
function keptBy({ callFrame, selfSize, children }: Node, caller: Owner): Readonly<Record<Owner, number>> {
  const owner = callFrame.url === "" ? caller : ownerOfUrl(callFrame.url);
  const kept = { addin: 0, office: 0, workbench: 0, [owner]: selfSize };
  for (const child of children) {
    const below = keptBy(child, owner);
    kept.addin += below.addin;
    kept.office += below.office;
    kept.workbench += below.workbench;
  }
  return kept;
}
