import { readFileSync } from "node:fs";
import { join } from "node:path";
import { recogniseFile } from "../../cli/check/check-file";
import { run } from "../../cli/program";
import { tuneCompiler } from "../../cli/tune-compiler";
import { checkTables } from "../../src/check/check-tables";
import { readSheets } from "../../src/hosts/xlsx";

/** One piece of work in a process of its own, as `scripts/bench/measure.ts` starts it: `task NAME FILE [MORE]`. */

type Task = (file: string, more: readonly string[]) => Promise<void> | void;

/** What we do, by name. */
const OURS: Readonly<Record<string, Task>> = {
  start: () => undefined,
  read: (file) => {
    for (const sheet of readSheets(readFileSync(file))) count(sheet.rows.length);
  },
  recognise: (file) => {
    count(recogniseFile(readFileSync(file)).tables.length);
  },
  check: (file) => {
    count(checkTables(recogniseFile(readFileSync(file)).tables, { locale: "zh-CN" }).length);
  },
  report: (file, more) => jibiao(["check", file, ...more]),
};

/** What the peers do: they read merely. */
const PEERS: Readonly<Record<string, Task>> = {
  exceljs: async (file) => {
    const { default: ExcelJS } = await import("exceljs");
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(file);
    count(workbook.worksheets.length);
  },
  "@e965/xlsx": async (file) => {
    const { read } = await import("@e965/xlsx");
    count(read(readFileSync(file)).SheetNames.length);
  },
  hucre: async (file) => {
    const { readXlsx } = await import("hucre/xlsx");
    count((await readXlsx(readFileSync(file))).sheets.length);
  },
};

/** The command line as it ships, but that what it prints is counted instead of shown. */
async function jibiao(args: readonly string[]): Promise<void> {
  let length = 0;
  await run([...args, "--format", "ndjson"], {
    out: (text) => (length += text.length),
    err: (text) => process.stderr.write(text),
    version: "0.0.0",
    language: "zh-CN",
    isColourful: false,
    workerFile: join(__dirname, "worker.js"),
  });
  count(length);
}

/** Nothing done is a broken benchmark. */
function count(number: number): void {
  if (number === 0) throw new Error("nothing was read");
}

async function main([name = "", file = "", ...more]: readonly string[]): Promise<void> {
  const task = OURS[name] ?? PEERS[name];
  if (task === undefined) throw new Error(`no such task: ${name}`);
  if (name in OURS) tuneCompiler();
  await task(file, more);
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  console.log(JSON.stringify({ processor: (userCPUTime + systemCPUTime) / 1000, memory: maxRSS / 1024 }));
}

void main(process.argv.slice(2));
