import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { appendFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { HostError } from "../src/workbook/errors";
import { findFiles } from "./find-files";
import { readBytes, readProblem, readProblemText, readWorkbook } from "./read-workbook";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "jibiao-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function refused(code: string): HostError {
  return new HostError("unreadable", "a.xlsx", { cause: Object.assign(new Error(code), { code }) });
}

test.each([
  ["EACCES", "no-permission", "没有权限读取"],
  ["EPERM", "no-permission", "没有权限读取"],
  ["ENOENT", "unreadable", "文件打不开"],
  ["EBUSY", "unreadable", "文件打不开"],
])("a file that the system refuses by %s is %s", (code, problem, sentence) => {
  const found = readProblem(refused(code));
  expect([found, readProblemText(found, "zh-CN")]).toEqual([problem, expect.stringContaining(sentence)]);
});

test("what is no error of a file is ours", () => {
  const found = readProblem(new TypeError("broken"));
  expect([found, readProblemText(found, "zh-CN")]).toEqual(["internal", expect.stringContaining("程序内部出错")]);
});

test("missing permission is another sentence than a damaged file", () => {
  const damaged = readProblem(new HostError("damaged", "", { cause: refused("EACCES").cause }));
  expect([damaged, readProblemText(damaged, "zh-CN")]).toEqual(["damaged", expect.stringContaining("已损坏")]);
  expect(readProblemText("no-permission", "en")).toContain("no permission to read");
});

test("a file is read as it is, however large", async () => {
  const file = join(folder, "a.bin");
  for (const length of [1, 65_536, 65_537, 300_000]) {
    const content = Uint8Array.from({ length }, (_, at) => at % 251);
    writeFileSync(file, content);
    expect(Buffer.compare(await readBytes(file), content)).toBe(0);
  }
});

test("a file that is larger than any workbook is not read", async () => {
  const file = join(folder, "a.xlsx");
  writeFileSync(file, "");
  truncateSync(file, 3 * 1024 ** 3);
  expect(await readWorkbook(file)).toEqual({ file, error: "too-large" });
});

test.each([
  ["a folder", () => folder],
  ["a file that is not there", () => join(folder, "absent.xlsx")],
  ["a name longer than names can be", () => join(folder, `${"绩".repeat(300)}.xlsx`)],
])("%s is unreadable", async (_, path) => {
  expect(await readWorkbook(path())).toEqual({ file: path(), error: "unreadable" });
});

if (process.platform !== "win32") {
  test("a name that the system cannot decode is told to be the reason", async () => {
    // What a program leaves that unpacks an archive from Windows: 表.xlsx in GBK.
    const name = Buffer.concat([Buffer.from(`${folder}/`), Buffer.from([0xb1, 0xed]), Buffer.from(".xlsx")]);
    writeFileSync(name, "x");
    const { files } = await findFiles([folder]);
    expect(await readWorkbook(files[0] ?? "")).toEqual({ file: files[0], error: "odd-name" });
    expect(readProblemText("odd-name", "zh-CN")).toContain("请改一个文件名");
    expect(readProblemText("odd-name", "en")).toContain("Rename it");
  });

  test("a link that leads to itself is unreadable", async () => {
    const file = join(folder, "loop.xlsx");
    symlinkSync("loop.xlsx", file);
    expect(await readWorkbook(file)).toEqual({ file, error: "unreadable" });
  });

  test("what is empty is no workbook", async () => {
    expect(await readWorkbook("/dev/null")).toEqual({ file: "/dev/null", error: "empty" });
    expect(readProblemText("empty", "zh-CN")).toContain("0 字节");
  });

  test("a pipe is read to its end, piece by piece", async () => {
    const pipe = join(folder, "pipe");
    execFileSync("mkfifo", [pipe]);
    const content = Buffer.alloc(200_000, "绩标");
    const reading = readBytes(pipe);
    await appendFile(pipe, content);
    expect(Buffer.compare(await reading, content)).toBe(0);
  });
}
