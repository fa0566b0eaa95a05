import type { Browser, Frame, Page } from "playwright-core";
import { typeCell } from "../../../tests/support/open-sheet";
import { benchSheets } from "../bench-sheets";
import { fileWithoutNotes } from "../generated-file";
import { fixed, printTable } from "../table";
import { openBenchPane } from "./open-bench-pane";
import { nextEdit, nextFinding, nextScore, pressUntilDone } from "./probe";
import { leastWork, traced, type Work } from "./traced";
import { withWorkbench } from "./with-workbench";

/** What a person does to a checked workbook, and how long until they see what became of it. */

const ROUNDS = 3;
/** A sound target value of the first table, and what is typed there in turn: one that nobody can measure, and a sound one. */
const EDITED = "F11";
const TYPED = ["明显提高", "≥120吨"];
/** Milliseconds without an edit after which `commands/live.ts` begins. */
const DEBOUNCE = 500;
/** Milliseconds until what a task left to do is done: the spreadsheet draws, the engine's last answers come. */
const SETTLED = 500;

const FLOWS = ["first check", "check again", "edit", "next finding", "safe fixes of all"] as const;
type Flow = (typeof FLOWS)[number];

/** Milliseconds of the flows that were timed. */
type Times = Partial<Record<Flow, number>>;
type Works = Partial<Record<Flow, Work>>;

/** How a flow is run: alone, or with what the main thread does recorded. */
type Run = (flow: Flow, work: () => Promise<number>) => Promise<void>;

/** Prints a table for each flow, a line for each workbook. */
export async function benchFlows(browser: Browser, sizes: readonly number[]): Promise<void> {
  const results = [];
  for (const sheets of sizes) {
    const rounds = await withWorkbench(fileWithoutNotes(benchSheets(sheets)), (url) => runRounds(browser, url));
    results.push({ sheets, ...rounds });
  }
  for (const flow of FLOWS) {
    console.log(`\n${HEADINGS[flow]}, least of ${ROUNDS} runs, milliseconds`);
    printTable(
      ["sheets", "until shown", "longest task, ours", "with Office.js", "processor, ours", "Office.js", "spreadsheet"],
      results.map(({ sheets, times, works }) => [
        String(sheets),
        fixed(Math.min(...times.map((time) => time[flow] ?? Number.NaN)), 0),
        ...figuresOf(works.flatMap((work) => work[flow] ?? [])),
      ]),
    );
  }
}

async function runRounds(
  browser: Browser,
  url: string,
): Promise<{ readonly times: readonly Times[]; readonly works: readonly Works[] }> {
  const times: Times[] = [];
  const works: Works[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    times.push(await timeFlows(browser, url));
    works.push(await traceFlows(browser, url));
  }
  return { times, works };
}

const HEADINGS: Readonly<Record<Flow, string>> = {
  "first check": "First check of the workbook in a new pane, from the press to the findings",
  "check again": "The same again",
  edit: `An edit of a cell, from the edit to the new score; ${DEBOUNCE} ms of it are the pause that is waited for`,
  "next finding": "F8, until the next line has the focus and its cell is selected",
  "safe fixes of all": "Safe fixes of all, with the check that follows",
};

function figuresOf(works: readonly Work[]): readonly string[] {
  const { longest, longestOfPage, total } = leastWork(works);
  return [longest, longestOfPage, total.addin, total.office, total.workbench].map((figure) => fixed(figure, 0));
}

async function timeFlows(browser: Browser, url: string): Promise<Times> {
  const times: Times = {};
  await runFlows(browser, url, () => async (flow, work) => {
    times[flow] = await work();
  });
  return times;
}

async function traceFlows(browser: Browser, url: string): Promise<Works> {
  const works: Works = {};
  await runFlows(browser, url, (page) => async (flow, work) => {
    works[flow] = await traced(browser, page, work);
  });
  return works;
}

async function runFlows(browser: Browser, url: string, runIn: (page: Page) => Run): Promise<void> {
  const opened = await openBenchPane(browser, url);
  const { page, pane } = opened;
  const run = runIn(page);
  const settle = (): Promise<void> => page.waitForTimeout(SETTLED);
  try {
    await settle();
    await run("first check", () => pressUntilDone(pane, /^检查工作簿$/));
    await settle();
    await run("check again", () => pressUntilDone(pane, /^检查工作簿$/));
    for (const text of TYPED) {
      await settle();
      await run("edit", () => edit(page, pane, text));
    }
    await settle();
    // The first opens its group.
    await nextFinding(pane);
    await run("next finding", () => nextFinding(pane));
    await settle();
    await run("safe fixes of all", () => pressUntilDone(pane, /^一次修复/));
  } finally {
    await opened.close();
  }
}

/** Milliseconds from the edit to the score that it brings. */
async function edit(page: Page, pane: Frame, text: string): Promise<number> {
  const [shown, edited] = await Promise.all([nextScore(pane), nextEdit(page), typeCell(page, EDITED, text)]);
  return shown - edited;
}
