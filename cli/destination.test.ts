import { linkSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { destinationOf, writeProblemText, writeResult } from "./destination";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "jibiao-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const BEFORE = new TextEncoder().encode("before");
const AFTER = new TextEncoder().encode("after");
const IN_PLACE = { backup: true, dryRun: false };

function put(content: Uint8Array): string {
  const file = join(folder, "a.xlsx");
  writeFileSync(file, content);
  return file;
}

test("a file that another program changed meanwhile keeps its changes", async () => {
  const file = put(new TextEncoder().encode("by another program"));
  expect(await writeResult(file, BEFORE, AFTER, IN_PLACE)).toEqual({ error: "changed-meanwhile" });
  expect(readFileSync(file, "utf8")).toBe("by another program");
  expect(readdirSync(folder)).toEqual(["a.xlsx"]);
  expect(writeProblemText("changed-meanwhile", "zh-CN")).toContain("其他程序改过");
});

test("a file that is gone meanwhile does not come back", async () => {
  expect(await writeResult(join(folder, "a.xlsx"), BEFORE, AFTER, IN_PLACE)).toEqual({ error: "changed-meanwhile" });
  expect(readdirSync(folder)).toEqual([]);
});

test("a file that stayed the same is written to, and not when there is nothing to write", async () => {
  const file = put(BEFORE);
  expect(await writeResult(file, BEFORE, AFTER, IN_PLACE)).toEqual({ written: file });
  expect(readFileSync(file, "utf8")).toBe("after");
  expect(await writeResult(file, AFTER, AFTER, IN_PLACE)).toEqual({ written: undefined });
});

test("a second name of the file in the other folder gets the result, and the file stays", async () => {
  const file = put(BEFORE);
  const out = join(folder, "out");
  mkdirSync(out);
  linkSync(file, join(out, "a.xlsx"));
  const destination = await destinationOf([file], { out }, "zh-CN");
  if ("refusal" in destination) throw new Error(destination.refusal);
  expect(await writeResult(file, BEFORE, AFTER, destination)).toEqual({ written: join(out, "a.xlsx") });
  expect([readFileSync(file, "utf8"), readFileSync(join(out, "a.xlsx"), "utf8")]).toEqual(["before", "after"]);
});

test("files of one name do not go into one folder, whatever its case", async () => {
  const names = ["a/X.xlsx", "b/y.xlsx", "c/x.XLSX"].map((name) => join(folder, name));
  expect(await destinationOf(names, { out: folder }, "zh-CN")).toEqual({
    refusal: expect.stringContaining("有两个文件都叫 x.XLSX") as unknown,
  });
});
