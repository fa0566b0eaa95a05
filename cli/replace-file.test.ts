import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { replaceFile, writeBytes } from "./replace-file";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "jibiao-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const NEW = new TextEncoder().encode("新");

function put(name: string, content: string, mode = 0o644): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  chmodSync(file, mode);
  return file;
}

const text = (file: string): string => readFileSync(file, "utf8");

test("a file holds the old content until the new one is whole", async () => {
  const file = put("a.txt", "old");
  const content = await replaceFile(file);
  await content.write("ne");
  expect(text(file)).toBe("old");
  await content.write("w");
  await content.keep();
  expect(text(file)).toBe("new");
  expect(readdirSync(folder)).toEqual(["a.txt"]);
});

test("content that is dropped leaves nothing behind", async () => {
  const file = put("a.txt", "old");
  const content = await replaceFile(file);
  await content.write("half");
  await content.drop();
  expect(text(file)).toBe("old");
  expect(readdirSync(folder)).toEqual(["a.txt"]);
});

test("folders on the way are made", async () => {
  expect(await writeBytes(join(folder, "甲", "乙", "a.txt"), NEW)).toBe(true);
  expect(text(join(folder, "甲", "乙", "a.txt"))).toBe("新");
});

test("a name may be as long as names can be", async () => {
  const file = put(`${"绩".repeat(83)}.xlsx`, "old");
  expect(await writeBytes(file, NEW)).toBe(true);
  expect(text(file)).toBe("新");
});

if (process.platform !== "win32") {
  test.each([0o600, 0o664, 0o755])("a file keeps its permissions %o", async (mode) => {
    const file = put("a.txt", "old", mode);
    expect(await writeBytes(file, NEW)).toBe(true);
    expect(statSync(file).mode & 0o777).toBe(mode);
  });

  test("through a link the file itself is written", async () => {
    const file = put("a.txt", "old");
    symlinkSync(file, join(folder, "link"));
    expect(await writeBytes(join(folder, "link"), NEW)).toBe(true);
    expect(text(file)).toBe("新");
    expect(
      readdirSync(folder, { withFileTypes: true })
        .find(({ name }) => name === "link")
        ?.isSymbolicLink(),
    ).toBe(true);
  });

  test("a link to a file that is not there yet leads to a new one", async () => {
    symlinkSync("b.txt", join(folder, "link"));
    expect(await writeBytes(join(folder, "link"), NEW)).toBe(true);
    expect(text(join(folder, "b.txt"))).toBe("新");
    expect(text(join(folder, "link"))).toBe("新");
  });

  test("a new file gets the permissions of the one that it is made from", async () => {
    const file = put("a.txt", "old", 0o600);
    expect(await writeBytes(join(folder, "b.txt"), NEW, file)).toBe(true);
    expect(statSync(join(folder, "b.txt")).mode & 0o777).toBe(0o600);
  });

  test("a link that leads to itself cannot be written and stays what it is", async () => {
    symlinkSync("loop", join(folder, "loop"));
    expect(await writeBytes(join(folder, "loop"), NEW)).toBe(false);
    expect(readdirSync(folder, { withFileTypes: true }).map((entry) => [entry.name, entry.isSymbolicLink()])).toEqual([
      ["loop", true],
    ]);
  });

  test("what is no file is written into and stays what it is", async () => {
    symlinkSync("/dev/null", join(folder, "nowhere"));
    expect(await writeBytes(join(folder, "nowhere"), NEW)).toBe(true);
    expect(statSync("/dev/null").isCharacterDevice()).toBe(true);
  });
}

test.each([
  ["a read-only file", () => put("a.txt", "old", 0o444), "old"],
  ["a folder", () => join(folder, "folder"), undefined],
  ["a path through a file", () => join(put("a.txt", "old"), "b.txt"), undefined],
])("%s cannot be written and stays as it is", async (_, make, before) => {
  mkdirSync(join(folder, "folder"));
  const file = make();
  expect(await writeBytes(file, NEW)).toBe(false);
  if (before !== undefined) expect(text(file)).toBe(before);
  expect(readdirSync(folder).filter((name) => name.startsWith("."))).toEqual([]);
});

if (process.platform === "linux") {
  test("a folder that cannot be made is told, and not tried for ever", async () => {
    expect(await writeBytes("/proc/folder/a.txt", NEW)).toBe(false);
  });
}
