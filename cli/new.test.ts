import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkTables } from "../src/check/check-tables";
import { readXlsx } from "../src/hosts/xlsx";
import { writeWorkbook } from "../src/hosts/xlsx/write-workbook";
import { recognise } from "../src/recognise/recognise";
import type { TargetTable } from "../src/model/target-table";
import type { CellValue } from "../src/workbook/snapshot";
import { run } from "./program";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "jibiao-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

async function jibiao(
  args: readonly string[],
  language = "zh_CN.UTF-8",
): Promise<{ status: number; out: string; err: string }> {
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

function file(name: string): string {
  return join(folder, name);
}

/** Writes a workbook of one sheet with these rows. */
function listFile(rows: readonly (readonly CellValue[])[], sheet = "明细"): string {
  const planned = rows.map((values, row) => ({ row, cells: values.map((value, column) => ({ column, value })) }));
  writeFileSync(file("list.xlsx"), writeWorkbook([{ name: sheet, columnWidths: [], merges: [], rows: planned }]));
  return file("list.xlsx");
}

function tablesOf(name: string): readonly TargetTable[] {
  return recognise(readXlsx(readFileSync(file(name)))).tables;
}

const HEADS = ["序号", "单位名称", "项目名称", "项目编码", "预算数（元）", "资金用途"];

function thirtyProjects(): readonly (readonly CellValue[])[] {
  const rows = Array.from({ length: 30 }, (_, index): CellValue[] => [
    index + 1,
    index === 0 ? "205001云岭县图书馆本级" : "",
    `干部培训费（${index + 1}期）`,
    `13099926P004123${10000 + index}`,
    185000 + 100 * index,
    `用于举办第${index + 1}期干部培训班。`,
  ]);
  return [["2026年项目明细表"], HEADS, ...rows, ["合计", "", "", "", 5_593_500, ""]];
}

describe("jibiao new", () => {
  it("makes a sheet for each of thirty projects of a list, which check reads", async () => {
    const list = listFile(thirtyProjects());
    const made = await jibiao(["new", "--template", "2021", "--list", list, "--year", "2026", "--out", file("n.xlsx")]);
    expect(made).toEqual({
      status: 0,
      err: "",
      out: `已生成 30 张绩效目标表：${file("n.xlsx")}\n【】处和空白处要由人填写。填好后运行 jibiao check 检查。\n`,
    });
    const checked = await jibiao(["check", file("n.xlsx"), "--format", "json"]);
    const { workbooks, summary } = JSON.parse(checked.out) as {
      workbooks: { findings: { rule: string; severity: string }[] }[];
      summary: { tables: number };
    };
    expect(summary.tables).toBe(30);
    const errors = workbooks[0]?.findings.filter(({ severity }) => severity === "error").map(({ rule }) => rule);
    expect(new Set(errors)).toEqual(new Set(["goal-missing"]));
    const tables = tablesOf("n.xlsx");
    expect(tables.map(({ number }) => number)).toEqual(Array.from({ length: 30 }, (_, index) => index + 1));
    expect(tables[29]?.budget?.total?.number).toBe(18.79);
    expect(new Set(tables.map(({ unitLine }) => unitLine?.text))).toEqual(new Set(["205001云岭县图书馆本级"]));
  });

  it("makes blank tables, numbered from where one likes, with a catalogue", async () => {
    const args = ["--template", "columns", "--kind", "training", "--count", "3", "--from", "5", "--catalogue"];
    const { status } = await jibiao(["new", ...args, "--out", file("n.xlsx")]);
    expect(status).toBe(0);
    const snapshot = readXlsx(readFileSync(file("n.xlsx")));
    expect(snapshot.sheets.map(({ name }) => name)).toEqual(["目录", "项目1", "项目2", "项目3"]);
    expect(tablesOf("n.xlsx").map(({ number }) => number)).toEqual([5, 6, 7]);
  });

  it("fills in what it is told of one project", async () => {
    const facts = ["--name", "办公设备购置费", "--code", "A1", "--unit", "205001某局", "--budget", "9.5"];
    const args = [...facts, "--purpose", "用于购置电脑30台。", "--year", "2026", "--out", file("n.xlsx")];
    expect((await jibiao(["new", "--template", "hebei-legacy", ...args])).status).toBe(0);
    const [table] = tablesOf("n.xlsx");
    expect([table?.name?.text, table?.code?.text, table?.unitLine?.text]).toEqual([
      "办公设备购置费",
      "A1",
      "205001某局",
    ]);
    expect(table?.indicators.map(({ value }) => value?.text)).toEqual(expect.arrayContaining(["≥30台", "≤9.5万元"]));
    const findings = checkTables(tablesOf("n.xlsx"), { locale: "zh-CN" });
    expect(findings.filter(({ severity }) => severity === "error").map(({ rule }) => rule)).toEqual(["goal-missing"]);
  });

  it("gives the same bytes for the same request", async () => {
    const args = ["new", "--template", "2015", "--count", "2", "--out"];
    await jibiao([...args, file("a.xlsx")]);
    await jibiao([...args, file("b.xlsx")]);
    expect(readFileSync(file("a.xlsx")).equals(readFileSync(file("b.xlsx")))).toBe(true);
  });

  it("overwrites a file only when it is told to", async () => {
    writeFileSync(file("n.xlsx"), "mine");
    const args = ["new", "--template", "2015", "--out", file("n.xlsx")];
    expect(await jibiao(args)).toEqual({
      status: 2,
      out: "",
      err: `${file("n.xlsx")} 已经存在，没有覆盖。要覆盖请加 --force，或用 --out 换一个文件名。\n`,
    });
    expect(readFileSync(file("n.xlsx"), "utf8")).toBe("mine");
    expect((await jibiao([...args, "--force"])).status).toBe(0);
    expect(tablesOf("n.xlsx")).toHaveLength(1);
  });

  it("tells the rows of a list that are no projects, and makes the others", async () => {
    const list = listFile([HEADS, [1, "", "", "A1", 10000, ""], [2, "", "培训费", "A2", "若干", ""]]);
    const { status, err } = await jibiao(["new", "--template", "2015", "--list", list, "--out", file("n.xlsx")]);
    expect(status).toBe(0);
    expect(err.trimEnd().split("\n")).toEqual([
      "第 2 行没有项目名称，已跳过。请补上项目名称。",
      "E3 的金额“若干”不是一个数，表里先空着。请改成数字。",
    ]);
    expect(tablesOf("n.xlsx").map(({ name }) => name?.text)).toEqual(["培训费"]);
  });

  it.each<[string, () => readonly string[], RegExp]>([
    ["a list that is not there", () => ["--list", file("no.xlsx")], /打不开|读/],
    ["a file without a list", () => ["--list", listFile([["姓名"], ["甲"]])], /没有找到项目清单/],
    ["a list without projects", () => ["--list", listFile([HEADS, ["合计"]])], /工作表“明细”的清单里没有项目/],
    [
      "a sheet that is not there",
      () => ["--list", listFile([HEADS]), "--sheet", "乙"],
      /没有名为“乙”的工作表，文件里有：明细/,
    ],
    ["a template that is not there", () => ["--template", "2030"], /选项 --template 不能写“2030”/],
    ["a kind that is not there", () => ["--kind", "x"], /选项 --kind 不能写“x”/],
    ["a count that is none", () => ["--count", "0"], /“0”不是 1 到 500 之间的整数/],
    ["a year that is none", () => ["--year", "26"], /“26”不是年份/],
    ["a budget that is none", () => ["--budget", "许多"], /“许多”不是金额/],
    ["a name beside a list", () => ["--list", "a.xlsx", "--name", "甲"], /--name.*--list.*不能一起用/],
  ])("refuses %s and writes nothing", async (_what, args, sentence) => {
    const { status, err, out } = await jibiao(["new", "--template", "2015", "--out", file("n.xlsx"), ...args()]);
    expect([status, out]).toEqual([2, ""]);
    expect(err).toMatch(sentence);
    expect(existsSync(file("n.xlsx"))).toBe(false);
  });

  it("says that a file cannot be written", async () => {
    writeFileSync(file("x"), "");
    const { status, err } = await jibiao(["new", "--template", "2015", "--out", file("x/n.xlsx")]);
    expect(status).toBe(2);
    expect(err).toMatch(/文件写不进去/);
  });

  it("wants a template and a file", async () => {
    expect((await jibiao(["new", "--out", file("n.xlsx")])).err).toMatch(/缺少选项 --template/);
    expect((await jibiao(["new", "--template", "2015"])).err).toMatch(/缺少选项 --out/);
  });

  it("speaks English too", async () => {
    const { out } = await jibiao(["new", "--template", "2015", "--out", file("n.xlsx")], "en_GB.UTF-8");
    expect(out).toBe(
      `1 target table written to ${file("n.xlsx")}\nWhat says 【】 and what is blank has to be filled in. Then run jibiao check.\n`,
    );
  });
});
