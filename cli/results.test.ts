import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "./program";
import { resultPrinter } from "./result-printer";

const SAMPLE = readFileSync("assets/sample.xlsx");
const BROKEN = Buffer.from("broken");

/** Opening a file that ends so is an error of ours. */
jest.mock("../src/hosts/xlsx/workbook-file", () => {
  const actual = jest.requireActual<typeof import("../src/hosts/xlsx/workbook-file")>(
    "../src/hosts/xlsx/workbook-file",
  );
  return {
    ...actual,
    openWorkbookFile: (bytes: Uint8Array) => {
      if (Buffer.from(bytes.subarray(-BROKEN.length)).equals(BROKEN)) throw new TypeError("broken");
      return actual.openWorkbookFile(bytes);
    },
  };
});

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "jibiao-"));
  for (const [name, bytes] of [
    ["1.xlsx", SAMPLE],
    ["2.xlsx", Buffer.concat([SAMPLE, BROKEN])],
    ["3.xlsx", SAMPLE],
  ] as const)
    writeFileSync(join(folder, name), bytes);
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test.each(["inspect", "fix", "fill"])(
  "an error of our own over one file leaves the others done and told (%s)",
  async (command) => {
    let out = "";
    let err = "";
    const status = await run([command, folder, "--format", "json", ...(command === "inspect" ? [] : ["--dry-run"])], {
      out: (text) => (out += text),
      err: (text) => (err += text),
      version: "1.2.3",
      language: "zh_CN.UTF-8",
      isColourful: false,
    });
    const { workbooks } = JSON.parse(out) as { workbooks: { error: { code: string } | null }[] };
    expect([status, err, workbooks.map(({ error }) => error?.code)]).toEqual([
      2,
      "",
      [undefined, "internal", undefined],
    ]);
  },
);

test("results are printed one by one, each when the one before it has been taken", async () => {
  const done: string[] = [];
  const printer = resultPrinter(
    "json",
    { text: String, json: (result: number) => ({ result }) },
    {
      out: (text) => done.push(text),
      drained: () => {
        done.push("taken");
        return Promise.resolve();
      },
    },
  );
  await printer.add(1);
  expect(done).toEqual(['{"version":1,"workbooks":[{"result":1}', "taken"]);
  await printer.add(2);
  printer.end();
  expect(JSON.parse(done.filter((text) => text !== "taken").join(""))).toEqual({
    version: 1,
    workbooks: [{ result: 1 }, { result: 2 }],
  });
});

test("no result is a list of none", () => {
  const done: string[] = [];
  resultPrinter("json", { text: String, json: () => ({}) }, { out: (text) => done.push(text) }).end();
  expect(done).toEqual(['{"version":1,"workbooks":[]}\n']);
});
