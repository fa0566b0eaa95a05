import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync, zipSync } from "fflate";
import { type FormContent, layForm, PLAIN_LAYOUT, sheetOf } from "../../tests/support/form-layout";
import { sheetPlan } from "../../tests/filling/blanked-forms";
import { ownEntry } from "../../src/fill/own-library";
import { readXlsx } from "../../src/hosts/xlsx";
import { writeWorkbook } from "../../src/hosts/xlsx/write-workbook";
import { valueAt } from "../../src/workbook/apply-edits";
import { TRAINING_FORM } from "../../tests/support/training-form";
import type { Edit } from "../../src/workbook/edit";
import type { CellValue } from "../../src/workbook/snapshot";
import { run } from "../program";

const SAMPLE = "assets/sample.xlsx";

const TRAINING: FormContent = { ...TRAINING_FORM, plan: ["", "40%", "", ""] };
/** Nothing says how many: the suggestion leaves that open. The goal is blank. */
const RENT: FormContent = {
  ...TRAINING,
  title: "2、办公用房租赁费绩效目标表",
  name: "办公用房租赁费",
  purpose: "用于租赁办公用房。",
  goals: [""],
  rows: [
    ["产出指标", "数量指标", "", "", "", ""],
    ["产出指标", "质量指标", "房屋验收合格率", "", "=100%", "合同约定"],
    ["效益指标", "社会效益指标", "办公用房保障率", "", "≥95%", ""],
  ],
};

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "jibiao-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

interface Run {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

async function jibiao(args: readonly string[], language = "zh_CN.UTF-8"): Promise<Run> {
  let out = "";
  let err = "";
  const status = await run(args, {
    out: (text) => (out += text),
    err: (text) => (err += text),
    version: "1.2.3",
    language,
    isColourful: false,
  });
  return { status, out, err };
}

interface Filled {
  readonly file: string;
  readonly error: { readonly code: string } | null;
  readonly written: string | null;
  readonly tables: number;
  readonly applied: readonly Edit[];
  readonly skipped: readonly { readonly edit: Edit; readonly reason: string }[];
  readonly inserted: readonly { readonly sheet: string; readonly row: number }[];
  readonly lacking: readonly {
    readonly project: string;
    readonly level2: readonly string[];
    readonly reason?: string;
  }[];
  readonly open: readonly { readonly sheet: string; readonly cell: string; readonly text: string }[];
}

/** Fills one file and gives what the JSON says of it. */
async function fill(file: string, ...options: string[]): Promise<Filled> {
  const { out } = await jibiao(["fill", file, ...options, "--format", "json"]);
  const { workbooks } = JSON.parse(out) as { readonly workbooks: readonly Filled[] };
  const [filled] = workbooks;
  if (filled === undefined) throw new Error("The JSON must name the file.");
  return filled;
}

/** A workbook with both tables on one sheet, one below the other, and a sheet of other things. */
function twoTables(name = "表.xlsx"): string {
  const first = layForm(TRAINING);
  const second = layForm(RENT, { ...PLAIN_LAYOUT, row: first.end + 3 });
  const file = join(folder, name);
  const notes = sheetOf([], { A1: "备注", B2: 12.5 }, "说明");
  writeFileSync(file, writeWorkbook([sheetOf([first, second], {}, "项目"), notes].map(sheetPlan)));
  return file;
}

function cellOf(file: string, sheet: string, cell: string): CellValue {
  const found = readXlsx(readFileSync(file)).sheets.find(({ name }) => name === sheet);
  if (found === undefined) throw new Error(`no sheet ${sheet}`);
  return valueAt(found, cell);
}

function partsOf(file: string): Record<string, string> {
  const parts = Object.entries(unzipSync(readFileSync(file)));
  return Object.fromEntries(parts.map(([name, bytes]) => [name, Buffer.from(bytes).toString("hex")]));
}

/** Every cell that held something, with what it holds. */
function contentOf(file: string): ReadonlyMap<string, CellValue> {
  const { sheets } = readXlsx(readFileSync(file));
  return new Map(
    sheets.flatMap(({ name, rows }) =>
      rows.flatMap(({ row, cells }) => cells.map(({ column, value }) => [`${name} ${row} ${column}`, value] as const)),
    ),
  );
}

describe("jibiao fill", () => {
  test("fills the blank cells of rows that are needed, names each and leaves the file itself", async () => {
    const file = twoTables();
    const before = readFileSync(file);
    const { status, out } = await jibiao(["fill", file, "--out", join(folder, "填好")]);
    expect(status).toBe(0);
    const target = join(folder, "填好", "表.xlsx");
    expect(out).toContain(`已写入 ${target}`);
    expect(out).toMatch(/项目!D11 {2,}"/);
    expect(readFileSync(file).equals(before)).toBe(true);
    expect(cellOf(target, "项目", "F11")).toBe("≥95%");
    expect(cellOf(target, "项目", "C12")).not.toBe("");
    expect(cellOf(target, "项目", "C13")).not.toBe("");
  });

  test("changes blank cells only, and no part but their sheet", async () => {
    const file = twoTables();
    const { written, applied } = await fill(file, "--out", join(folder, "out"), "--plan", "quarters");
    const [before, after] = [partsOf(file), partsOf(written ?? "")];
    expect(Object.keys(after)).toEqual(Object.keys(before));
    expect(Object.keys(after).filter((name) => after[name] !== before[name])).toEqual(["xl/worksheets/sheet1.xml"]);
    const content = contentOf(written ?? "");
    for (const [place, value] of contentOf(file)) expect([place, content.get(place)]).toEqual([place, value]);
    expect(applied.length).toBeGreaterThan(10);
    for (const { sheet, cell, from, to } of applied) {
      expect([cell, from, cellOf(written ?? "", sheet, cell)]).toEqual([cell, "", to]);
    }
  });

  test.each([[[]], [["--rows"]], [["--rows", "--plan", "months"]]])(
    "changes nothing the second time (%j)",
    async (options) => {
      const file = twoTables();
      expect((await fill(file, "--in-place", ...options)).applied.length).toBeGreaterThan(0);
      const once = readFileSync(file);
      const { applied, inserted, written } = await fill(file, "--in-place", ...options);
      expect([applied, inserted, written]).toEqual([[], [], null]);
      expect(readFileSync(file).equals(once)).toBe(true);
    },
  );

  test("fills the sample and changes nothing there but two cells", async () => {
    const { tables, applied, written, skipped } = await fill(SAMPLE, "--out", join(folder, "out"));
    expect([tables, skipped]).toEqual([3, []]);
    expect(applied.map(({ sheet, cell }) => `${sheet}!${cell}`)).toEqual(["分馆书架购置费!F11", "分馆书架购置费!D14"]);
    const [before, after] = [partsOf(SAMPLE), partsOf(written ?? "")];
    expect(Object.keys(after).filter((name) => after[name] !== before[name])).toHaveLength(1);
  });

  test("only tells what it would fill in when asked to", async () => {
    const file = twoTables();
    const before = readFileSync(file);
    const { out } = await jibiao(["fill", file, "--dry-run"]);
    expect(out).toMatch(/可以填 \d+ 个单元格；文件没有改动/);
    expect(out).not.toContain("已写入");
    expect((await fill(file, "--dry-run")).written).toBeNull();
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  test("says which rows are lacking, and inserts them only when asked to", async () => {
    const file = twoTables();
    const { lacking, inserted } = await fill(file, "--dry-run");
    expect([inserted, lacking]).toEqual([
      [],
      [
        { sheet: "项目", project: "干部培训费", level2: ["成本指标", "服务对象满意度指标"] },
        { sheet: "项目", project: "办公用房租赁费", level2: ["时效指标", "成本指标", "服务对象满意度指标"] },
      ],
    ]);
    expect((await jibiao(["fill", file, "--dry-run"])).out).toContain("请加 --rows");
    const filled = await fill(file, "--in-place", "--rows");
    expect([filled.inserted.length, filled.lacking]).toEqual([5, []]);
    expect(new Set(filled.applied.map(({ cell }) => cell)).size).toBe(filled.applied.length);
    // Also those above are named as they are after the rows below and above them came.
    for (const { sheet, cell, to } of filled.applied) expect([cell, cellOf(file, sheet, cell)]).toEqual([cell, to]);
    for (const { row } of filled.inserted) expect(cellOf(file, "项目", `B${row}`)).toMatch(/指标$/);
  });

  test("marks the rows that are new", async () => {
    const { out } = await jibiao(["fill", twoTables(), "--dry-run", "--rows"]);
    expect(out).toMatch(/可以填 \d+ 个单元格，新增 5 行/);
    expect(out).toMatch(/项目!F13 {2,}"≤30万元" {2}新增的行/);
    expect(out).not.toContain("请加 --rows");
  });

  test("leaves the spend plan alone, or fills its blank checkpoints by the course asked for", async () => {
    const file = twoTables();
    await fill(file, "--in-place");
    expect(["B7", "E7"].map((cell) => cellOf(file, "项目", cell))).toEqual(["", ""]);
    const { applied } = await fill(file, "--in-place", "--plan", "prepaid-and-accepted");
    const first = applied.filter(({ cell }) => /^[A-Z]7$/.test(cell));
    expect(first.map(({ to }) => to)).toEqual(["0%", "60%", "100%"]);
  });

  test("makes a blank goal of the rows as they were filled in, and keeps one that is there", async () => {
    const file = twoTables();
    const { applied } = await fill(file, "--in-place");
    const goals = applied.filter(({ to }) => String(to).includes("办公用房租赁"));
    expect(goals).toHaveLength(1);
    expect(goals[0]?.to).toContain("房屋验收合格率");
    expect([...contentOf(file).values()]).toContain("举办培训班6期，培训干部400人。");
  });

  test("names every cell in which a person has still to write something", async () => {
    const file = twoTables();
    const { open, applied } = await fill(file, "--in-place");
    const left = applied.filter(({ to }) => String(to).includes("【"));
    expect(left.length).toBeGreaterThan(0);
    expect(open.map(({ cell, text }) => [cell, text])).toEqual(left.map(({ cell, to }) => [cell, to]));
    // They are named as long as they stand there.
    const { out } = await jibiao(["fill", file, "--in-place"]);
    expect(out).toContain(`有 ${open.length} 个单元格的“【】”要由人填写，填好再上报：`);
    const [, list = ""] = out.split("填好再上报：\n");
    expect(list.trimEnd().split("\n")).toEqual(
      open.map(({ cell, text }) => expect.stringMatching(`^ {4}项目!${cell} +${JSON.stringify(text)}$`) as unknown),
    );
  });

  test("tells what it could not change, and why", async () => {
    const file = twoTables();
    const parts = unzipSync(readFileSync(file));
    const sheet = Buffer.from(parts["xl/worksheets/sheet1.xml"] ?? []).toString();
    const locked = sheet.replace("</sheetData>", '</sheetData><sheetProtection sheet="1"/>');
    writeFileSync(file, zipSync({ ...parts, "xl/worksheets/sheet1.xml": Buffer.from(locked) }));
    const before = readFileSync(file);
    const { applied, skipped, lacking, written } = await fill(file, "--in-place", "--rows");
    expect([applied, written, new Set(skipped.map(({ reason }) => reason))]).toEqual([
      [],
      null,
      new Set(["protected"]),
    ]);
    expect(lacking.map(({ reason }) => reason)).toEqual(["protected", "protected"]);
    expect((await jibiao(["fill", file, "--dry-run", "--rows"])).out).toContain("没有新增行：工作表受保护");
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  test("says so when there is no table, and when there is nothing to fill in", async () => {
    const file = join(folder, "空.xlsx");
    writeFileSync(file, writeWorkbook([sheetPlan(sheetOf([], { A1: "甲" }, "一"))]));
    expect((await jibiao(["fill", file, "--dry-run"])).out).toContain("没有找到绩效目标表。");
    const done = twoTables();
    await fill(done, "--in-place", "--rows");
    expect((await jibiao(["fill", done, "--dry-run"])).out).toContain("没有要填又有建议的空单元格。");
  });

  test("keeps every file of before when asked to, as private as it was", async () => {
    const file = twoTables();
    chmodSync(file, 0o600);
    const before = readFileSync(file);
    await fill(file, "--in-place", "--backup");
    const between = readFileSync(file);
    await fill(file, "--in-place", "--backup", "--rows");
    expect(readFileSync(`${file}.bak`).equals(before)).toBe(true);
    expect(readFileSync(`${file}.bak2`).equals(between)).toBe(true);
    expect(readFileSync(file).equals(between)).toBe(false);
    if (process.platform !== "win32") expect(statSync(`${file}.bak`).mode & 0o777).toBe(0o600);
  });

  test("takes folders, but for the one that it writes to", async () => {
    const name = twoTables();
    const out = join(folder, "填好");
    for (const round of [1, 2]) {
      const { status, out: printed } = await jibiao(["fill", folder, "--out", out, "--format", "json"]);
      const { workbooks } = JSON.parse(printed) as { readonly workbooks: readonly Filled[] };
      expect([round, status, workbooks.map(({ file, written }) => [file, written])]).toEqual([
        round,
        0,
        [[name, join(out, "表.xlsx")]],
      ]);
    }
  });

  describe("with a library of the unit's own in the settings", () => {
    const OWN = ownEntry("quantity", {
      name: "办公用房租赁面积",
      description: "",
      comparator: "=",
      value: "1200",
      unit: "平方米",
      basis: "租赁合同",
      tags: ["租赁", "办公用房"],
    });

    function settings(library: unknown): string {
      const file = join(folder, "设置.json");
      writeFileSync(file, JSON.stringify({ library }));
      return file;
    }

    test("takes what fits a project from there first", async () => {
      const { applied } = await fill(twoTables(), "--in-place", "--config", settings([OWN]));
      const values = applied.map(({ to }) => to);
      expect(values).toEqual(expect.arrayContaining(["办公用房租赁面积", "=1200平方米", "租赁合同"]));
      expect((await fill(twoTables("又.xlsx"), "--dry-run")).applied.map(({ to }) => to)).not.toContain(OWN.name);
    });

    test("tells which entries cannot be read, and fills in all the same", async () => {
      const config = settings([{ ...OWN, value: "" }, OWN, { ...OWN, name: "另一个" }, "?"]);
      const { status, out, err } = await jibiao(["fill", twoTables(), "--dry-run", "--config", config]);
      expect([status, out.includes("办公用房租赁面积")]).toEqual([0, true]);
      expect(err.trimEnd().split("\n")).toEqual([
        expect.stringContaining("设置文件里的指标库（library）：第 1 条的“value”"),
        expect.stringContaining(`第 3 条的编号“${OWN.id}”`),
        expect.stringContaining("第 4 条"),
      ]);
    });

    test("is refused as a whole when it is no list", async () => {
      const { status, err } = await jibiao([
        "fill",
        twoTables(),
        "--dry-run",
        "--config",
        settings({ entries: [OWN] }),
      ]);
      expect([status, err.includes("“library”写得不对")]).toEqual([2, true]);
    });
  });

  test("speaks English too", async () => {
    const { out } = await jibiao(["fill", twoTables(), "--dry-run"], "en_GB.UTF-8");
    expect(out).toMatch(/\d+ cells can be filled in; the file was not changed/);
    expect(out).toContain("lacks: 成本指标, 服务对象满意度指标");
  });
});

describe("where filled files go", () => {
  test("has to be said", async () => {
    const { status, err } = await jibiao(["fill", SAMPLE]);
    expect(status).toBe(2);
    expect(err).toContain("--in-place");
  });

  test.each(["fill", "fix"])("may not be the folder of the file itself (%s)", async (command) => {
    const file = twoTables();
    const before = readFileSync(file);
    const { status, err } = await jibiao([command, file, "--out", join(folder, ".")]);
    expect([status, err.includes("会盖掉原文件")]).toEqual([2, true]);
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  test("may not be a link to the file either", async () => {
    const file = twoTables();
    const other = mkdtempSync(join(folder, "other-"));
    symlinkSync(file, join(other, "表.xlsx"));
    expect((await jibiao(["fill", file, "--out", other])).err).toContain("会盖掉原文件");
  });

  test("is told when nothing can be written there, and the other files are still filled", async () => {
    const file = twoTables();
    const { status, out } = await jibiao(["fill", file, "--out", join(file, "folder")]);
    expect(status).toBe(2);
    expect(out).toContain("文件写不进去");
    const both = await jibiao(["fill", join(folder, "absent.xlsx"), file, "--in-place"]);
    expect(both.status).toBe(2);
    expect(both.out).toContain("文件打不开");
    expect(both.out).toMatch(/填了 \d+ 个单元格/);
  });

  test("keeps the permissions of a file that is changed in place", async () => {
    const file = twoTables();
    writeFileSync(join(folder, "私.xlsx"), readFileSync(file), { mode: 0o600 });
    await fill(join(folder, "私.xlsx"), "--in-place");
    if (process.platform !== "win32") expect(statSync(join(folder, "私.xlsx")).mode & 0o777).toBe(0o600);
  });
});
