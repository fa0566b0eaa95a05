import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { generatedFile } from "./generated-file";
import { measure, type Measured } from "./measure";
import { fixed, printTable } from "./table";
import { withFolder } from "./with-folder";

/** One large workbook: the whole command line against libraries that merely read it, its steps, and how it grows. */

const SHEETS = 1_000;
const SIZES = [10, 30, 100, 300, 1_000, 3_000];
const ROUNDS = 5;
const PEERS = ["hucre", "@e965/xlsx", "exceljs"];
/** Each step does those before it too. */
const STEPS = ["start", "read", "recognise", "check", "report"] as const;

/** Prints the tables. */
export function benchCli(): Promise<void> {
  return withFolder((folder) => {
    const file = join(folder, "large.xlsx");
    writeFileSync(file, generatedFile(SHEETS));
    printPeers(file);
    printSteps(file);
    printSizes(folder);
  });
}

function printPeers(file: string): void {
  console.log(`\nA workbook of ${SHEETS} sheets x 40 rows x 7 columns, least of ${ROUNDS} runs`);
  const ours = measure("report", [file], ROUNDS);
  const rows = PEERS.map((peer) => ({ name: `${peer}: read`, taken: measure(peer, [file], ROUNDS) }));
  const fastest = Math.min(...rows.map(({ taken }) => taken.seconds));
  const lightest = Math.min(...rows.map(({ taken }) => taken.memory));
  printTable(
    ["", "seconds", "processor s", "peak MB", "time to fastest peer", "memory to lightest peer"],
    [{ name: "jibiao: read, recognise, check, report", taken: ours }, ...rows].map(({ name, taken }) => [
      name,
      ...figures(taken),
      `${fixed(taken.seconds / fastest)}x`,
      `${fixed(taken.memory / lightest)}x`,
    ]),
  );
}

function printSteps(file: string): void {
  console.log(`\nIts steps, each with those before it, in a process of its own`);
  const taken = STEPS.map((step) => measure(step, [file], ROUNDS));
  const whole = taken.at(-1)?.processor ?? Number.NaN;
  printTable(
    ["", "seconds", "processor s", "peak MB", "share of processor time"],
    STEPS.map((step, place) => {
      const own = (taken[place]?.processor ?? 0) - (taken[place - 1]?.processor ?? 0);
      return [step, ...(taken[place] ? figures(taken[place]) : []), `${fixed((own / whole) * 100, 0)}%`];
    }),
  );
}

function printSizes(folder: string): void {
  console.log("\nThe whole, by number of sheets");
  const start = measure("start", [""], ROUNDS).seconds;
  printTable(
    ["sheets", "seconds", "processor s", "peak MB", "ms a sheet without start"],
    SIZES.map((sheets) => {
      const file = join(folder, `${sheets}.xlsx`);
      writeFileSync(file, generatedFile(sheets));
      const taken = measure("report", [file], sheets > SHEETS ? 2 : ROUNDS);
      return [String(sheets), ...figures(taken), fixed(((taken.seconds - start) * 1_000) / sheets)];
    }),
  );
}

/** Seconds, processor seconds and peak megabytes as text. */
export function figures({ seconds, processor, memory }: Measured): string[] {
  return [fixed(seconds), fixed(processor), fixed(memory, 0)];
}
