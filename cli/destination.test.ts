import { chmodSync, linkSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
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
const IN_PLACE = { backup: true, breakSignature: false, dryRun: false };
const CHANGE = { before: BEFORE, after: AFTER, isSigned: false };

function put(content: Uint8Array): string {
  const file = join(folder, "a.xlsx");
  writeFileSync(file, content);
  return file;
}

test("a file that another program changed meanwhile keeps its changes", async () => {
  const file = put(new TextEncoder().encode("by another program"));
  expect(await writeResult(file, CHANGE, IN_PLACE)).toEqual({ error: "changed-meanwhile" });
  expect(readFileSync(file, "utf8")).toBe("by another program");
  expect(readdirSync(folder)).toEqual(["a.xlsx"]);
  expect(writeProblemText("changed-meanwhile", "zh-CN")).toContain("其他程序改过");
});

test("a file that is gone meanwhile does not come back", async () => {
  expect(await writeResult(join(folder, "a.xlsx"), CHANGE, IN_PLACE)).toEqual({ error: "changed-meanwhile" });
  expect(readdirSync(folder)).toEqual([]);
});

test("a file that stayed the same is written to, and not when there is nothing to write", async () => {
  const file = put(BEFORE);
  expect(await writeResult(file, CHANGE, IN_PLACE)).toEqual({ written: file, breaksSignature: false });
  expect(readFileSync(file, "utf8")).toBe("after");
  expect(await writeResult(file, { ...CHANGE, before: AFTER }, IN_PLACE)).toEqual({
    written: undefined,
    breaksSignature: false,
  });
});

test("a second name of the file in the other folder gets the result, and the file stays", async () => {
  const file = put(BEFORE);
  const out = join(folder, "out");
  mkdirSync(out);
  linkSync(file, join(out, "a.xlsx"));
  const destination = await destinationOf([file], { out }, "zh-CN");
  if ("refusal" in destination) throw new Error(destination.refusal);
  expect(await writeResult(file, CHANGE, destination)).toEqual({
    written: join(out, "a.xlsx"),
    breaksSignature: false,
  });
  expect([readFileSync(file, "utf8"), readFileSync(join(out, "a.xlsx"), "utf8")]).toEqual(["before", "after"]);
});

test("files of one name do not go into one folder, whatever its case", async () => {
  const names = ["a/X.xlsx", "b/y.xlsx", "c/x.XLSX"].map((name) => join(folder, name));
  expect(await destinationOf(names, { out: folder }, "zh-CN")).toEqual({
    refusal: expect.stringContaining("有两个文件都叫 x.XLSX") as unknown,
  });
});

test("a file that cannot be changed leaves no copy beside it, try after try", async () => {
  const file = put(BEFORE);
  chmodSync(file, 0o444);
  expect(await writeResult(file, CHANGE, IN_PLACE)).toEqual({ error: "unwritable" });
  expect([readdirSync(folder), readFileSync(file, "utf8")]).toEqual([["a.xlsx"], "before"]);
});

test("a file that is named twice is one file", async () => {
  const file = put(BEFORE);
  const names = [file, join(folder, ".", "x", "..", "a.xlsx"), `${folder}/./a.xlsx`];
  expect(await destinationOf(names, { out: join(folder, "out") }, "zh-CN")).toMatchObject({
    folder: join(folder, "out"),
  });
});

describe("a signed file", () => {
  const signed = { ...CHANGE, isSigned: true };

  test("is not changed in place against the wish, and nothing is put beside it", async () => {
    const file = put(BEFORE);
    expect(await writeResult(file, signed, IN_PLACE)).toEqual({ error: "signed" });
    expect(readFileSync(file, "utf8")).toBe("before");
    expect(readdirSync(folder)).toEqual(["a.xlsx"]);
  });

  test.each([
    ["in place when that is wished", { ...IN_PLACE, backup: false, breakSignature: true }, "a.xlsx"],
    ["in a copy", { ...IN_PLACE, backup: false, folder: "out" }, "out/a.xlsx"],
  ])("is changed %s, and it is told that the signature does not hold", async (_, destination, written) => {
    const file = put(BEFORE);
    const own = "folder" in destination ? { ...destination, folder: join(folder, destination.folder) } : destination;
    expect(await writeResult(file, signed, own)).toEqual({ written: join(folder, written), breaksSignature: true });
    expect(readFileSync(join(folder, written), "utf8")).toBe("after");
  });

  test("that stays the same keeps its signature, in a copy too", async () => {
    const file = put(BEFORE);
    const same = { ...signed, after: BEFORE };
    expect(await writeResult(file, same, IN_PLACE)).toEqual({ written: undefined, breaksSignature: false });
    const out = join(folder, "out");
    expect(await writeResult(file, same, { ...IN_PLACE, backup: false, folder: out })).toEqual({
      written: join(out, "a.xlsx"),
      breaksSignature: false,
    });
  });

  test("that is only looked at is said to lose its signature", async () => {
    const dry = { ...IN_PLACE, dryRun: true };
    expect(await writeResult(put(BEFORE), signed, dry)).toEqual({ written: undefined, breaksSignature: true });
  });
});
