import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "./program";
import type { ExitStatus } from "./surroundings";

const SAMPLE = "assets/sample.xlsx";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "jibiao-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

interface Run {
  readonly status: ExitStatus;
  readonly out: string;
  readonly err: string;
}

async function jibiao(args: readonly string[], language = "zh_CN.UTF-8", isColourful = false): Promise<Run> {
  let out = "";
  let err = "";
  const status = await run(args, {
    out: (text) => (out += text),
    err: (text) => (err += text),
    version: "1.2.3",
    language,
    isColourful,
  });
  return { status, out, err };
}

interface Inspected {
  version: number;
  workbooks: {
    file: string;
    error: { code: string; message: string } | null;
    tables: { sheet: string; range: string; standard: string; fields: Record<string, object> }[];
  }[];
}

interface Checked {
  version: number;
  workbooks: {
    file: string;
    error: { code: string } | null;
    tables: number;
    findings: { rule: string; severity: string; cell: string; project: string }[];
  }[];
  summary: Record<string, number>;
}

describe("jibiao inspect", () => {
  test("prints every field with its cell, text and number as JSON", async () => {
    const { status, out } = await jibiao(["inspect", SAMPLE, "--format", "json"]);
    const { version, workbooks } = JSON.parse(out) as Inspected;
    expect([status, version, workbooks.length]).toEqual([0, 1, 1]);
    const [first, , third] = workbooks[0]?.tables ?? [];
    expect(first).toMatchObject({ sheet: "全民阅读活动经费", range: "A1:G15", standard: "2015" });
    expect(first?.fields["plan[0]"]).toEqual({ cell: "B7", text: "25%", number: 25 });
    expect(first?.fields["budget.total"]).toEqual({ cell: "C4", text: "18.00", number: 18 });
    expect(third?.fields["plan[0]"]).toEqual({ cell: "B7", text: "" });
  });

  test("prints the same for people", async () => {
    const { out } = await jibiao(["inspect", SAMPLE]);
    expect(out).toContain("3 张绩效目标表");
    expect(out).toMatch(/code {2,}B3 {2,}13099924P00412310021K/);
    expect(out).toMatch(/plan\[0\] {2,}B7 {2,}（空）/);
  });
});

describe("jibiao check", () => {
  test("prints findings and totals as JSON and ends with 1 when there are errors", async () => {
    const { status, out } = await jibiao(["check", SAMPLE, "--format", "json"]);
    const { version, workbooks, summary } = JSON.parse(out) as Checked;
    expect([status, version]).toEqual([1, 1]);
    expect(workbooks[0]).toMatchObject({ file: SAMPLE, error: null, tables: 3 });
    expect(workbooks[0]?.findings).toContainEqual(
      expect.objectContaining({ rule: "plan-final", severity: "error", cell: "F7", project: "数字图书馆网络租赁费" }),
    );
    expect(workbooks[0]?.findings.filter(({ project }) => project === "全民阅读活动经费")).toEqual([]);
    const found = workbooks[0]?.findings ?? [];
    expect(summary).toEqual({
      tables: 3,
      ...Object.fromEntries(
        ["error", "warning", "hint"].map((severity) => [
          severity,
          found.filter((finding) => finding.severity === severity).length,
        ]),
      ),
    });
  });

  test("applies only the rules and severities asked for", async () => {
    const { status, out } = await jibiao([
      "check",
      SAMPLE,
      "--rule",
      "plan-blank",
      "--rule",
      "code-missing",
      "--severity",
      "warning",
      "--format",
      "json",
    ]);
    const rules = (JSON.parse(out) as Checked).workbooks[0]?.findings.map(({ rule }) => rule);
    expect(status).toBe(0);
    expect(rules).toEqual(["code-missing", "plan-blank", "plan-blank"]);
  });

  test("writes a line a file and a line of totals as NDJSON", async () => {
    const { out } = await jibiao(["check", SAMPLE, SAMPLE, "--format", "ndjson"]);
    const lines = out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as { file?: string; summary?: { tables: number } });
    expect(lines.map(({ file }) => file)).toEqual([SAMPLE, SAMPLE, undefined]);
    expect(lines[2]?.summary?.tables).toBe(6);
  });

  test("names severities in words and colours them only where the terminal has colours", async () => {
    const plain = await jibiao(["check", SAMPLE]);
    const coloured = await jibiao(["check", SAMPLE], "zh_CN.UTF-8", true);
    expect(plain.out).toContain("错误    F7");
    expect(plain.out).not.toContain("\u001b[");
    expect(coloured.out).toContain("\u001b[31m错误");
    expect((await jibiao(["check", SAMPLE, "--no-color"], "zh_CN.UTF-8", true)).out).toBe(plain.out);
  });

  test("speaks English where the system does, and the language asked for anywhere", async () => {
    expect((await jibiao(["check", SAMPLE], "en_GB.UTF-8")).out).toContain("1 file, 3 tables: ");
    expect((await jibiao(["check", SAMPLE, "--lang", "zh-CN"], "en_GB.UTF-8")).out).toContain("共 1 个文件，3 张表");
  });
});

describe("files that cannot be read", () => {
  test("are named with what to do next, and the others are still checked", async () => {
    const broken = join(folder, "broken.xlsx");
    writeFileSync(broken, readFileSync(SAMPLE).subarray(0, 900));
    const { status, out } = await jibiao(["check", broken, join(folder, "absent.xlsx"), SAMPLE, "--format", "json"]);
    const { workbooks, summary } = JSON.parse(out) as Checked;
    expect(status).toBe(2);
    expect(workbooks.map(({ error }) => error?.code)).toEqual(["damaged", "unreadable", undefined]);
    expect(summary.tables).toBe(3);
    expect((await jibiao(["check", broken, SAMPLE])).out).toContain("1 个文件没有读成");
  });

  test.each(["check", "inspect", "fix", "fill"])("cannot steer the terminal by their names (%s)", async (command) => {
    const file = join(folder, "行\n\u001b[31m.xlsx");
    writeFileSync(file, "");
    const more = command === "check" || command === "inspect" ? [] : ["--dry-run"];
    const { status, out } = await jibiao([command, file, ...more]);
    expect(status).toBe(2);
    expect(out).toContain("行\\u{a}\\u{1b}[31m.xlsx\n");
  });

  test("give status 2 to inspect too", async () => {
    const { status, out } = await jibiao(["inspect", join(folder, "absent.xlsx")]);
    expect(status).toBe(2);
    expect(out).toContain("文件打不开");
  });
});

describe("usage", () => {
  test.each([
    [["check"], "没有写要处理的文件。"],
    [
      ["check", SAMPLE, "--format", "pdf"],
      "选项 --format 不能写“pdf”，只能写 text, summary, json, ndjson, html, xlsx。",
    ],
    [["check", SAMPLE, "--jobs", "none"], "--jobs 后面请写 1 到 64 的整数。"],
    [["check", SAMPLE, "--rule", "no-such"], "没有名为“no-such”的规则。"],
    [["check", SAMPLE, "--colour"], "没有“--colour”这个选项。"],
    [["mend", SAMPLE], "没有“mend”这个命令。"],
    [["check", ""], "文件名是空的，请写上文件名。"],
    [["check", SAMPLE, "--out", ""], "文件名是空的，请写上文件名。"],
    [["fix", SAMPLE, "--out", ""], "文件名是空的，请写上文件名。"],
  ])("%j ends with 2 and says what is wrong", async (args, sentence) => {
    const { status, out, err } = await jibiao(args);
    expect([status, out]).toEqual([2, ""]);
    expect(err).toContain(sentence);
    expect(err).toContain("jibiao --help");
  });

  test("--version and --help end with 0", async () => {
    expect(await jibiao(["--version"])).toEqual({ status: 0, out: "1.2.3\n", err: "" });
    const help = await jibiao(["--help"]);
    expect(help.status).toBe(0);
    expect(help.out).toContain("检查绩效目标表，列出问题");
  });

  test.each([[], ["check"], ["fix"], ["fill"], ["inspect"], ["new"]].map((command) => [[...command, "--help"]]))(
    "the help is in one language: %j",
    async (args) => {
      const { out } = await jibiao(args);
      expect(out).toMatch(/^用法：jibiao|^用法： jibiao/);
      expect(out).not.toMatch(/Usage|Options|Arguments|Commands|choices|default/);
      expect((await jibiao(args, "en_GB.UTF-8")).out).not.toMatch(/用法|选项|可以写|不写就是/);
    },
  );

  test("the help says what an option takes", async () => {
    const { out } = await jibiao(["check", "--help"]);
    expect(out.replaceAll(/\s+/g, "")).toContain("（可以写text、summary、json、ndjson、html、xlsx，不写就是text）");
  });
});

describe("jibiao check --config", () => {
  test("follows the settings", async () => {
    const config = join(folder, "config.json");
    writeFileSync(
      config,
      JSON.stringify({
        rulesOff: ["plan-blank"],
        severities: { "plan-final": "hint" },
        ignores: [{ rule: "code-missing", reason: "尚未赋码" }],
      }),
    );
    const { out } = await jibiao(["check", SAMPLE, "--config", config, "--format", "json"]);
    const found = (JSON.parse(out) as Checked).workbooks[0]?.findings ?? [];
    expect(found.filter(({ rule }) => rule === "plan-blank" || rule === "code-missing")).toEqual([]);
    expect(found.find(({ rule }) => rule === "plan-final")?.severity).toBe("hint");
  });

  test.each([
    ["{", "不是有效的 JSON"],
    ['{"version": 9}', "更新版本"],
    ['{"standard": "1999"}', "“standard”写得不对"],
  ])("says what is wrong with %s", async (content, sentence) => {
    const config = join(folder, "config.json");
    writeFileSync(config, content);
    const { status, out, err } = await jibiao(["check", SAMPLE, "--config", config]);
    expect([status, out]).toEqual([2, ""]);
    expect(err).toContain(sentence);
  });

  test("says when the file is not there", async () => {
    expect((await jibiao(["check", SAMPLE, "--config", join(folder, "none.json")])).err).toContain("打不开");
  });
});

describe("jibiao fix", () => {
  const cells = async (file: string): Promise<Record<string, object>> => {
    const { out } = await jibiao(["inspect", file, "--format", "json"]);
    return (JSON.parse(out) as Inspected).workbooks[0]?.tables[1]?.fields ?? {};
  };

  test("asks where the mended file goes", async () => {
    const { status, err } = await jibiao(["fix", SAMPLE]);
    expect(status).toBe(2);
    expect(err).toContain("--in-place");
  });

  test("mends what a rule can mend in a copy and leaves the file itself", async () => {
    const before = readFileSync(SAMPLE);
    const { status, out } = await jibiao([
      "fix",
      SAMPLE,
      "--rule",
      "value-glued-number",
      "--out",
      join(folder, "mended"),
    ]);
    expect(status).toBe(0);
    expect(out).toContain('"1002024年12月31日" → "2024年12月31日前"');
    expect(readFileSync(SAMPLE).equals(before)).toBe(true);
    const mended = await cells(join(folder, "mended", "sample.xlsx"));
    expect(mended["indicators[4].value"]).toEqual({ cell: "F14", text: "2024年12月31日前" });
    const again = await jibiao([
      "fix",
      join(folder, "mended", "sample.xlsx"),
      "--rule",
      "value-glued-number",
      "--in-place",
      "--format",
      "json",
    ]);
    expect(JSON.parse(again.out)).toMatchObject({
      workbooks: [{ error: null, written: null, applied: [], skipped: [] }],
    });
  });

  test("keeps the file of before when asked to, and its permissions", async () => {
    const copy = join(folder, "kept.xlsx");
    writeFileSync(copy, readFileSync(SAMPLE), { mode: 0o600 });
    const { status } = await jibiao(["fix", copy, "--rule", "value-glued-number", "--in-place", "--backup"]);
    expect(status).toBe(0);
    expect(readFileSync(`${copy}.bak`).equals(readFileSync(SAMPLE))).toBe(true);
    expect(readFileSync(copy).equals(readFileSync(SAMPLE))).toBe(false);
    if (process.platform !== "win32") expect(statSync(copy).mode & 0o777).toBe(0o600);
  });

  test("refuses two files of one name for one folder, before it writes anything", async () => {
    const other = join(folder, "other");
    mkdirSync(other);
    writeFileSync(join(other, "sample.xlsx"), readFileSync(SAMPLE));
    const target = join(folder, "both");
    const { status, err } = await jibiao(["fix", SAMPLE, join(other, "sample.xlsx"), "--out", target]);
    expect(status).toBe(2);
    expect(err).toContain("有两个文件都叫 sample.xlsx");
    expect(existsSync(target)).toBe(false);
  });

  test("only prints the edits when asked to", async () => {
    const copy = join(folder, "copy.xlsx");
    writeFileSync(copy, readFileSync(SAMPLE));
    const { out } = await jibiao(["fix", copy, "--rule", "value-glued-number", "--dry-run", "--format", "json"]);
    expect(JSON.parse(out)).toMatchObject({
      workbooks: [{ written: null, applied: [{ cell: "F14", from: "1002024年12月31日" }] }],
    });
    expect(readFileSync(copy).equals(readFileSync(SAMPLE))).toBe(true);
  });

  test("says when the result cannot be written", async () => {
    const { status, out } = await jibiao([
      "fix",
      SAMPLE,
      "--rule",
      "value-glued-number",
      "--out",
      join(SAMPLE, "folder"),
    ]);
    expect(status).toBe(2);
    expect(out).toContain("文件写不进去");
  });
});
