import type { Browser, Page } from "playwright-core";
import { type Owner, type TaskShares, tasksOf, type TraceEvent } from "./trace";

const CATEGORIES = [
  "devtools.timeline",
  "disabled-by-default-devtools.timeline",
  "disabled-by-default-v8.cpu_profiler",
  "v8",
];

/** What a piece of work took of the main thread: milliseconds of processor time. */
export interface Work {
  /** The longest stretch of our own without a break. */
  readonly longest: number;
  /** The longest of ours and Office.js' together, as Excel's page of the add-in has it. */
  readonly longestOfPage: number;
  /** All of it, by whose it is. */
  readonly total: TaskShares;
}

/** Records what the main thread does meanwhile. */
export async function traced(browser: Browser, page: Page, work: () => Promise<unknown>): Promise<Work> {
  await browser.startTracing(page, { categories: CATEGORIES });
  try {
    await work();
  } finally {
    // What was drawn last is still being written down.
    await page.waitForTimeout(100);
  }
  const trace = await browser.stopTracing();
  const { traceEvents } = JSON.parse(trace.toString("utf8")) as { readonly traceEvents: readonly TraceEvent[] };
  return workOf(tasksOf(traceEvents));
}

function workOf(tasks: readonly TaskShares[]): Work {
  const sum = (owner: Owner): number => tasks.reduce((total, task) => total + task[owner], 0);
  return {
    longest: Math.max(0, ...tasks.map(({ addin }) => addin)),
    longestOfPage: Math.max(0, ...tasks.map(({ addin, office }) => addin + office)),
    total: { addin: sum("addin"), office: sum("office"), workbench: sum("workbench") },
  };
}

/** The least of each figure: whatever else the computer does only adds. */
export function leastWork(works: readonly Work[]): Work {
  const least = (figure: (work: Work) => number): number => Math.min(...works.map(figure));
  return {
    longest: least(({ longest }) => longest),
    longestOfPage: least(({ longestOfPage }) => longestOfPage),
    total: {
      addin: least(({ total }) => total.addin),
      office: least(({ total }) => total.office),
      workbench: least(({ total }) => total.workbench),
    },
  };
}
