import { execFileSync } from "node:child_process";
import { join } from "node:path";

/** What a piece of work took in a process of its own. */
export interface Measured {
  /** Seconds from the start of the process to its end. */
  readonly seconds: number;
  /** Seconds of processor time, on all cores. */
  readonly processor: number;
  /** Megabytes of memory at the peak. */
  readonly memory: number;
}

/** Runs a task several times, each in a new process, and gives the least of each figure: whatever else the computer does only adds. */
export function measure(task: string, args: readonly string[], rounds: number): Measured {
  const runs = Array.from({ length: rounds }, () => measureOnce(task, args));
  const least = (figure: keyof Measured): number => Math.min(...runs.map((run) => run[figure]));
  return { seconds: least("seconds"), processor: least("processor"), memory: least("memory") };
}

function measureOnce(task: string, args: readonly string[]): Measured {
  const start = performance.now();
  const output = execFileSync(process.execPath, [join(__dirname, "task.js"), task, ...args], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  const seconds = (performance.now() - start) / 1000;
  const { processor, memory } = JSON.parse(output) as { processor: number; memory: number };
  return { seconds, processor: processor / 1000, memory };
}
