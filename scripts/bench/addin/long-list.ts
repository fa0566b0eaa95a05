import type { Browser } from "playwright-core";
import { fixed, printTable } from "../table";
import { openBenchPane } from "./open-bench-pane";
import { pressUntilDone, pressUntilPainted, scrollThrough } from "./probe";
import { leastWork, traced, type Work } from "./traced";

const ROUNDS = 3;
/** Pixels a frame: a wheel that is turned fast, and the scroll bar dragged. */
const STEPS = { "wheel, 300 pixels a frame": 300, "scroll bar, 5,000 pixels a frame": 5_000 };
/** Milliseconds of a frame that a person sees as a stop. */
const SLOW = 50;
const SETTLED = 500;

/** What was timed, and what the main thread did meanwhile. */
interface Outcome {
  readonly took: number;
  readonly slow?: number;
  readonly frames?: number;
  readonly work?: Work;
}

/** Prints how a list of thousands of findings opens and scrolls. */
export async function benchLongList(browser: Browser, url: string): Promise<void> {
  const rounds: Map<string, Outcome>[] = [];
  let score = "";
  for (let round = 0; round < ROUNDS; round += 1) {
    const opened = await openBenchPane(browser, url);
    const { page, pane } = opened;
    const outcomes = new Map<string, Outcome>();
    const record = async (name: string, run: () => Promise<Outcome>): Promise<void> => {
      await page.waitForTimeout(SETTLED);
      let outcome: Outcome | undefined;
      const work = await traced(browser, page, async () => (outcome = await run()));
      if (outcome !== undefined) outcomes.set(name, { ...outcome, work });
    };
    try {
      await pressUntilDone(pane, /^检查工作簿$/);
      score = await pane.locator("h1").innerText();
      await record("open all groups", async () => ({ took: await pressUntilPainted(pane, /^全部展开$/) }));
      for (const [name, step] of Object.entries(STEPS)) {
        await record(name, async () => framesOf(await scrollThrough(pane, step)));
      }
    } finally {
      await opened.close();
    }
    rounds.push(outcomes);
  }
  console.log(`\nThe list of findings (${score}), least of ${ROUNDS} runs`);
  printTable(
    ["", "ms, or longest frame", "frames", `over ${SLOW} ms`, "longest task, ours", "with Office.js"],
    [...(rounds[0]?.keys() ?? [])].map((name) => [name, ...lineOf(rounds.flatMap((round) => round.get(name) ?? []))]),
  );
}

function framesOf(frames: readonly number[]): Outcome {
  return {
    took: Math.max(...frames),
    frames: frames.length,
    slow: frames.filter((milliseconds) => milliseconds > SLOW).length,
  };
}

function lineOf(outcomes: readonly Outcome[]): readonly string[] {
  const least = (figure: (outcome: Outcome) => number | undefined): string => {
    const figures = outcomes.flatMap((outcome) => figure(outcome) ?? []);
    return figures.length === 0 ? "" : fixed(Math.min(...figures), 0);
  };
  const { longest, longestOfPage } = leastWork(outcomes.flatMap(({ work }) => work ?? []));
  return [
    least(({ took }) => took),
    least(({ frames }) => frames),
    least(({ slow }) => slow),
    fixed(longest, 0),
    fixed(longestOfPage, 0),
  ];
}
