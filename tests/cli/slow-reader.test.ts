import { spawn, spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { setTimeout as pause } from "node:timers/promises";
import { generatedFile } from "../../scripts/bench/generated-file";

const JIBIAO = join(__dirname, "../../dist/cli/jibiao.js");
const NDJSON = ["--format", "ndjson", "--lang", "zh-CN"];

const FILES = 60;
/** Makes the files together larger than what is checked without workers. */
const PICTURE = { "xl/media/image1.png": randomBytes(150_000) };

let folder = "";
let names: readonly string[] = [];
let inputBytes = 0;
/** The report as it is written to a file, where nobody keeps it waiting. */
let expected = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "jibiao-"));
  names = Array.from({ length: FILES }, (_, file) => join(folder, `${String(file).padStart(2, "0")}.xlsx`));
  const bytes = generatedFile(12, 0, PICTURE);
  for (const name of names) writeFileSync(name, bytes);
  inputBytes = bytes.length * FILES;
  const report = join(folder, "report");
  spawnSync(process.execPath, [JIBIAO, "check", folder, ...NDJSON, "--out", report]);
  expected = readFileSync(report, "utf8");
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

interface Check {
  readonly out: Readable;
  readonly errors: Promise<string>;
  readonly id: number;
  /** Exit status and signal. */
  readonly ended: Promise<unknown[]>;
}

/** A check of the folder whose output waits to be read. */
function start(jobs: string): Check {
  const child = spawn(process.execPath, [JIBIAO, "check", folder, ...NDJSON, "--jobs", jobs], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  return { out: child.stdout, errors: text(child.stderr), id: child.pid ?? 0, ended: once(child, "exit") };
}

test.each(["1", "2"])("a slow reader gets every line whole (--jobs %s)", async (jobs) => {
  const { out, errors, ended } = start(jobs);
  const pieces: Buffer[] = [];
  for await (const piece of out) {
    pieces.push(piece as Buffer);
    if (pieces.length % 8 === 0) await pause(1);
  }
  expect([await ended, await errors]).toEqual([[1, null], ""]);
  const taken = Buffer.concat(pieces).toString("utf8");
  // Not compared by jest, which would print megabytes.
  expect(taken === expected).toBe(true);
  const files = taken
    .trimEnd()
    .split("\n")
    .map((line) => (JSON.parse(line) as { readonly file?: string }).file);
  expect(files).toEqual([...names, undefined]);
});

if (existsSync("/proc/self/io")) {
  /** Bytes that a process has read so far. */
  const readBy = (id: number): number => Number(/rchar: (\d+)/.exec(readFileSync(`/proc/${id}/io`, "utf8"))?.[1]);

  test.each(["1", "2"])("it reads no further while nobody takes what it has found (--jobs %s)", async (jobs) => {
    const { out, id, ended } = start(jobs);
    await once(out, "readable");
    let now = readBy(id);
    // Until it stands still.
    for (let before = -1; now !== before;) {
      await pause(500);
      before = now;
      now = readBy(id);
    }
    expect((await text(out)) === expected).toBe(true);
    expect(await ended).toEqual([1, null]);
    expect(now).toBeLessThan(inputBytes / 2);
  });
}

if (process.platform !== "win32") {
  test.each(["1", "2"])("a reader that wants one line only gets it, and nobody hears of it (--jobs %s)", (jobs) => {
    const command = '"$0" "$@" | head -n 1; echo "${PIPESTATUS[0]}"';
    const { stdout, stderr } = spawnSync(
      "bash",
      ["-c", command, process.execPath, JIBIAO, "check", folder, ...NDJSON, "--jobs", jobs],
      { encoding: "utf8", maxBuffer: 64 * 1024 * 1024 },
    );
    const line = expected.slice(0, expected.indexOf("\n") + 1);
    expect([stdout.startsWith(line), stdout.slice(line.length), stderr]).toEqual([true, "2\n", ""]);
  });
}
