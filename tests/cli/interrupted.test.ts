import { spawn } from "node:child_process";
import { once } from "node:events";
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { generatedFile } from "../../scripts/bench/generated-file";

const JIBIAO = join(__dirname, "../../dist/cli/jibiao.js");
const SAMPLE = join(__dirname, "../../assets/sample.xlsx");

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "jibiao-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

interface Running {
  readonly kill: (signal: NodeJS.Signals) => void;
  /** Exit status, or the signal by which it ended. */
  readonly ended: Promise<number | NodeJS.Signals | null>;
}

function start(...args: readonly string[]): Running {
  const child = spawn(process.execPath, [JIBIAO, ...args], { stdio: "ignore" });
  return {
    kill: (signal) => child.kill(signal),
    ended: once(child, "exit").then(
      ([status, signal]: unknown[]) => (signal ?? status) as number | NodeJS.Signals | null,
    ),
  };
}

if (process.platform !== "win32") {
  test.each(["SIGINT", "SIGTERM", "SIGHUP"] as const)(
    "a check that is ended by %s leaves nothing of its report",
    async (signal) => {
      const input = join(folder, "in");
      const output = join(folder, "out");
      mkdirSync(input);
      mkdirSync(output);
      const bytes = generatedFile(30);
      for (let file = 0; file < 40; file += 1) writeFileSync(join(input, `${file}.xlsx`), bytes);
      const { kill, ended } = start(
        "check",
        input,
        "--format",
        "ndjson",
        "--jobs",
        "2",
        "--out",
        join(output, "report"),
      );
      while (readdirSync(output).length === 0) await pause(5);
      kill(signal);
      expect(await ended).toBe(signal);
      expect(readdirSync(output)).toEqual([]);
    },
  );

  test.each([
    ["fix", "--rule", "value-glued-number", "--in-place"],
    ["fill", "--in-place"],
  ])(
    "a file that is changed in place by %s is the old one or the new one when it is ended, and nothing lies beside it",
    async (...command) => {
      const file = join(folder, "表.xlsx");
      const old = readFileSync(SAMPLE);
      writeFileSync(file, old);
      const [name = "", ...options] = command;
      expect(await start(name, file, ...options).ended).toBe(0);
      const changed = readFileSync(file);
      expect(changed.equals(old)).toBe(false);
      for (let wait = 40, end: unknown = "SIGINT"; end === "SIGINT"; wait = Math.ceil(wait * 1.3)) {
        writeFileSync(file, old);
        const running = start(name, file, ...options);
        await pause(wait);
        running.kill("SIGINT");
        end = await running.ended;
        const now = readFileSync(file);
        expect([old, changed].some((whole) => now.equals(whole))).toBe(true);
        expect(readdirSync(folder)).toEqual(["表.xlsx"]);
      }
    },
  );
}

test("two that change one file at once leave it whole, and neither hides what the other did", async () => {
  const file = join(folder, "表.xlsx");
  copyFileSync(SAMPLE, file);
  const fix = ["fix", file, "--rule", "value-glued-number", "--in-place", "--backup"];
  expect(await start(...fix).ended).toBe(0);
  const mended = readFileSync(file);
  rmSync(`${file}.bak`);
  copyFileSync(SAMPLE, file);
  const ends = await Promise.all([start(...fix), start(...fix)].map(({ ended }) => ended));
  // The later one finds nothing to do, or that the file is no longer the one that it read.
  expect(ends).toContain(0);
  expect(ends.every((end) => end === 0 || end === 2)).toBe(true);
  expect(readFileSync(file).equals(mended)).toBe(true);
  const beside = readdirSync(folder).filter((name) => name !== "表.xlsx");
  expect(beside.length).toBeGreaterThan(0);
  for (const name of beside)
    expect([name, readFileSync(join(folder, name)).equals(readFileSync(SAMPLE))]).toEqual([name, true]);
});
