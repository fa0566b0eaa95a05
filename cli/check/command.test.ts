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
import { readXlsx } from "../../src/hosts/xlsx";
import { run } from "../program";
import type { ExitStatus } from "../surroundings";
import type { FileRecord } from "./file-record";

const SAMPLE = readFileSync("assets/sample.xlsx");

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "jibiao-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

interface Run {
  readonly status: ExitStatus;
  readonly out: string;
  readonly err: string;
}

async function check(args: readonly string[], isTerminal = false): Promise<Run> {
  let out = "";
  let err = "";
  const status = await run(["check", ...args], {
    out: (text) => (out += text),
    err: (text) => (err += text),
    version: "1.2.3",
    language: "zh_CN.UTF-8",
    isColourful: false,
    isTerminal,
    now: Date.UTC(2026, 10, 21, 4),
  });
  return { status, out, err };
}

/** Writes a file into the test's folder and gives its path. */
function put(name: string, content: Uint8Array | string = SAMPLE): string {
  const path = join(folder, name);
  mkdirSync(join(path, ".."), { recursive: true });
  writeFileSync(path, content);
  return path;
}

/** A record of a report, to be damaged. */
type Damaged = { findings: Record<string, unknown>[] };

const recordsOf = (json: string): readonly FileRecord[] => (JSON.parse(json) as { workbooks: FileRecord[] }).workbooks;
const namesOf = (json: string): string[] => recordsOf(json).map(({ file }) => file.slice(folder.length + 1));

describe("folders", () => {
  test("are searched for workbooks, those below them too, in the order of their paths", async () => {
    for (const name of ["b.xlsx", "a/2.XLSX", "a/1.xlsm", "a.xlsx"]) put(name);
    for (const name of ["~$b.xlsx", ".b.xlsx", ".cache/c.xlsx", "readme.txt", "old.xls"]) put(name);
    expect(namesOf((await check([folder, "--format", "json"])).out)).toEqual([
      "a.xlsx",
      "a/1.xlsm",
      "a/2.XLSX",
      "b.xlsx",
    ]);
  });

  test("without a workbook are named, and nothing to check is status 2", async () => {
    put("readme.txt", "text");
    const { status, out, err } = await check([folder]);
    expect([status, out]).toEqual([2, ""]);
    expect(err).toContain(`文件夹 ${folder} 里没有 .xlsx 或 .xlsm 文件。`);
    expect(err).toContain("没有可以处理的文件");
  });

  test("with tables of other formats: they are named, not passed over in silence", async () => {
    for (const name of ["1.xlsx", "甲.XLS", "乙.et", "sub/丙.ods", "丁.xlsb", "~$甲.xls", ".戊.xls", "readme.csv"])
      put(name);
    for (let file = 0; file < 3; file += 1) put(`z${file}.xls`);
    const { status, out, err } = await check([folder, "--format", "json"]);
    expect([status, namesOf(out)]).toEqual([1, ["1.xlsx"]]);
    const names = ["sub/丙.ods", "z0.xls", "z1.xls", "z2.xls", "丁.xlsb"].map((name) => join(folder, name));
    expect(err).toBe(
      `有 7 个文件不是 .xlsx 格式，没有处理：${names.join("、")} 等。请用 Excel 或 WPS 另存为“Excel 工作簿（*.xlsx）”后再试。\n`,
    );
    expect((await check([folder, "--lang", "en"])).err).toContain("7 files are of another format than .xlsx");
  });

  test("are searched with the links to files in them, and not through links to folders or pipes", async () => {
    if (process.platform === "win32") return;
    put("a/1.xlsx");
    for (const [target, name] of [
      ["a/1.xlsx", "link.xlsx"],
      ["absent", "lost.xlsx"],
      ["loop.xlsx", "loop.xlsx"],
      [".", "round.xlsx"],
      ["/dev/zero", "endless.xlsx"],
    ] as const)
      symlinkSync(target, join(folder, name));
    const { status, out } = await check([folder, "--format", "json"]);
    expect(status).toBe(2);
    expect(recordsOf(out).map(({ file, error }) => [file.slice(folder.length + 1), error?.code])).toEqual([
      ["a/1.xlsx", undefined],
      ["link.xlsx", undefined],
      ["loop.xlsx", "unreadable"],
      ["lost.xlsx", "unreadable"],
    ]);
  });

  test("are folders whatever their names, and names may hold anything", async () => {
    put("目标 表.xlsx/甲 'b' \"c\" & d.xlsx");
    put("-x.xlsx");
    expect(namesOf((await check([folder, "--format", "json"])).out)).toEqual([
      "-x.xlsx",
      "目标 表.xlsx/甲 'b' \"c\" & d.xlsx",
    ]);
  });

  test("with a file that cannot be read are checked all the same", async () => {
    put("1.xlsx");
    put("2.xlsx", SAMPLE.subarray(0, 900));
    put("3.xlsx");
    const { status, out } = await check([folder, "--format", "ndjson"]);
    const lines = out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as Partial<FileRecord>);
    expect(status).toBe(2);
    expect(lines.map(({ error, tables }) => error?.code ?? tables)).toEqual([3, "damaged", 3, undefined]);
  });
});

describe("a report", () => {
  test.each(["text", "summary", "json", "ndjson", "html", "xlsx"])("goes to a file as %s", async (format) => {
    put("in/1.xlsx");
    const file = join(folder, `report.${format}`);
    const { status, out } = await check([join(folder, "in"), "--format", format, "--out", file]);
    expect(status).toBe(1);
    expect(out).toContain("共 1 个文件，3 张表");
    expect(out).toContain(`已写入 ${file}`);
    expect(readdirSync(folder).sort()).toEqual(["in", `report.${format}`]);
    const onScreen = format === "xlsx" ? undefined : (await check([join(folder, "in"), "--format", format])).out;
    expect(onScreen ?? readFileSync(file, "utf8")).toBe(readFileSync(file, "utf8"));
  });

  test("never takes the place of a workbook that is checked", async () => {
    const file = put("in/1.xlsx");
    const { status, out, err } = await check([
      join(folder, "in"),
      "--format",
      "xlsx",
      "--out",
      join(folder, "in", ".", "1.xlsx"),
    ]);
    expect([status, out]).toEqual([2, ""]);
    expect(err).toContain("就是要检查的工作簿");
    expect(readFileSync(file).equals(SAMPLE)).toBe(true);
  });

  test("goes through a link to the file itself, which keeps its permissions", async () => {
    if (process.platform === "win32") return;
    const file = put("report.json", "{}");
    chmodSync(file, 0o600);
    symlinkSync(file, join(folder, "link.json"));
    await check([put("1.xlsx"), "--format", "json", "--out", join(folder, "link.json")]);
    expect(recordsOf(readFileSync(file, "utf8"))).toHaveLength(1);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  test("as a workbook holds the findings", async () => {
    const file = join(folder, "report.xlsx");
    const input = put("1.xlsx");
    await check([input, "--format", "xlsx", "--out", file]);
    const [summary, list] = readXlsx(readFileSync(file)).sheets;
    const [record] = recordsOf((await check([input, "--format", "json"])).out);
    expect(summary?.rows[1]?.cells[0]?.value).toContain("2026年11月21日");
    expect(list?.rows.slice(1).map(({ cells }) => cells[6]?.value)).toEqual(
      record?.findings.map(({ message }) => message),
    );
  });

  test("as a workbook needs a file", async () => {
    const { status, err } = await check([put("1.xlsx"), "--format", "xlsx"]);
    expect(status).toBe(2);
    expect(err).toContain("--out 文件名.xlsx");
  });

  test("that cannot be written is told, and leaves nothing behind", async () => {
    const { status, err } = await check([put("1.xlsx"), "--out", join(folder, "1.xlsx", "report.txt")]);
    expect(status).toBe(2);
    expect(err).toContain("结果写不进");
    expect(readdirSync(folder)).toEqual(["1.xlsx"]);
  });

  test("as a summary has a line a file", async () => {
    put("1.xlsx");
    put("2.xlsx", "no workbook");
    const { out } = await check([folder, "--format", "summary"]);
    expect(out).toMatch(/1\.xlsx {2}3 张绩效目标表：\d+ 个错误，\d+ 个警告，\d+ 个提示\n/);
    expect(out).toMatch(/2\.xlsx {2}这不是 \.xlsx 工作簿/);
    expect(out.split("\n")).toHaveLength(5);
  });
});

describe("progress", () => {
  test("is shown on a terminal and taken away again", async () => {
    put("1.xlsx");
    const { err } = await check([folder], true);
    expect(err).toContain("正在检查：0 / 1 个文件");
    expect(err.endsWith("\r\u001b[K")).toBe(true);
  });

  test("is not written to a pipe", async () => {
    expect((await check([put("1.xlsx")])).err).toBe("");
  });
});

describe("--since", () => {
  /** Checks the folder and keeps the report, then gives the findings of the file another text to be known by. */
  async function formerReport(format: "json" | "ndjson"): Promise<string> {
    const { out } = await check([join(folder, "in"), "--format", format]);
    return put("former", out.replaceAll(/"message":"12月底[^"]*"/g, '"message":"taken over"'));
  }

  test.each(["json", "ndjson"] as const)("takes the findings of files that did not change from %s", async (format) => {
    put("in/1.xlsx");
    const former = await formerReport(format);
    put("in/2.xlsx", Buffer.concat([SAMPLE, Buffer.from("changed")]));
    const { out, err } = await check([join(folder, "in"), "--since", former, "--format", "json"]);
    const taken = recordsOf(out).map(({ findings }) => findings.some(({ message }) => message === "taken over"));
    expect(taken).toEqual([true, false]);
    expect(err).toBe("1 个文件没有变，沿用以前的结果。\n");
  });

  test("knows a file by its content, whatever its name", async () => {
    put("in/1.xlsx");
    const former = await formerReport("json");
    const moved = put("in/renamed.xlsx");
    const [record] = recordsOf((await check([moved, "--since", former, "--format", "json"])).out);
    expect(record?.file).toBe(moved);
    expect(record?.findings.map(({ message }) => message)).toContain("taken over");
  });

  test.each([
    ["--severity", "error"],
    ["--rule", "plan-final"],
    ["--lang", "en"],
  ])("checks anew where %s was different", async (...args) => {
    put("in/1.xlsx");
    const former = await formerReport("json");
    const { out, err } = await check([join(folder, "in"), "--since", former, "--format", "json", ...args]);
    expect(out).not.toContain("taken over");
    expect(err).toBe("");
  });

  test("goes on from a report that was cut off", async () => {
    put("in/1.xlsx");
    const former = await formerReport("ndjson");
    writeFileSync(former, `${readFileSync(former, "utf8").split("\n")[0] ?? ""}\n{"file":"in/2.xl`);
    expect((await check([join(folder, "in"), "--since", former])).err).toContain("1 个文件没有变");
  });

  test("goes on from a JSON report that was cut off, and one that stands behind a byte order mark", async () => {
    put("in/1.xlsx");
    const former = await formerReport("json");
    writeFileSync(former, `\uFEFF${readFileSync(former, "utf8").replace(/\],"summary".*/s, ',{"file":"in/2.xl')}`);
    const { out, err } = await check([join(folder, "in"), "--since", former, "--format", "json"]);
    expect(recordsOf(out)[0]?.findings.map(({ message }) => message)).toContain("taken over");
    expect(err).toBe("1 个文件没有变，沿用以前的结果。\n");
  });

  test("may be written to the former report itself", async () => {
    put("in/1.xlsx");
    const former = await formerReport("ndjson");
    const before = readFileSync(former, "utf8");
    await check([join(folder, "in"), "--since", former, "--format", "ndjson", "--out", former]);
    expect(readFileSync(former, "utf8")).toBe(before);
  });

  test.each([
    ["no record", (records: unknown[]) => records.push(null, 1, "x", {})],
    ["a finding that is none", ([record]: Damaged[]) => record?.findings.push({ rule: 1 })],
    ["a finding without its cell", ([record]: Damaged[]) => delete record?.findings[0]?.["cell"]],
    ["an error that is none", ([record]: Damaged[]) => record && Object.assign(record, { error: "x" })],
  ])("checks anew what a report with %s says nothing good of", async (_, damage) => {
    put("in/1.xlsx");
    const former = await formerReport("json");
    const report = JSON.parse(readFileSync(former, "utf8")) as { workbooks: Damaged[] };
    damage(report.workbooks);
    writeFileSync(former, JSON.stringify(report));
    const { status, out } = await check([join(folder, "in"), "--since", former, "--format", "json"]);
    expect([status, recordsOf(out).length, recordsOf(out)[0]?.tables]).toEqual([1, 1, 3]);
  });

  test.each([
    ["nothing.json", undefined, "打不开"],
    ["text.json", "no report", "不是检查结果"],
    ["blank.json", "", "不是检查结果"],
    ["null.json", "null", "不是检查结果"],
    ["numbers.json", "[1,2,3]", "不是检查结果"],
    ["number.ndjson", "123\n", "不是检查结果"],
    ["foreign.json", '{"results":[{"file":"1.xlsx"}]}', "不是检查结果"],
    ["workbook.xlsx", SAMPLE, "不是检查结果"],
  ])("says when %s is no report", async (name, content, sentence) => {
    const file = content === undefined ? join(folder, name) : put(name, content);
    const { status, out, err } = await check([put("1.xlsx"), "--since", file]);
    expect([status, out]).toEqual([2, ""]);
    expect(err).toContain(sentence);
  });
});
