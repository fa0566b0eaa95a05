import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync, zipSync } from "fflate";
import { SIGNATURE_PARTS } from "../tests/support/signature-parts";
import { run } from "./program";

/** The sample with a digital signature. */
const SIGNED = zipSync({
  ...unzipSync(readFileSync("assets/sample.xlsx")),
  ...Object.fromEntries(Object.entries(SIGNATURE_PARTS).map(([name, text]) => [name, new TextEncoder().encode(text)])),
});

let folder = "";
let file = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "jibiao-"));
  file = join(folder, "签名.xlsx");
  writeFileSync(file, SIGNED);
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

async function jibiao(args: readonly string[]): Promise<{ status: number; out: string; err: string }> {
  let out = "";
  let err = "";
  const status = await run(args, {
    out: (text) => (out += text),
    err: (text) => (err += text),
    version: "1.2.3",
    language: "zh_CN.UTF-8",
    isColourful: false,
  });
  return { status, out, err };
}

const isChanged = (path: string): boolean => !readFileSync(path).equals(SIGNED);

describe.each([
  ["fix", ["--rule", "value-glued-number"]],
  ["fill", []],
])("jibiao %s", (command, options) => {
  const start = (...more: readonly string[]): Promise<{ status: number; out: string; err: string }> =>
    jibiao([command, file, ...options, ...more]);

  test("leaves a signed file as it is unless that is wished, and says what to do", async () => {
    const { status, out } = await start("--in-place", "--backup");
    expect([status, isChanged(file), existsSync(`${file}.bak`)]).toEqual([2, false, false]);
    expect(out).toContain("没有写入：这个文件有数字签名");
    expect(out).toContain("--out");
    expect(out).toContain("--break-signature");
    expect((await start("--in-place", "--lang", "en")).out).toContain(
      "Nothing was written: this file is digitally signed",
    );
    const { workbooks } = JSON.parse((await start("--in-place", "--format", "json")).out) as {
      workbooks: { error: { code: string } }[];
    };
    expect(workbooks[0]?.error.code).toBe("signed");
  });

  test("changes it when that is wished, and says that it is to be signed again", async () => {
    const { status, out } = await start("--in-place", "--break-signature");
    expect([status, isChanged(file)]).toEqual([0, true]);
    expect(out).toContain("签名已经失效。请核对以后重新签名。");
  });

  test("says so of a copy, while the file and its signature stay", async () => {
    const { status, out } = await start("--out", join(folder, "改好"));
    expect([status, isChanged(file), isChanged(join(folder, "改好", "签名.xlsx"))]).toEqual([0, false, true]);
    expect(out).toContain("签名已经失效");
    const { workbooks } = JSON.parse((await start("--out", join(folder, "改好"), "--format", "json")).out) as object & {
      workbooks: object[];
    };
    expect(workbooks).toEqual([expect.objectContaining({ error: null, breaksSignature: true })]);
  });

  test("says so beforehand when it only lists", async () => {
    const { status, out } = await start("--dry-run");
    expect([status, isChanged(file)]).toEqual([0, false]);
    expect(out).toContain("一改签名就失效。请用 --out 文件夹 另存一份");
    expect((await start("--dry-run", "--lang", "en")).out).toContain("Write a copy with --out FOLDER");
  });
});

test("a signed file in which nothing is to be mended stays signed without a word", async () => {
  const { status, out } = await jibiao(["fix", file, "--rule", "code-missing", "--in-place"]);
  expect([status, isChanged(file)]).toEqual([0, false]);
  expect(out).not.toContain("签名失效");
});
