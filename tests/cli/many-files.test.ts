import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generatedFile } from "../../scripts/bench/generated-file";

const JIBIAO = join(__dirname, "../../dist/cli/jibiao.js");

const FILES = 12;
const TABLES = 2;
/** Makes the files together larger than what is checked without workers. */
const PICTURE = { "xl/media/image1.png": randomBytes(300_000) };

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "jibiao-"));
  for (let file = 0; file < FILES; file += 1)
    writeFileSync(join(folder, `${String(file).padStart(2, "0")}.xlsx`), generatedFile(TABLES, file * TABLES, PICTURE));
  writeFileSync(join(folder, "07.xlsx"), "no workbook");
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function jibiao(...args: readonly string[]): {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
} {
  const { status, stdout, stderr } = spawnSync(process.execPath, [JIBIAO, ...args], {
    encoding: "utf8",
    env: { ...process.env, LC_ALL: "zh_CN.UTF-8" },
    maxBuffer: 64 * 1024 * 1024,
  });
  return { status, out: stdout, err: stderr };
}

test("the built command line finds the same with workers as without", () => {
  const alone = jibiao("check", folder, "--format", "ndjson", "--jobs", "1");
  const together = jibiao("check", folder, "--format", "ndjson", "--jobs", "3");
  expect(together).toEqual(alone);
  expect(alone.status).toBe(2);
  const records = alone.out
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as { file?: string; tables?: number });
  expect(records).toHaveLength(FILES + 1);
  expect(records.map(({ file }) => file).slice(0, -1)).toEqual(
    records
      .map(({ file }) => file)
      .slice(0, -1)
      .sort(),
  );
  expect(records.filter(({ tables }) => tables === TABLES)).toHaveLength(FILES - 1);
});

test("the built command line takes a former report over through its workers", () => {
  const report = join(folder, "report.ndjson");
  const first = jibiao("check", folder, "--format", "ndjson", "--jobs", "2", "--out", report);
  const again = jibiao("check", folder, "--format", "ndjson", "--jobs", "2", "--since", report);
  expect(first.status).toBe(2);
  expect(again.err).toBe(`${FILES - 1} 个文件没有变，沿用以前的结果。\n`);
});
