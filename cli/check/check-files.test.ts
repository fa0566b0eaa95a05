import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DEFAULT_SETTINGS } from "../../src/check/settings";
import type { CheckedFile, CheckRequest } from "./check-file";
import { checkFiles } from "./check-files";

/** A worker that does what the name of the file says. */
const WORKER = `
const workerpool = require(${JSON.stringify(require.resolve("workerpool"))});
const deeds = (file) => ({
  exit: () => process.exit(3),
  throw: () => { throw new Error("broken"); },
  memory: () => { const kept = []; for (;;) kept.push(new Array(1e6).fill(0.5)); },
  // Not before somebody has put this file there.
  awaits: async () => { while (!require("node:fs").existsSync(file)) await new Promise((resolve) => setTimeout(resolve, 5)); },
  slow: () => new Promise((resolve) => setTimeout(() => resolve("slow"), 60)),
});
workerpool.worker({ check: async (file) => {
  const name = file.slice(Math.max(file.lastIndexOf("/"), file.lastIndexOf("\\\\")) + 1);
  const done = await deeds(file)[name.split("-")[0]]?.();
  return { file, checkedBy: "worker", error: null, tables: 0, projects: [], findings: [], done };
} });
`;

const REQUEST: CheckRequest = {
  settings: DEFAULT_SETTINGS,
  severity: "hint",
  locale: "zh-CN",
  version: "1.2.3",
  checkedBy: "1.2.3-0",
  known: new Set(),
};

const LARGE = 100 * 1024 * 1024;

let folder = "";
let workerFile = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "jibiao-"));
  workerFile = join(folder, "worker.cjs");
  writeFileSync(workerFile, WORKER);
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function checked(files: readonly string[], bytes = LARGE): Promise<string[]> {
  const results: string[] = [];
  const spread = { workerFile, jobs: 2, heap: 64 };
  for await (const result of checkFiles({ files, bytes, emptyFolders: [], otherFormats: [] }, REQUEST, spread))
    results.push(`${result.file} ${outcomeOf(result)}`);
  return results;
}

function outcomeOf(result: CheckedFile): string {
  return "known" in result ? "known" : (result.error?.code ?? result.checkedBy);
}

test("workers take longer and shorter, and the results keep the order of the files", async () => {
  const files = Array.from({ length: 30 }, (_, place) => `${place % 7 === 0 ? "slow" : "quick"}-${place}`);
  expect(await checked(files)).toEqual(files.map((file) => `${file} worker`));
});

test.each(["exit", "throw", "memory"])("a worker that ends by %s costs its own file alone", async (deed) => {
  const files = ["quick-1", `${deed}-2`, "quick-3", `${deed}-4`, "slow-5", "quick-6", "quick-7"];
  expect(await checked(files)).toEqual(files.map((file) => `${file} ${file.startsWith(deed) ? "crashed" : "worker"}`));
});

test("few bytes are checked without a worker", async () => {
  const absent = [join(folder, "1.xlsx"), join(folder, "2.xlsx")];
  expect(await checked(absent, 1_000)).toEqual(absent.map((file) => `${file} unreadable`));
});

test("the first results come while the last file is still being checked", async () => {
  const last = join(folder, "awaits-3");
  const files = ["quick-1", "quick-2", last];
  const results = checkFiles({ files, bytes: LARGE, emptyFolders: [], otherFormats: [] }, REQUEST, {
    workerFile,
    jobs: 2,
  });
  const first = await results.next();
  const second = await results.next();
  expect([first, second].map(({ value }) => value?.file)).toEqual(["quick-1", "quick-2"]);
  // Only now can the last one be finished.
  writeFileSync(last, "");
  expect((await results.next()).value).toMatchObject({ file: last, checkedBy: "worker" });
  expect(await results.next()).toEqual({ done: true, value: undefined });
});

test("whoever stops listening ends the workers", async () => {
  const files = Array.from({ length: 20 }, (_, place) => `slow-${place}`);
  for await (const { file } of checkFiles({ files, bytes: LARGE, emptyFolders: [], otherFormats: [] }, REQUEST, {
    workerFile,
    jobs: 2,
  })) {
    expect(file).toBe("slow-0");
    break;
  }
});
