import { createHash } from "node:crypto";
import fc from "fast-check";
import { LOCALES } from "../i18n/localized";
import type { Finding } from "../model/finding";
import type { PlannedCell, SheetPlan } from "../workbook/sheet-plan";
import { htmlReport, SCRIPT_HASH, STYLE_HASH } from "./html";
import { SORT_SCRIPT } from "./html/sort-script";
import { STYLE } from "./html/style";
import type { Report, ReportedWorkbook } from "./report";
import { reportSheets } from "./sheets";
import { rulesOf, tableCounts, totalsOf } from "./summary";

const TABLE = { sheet: "一", range: "A1:G15", project: "道路养护经费" };

function finding(part: Partial<Finding> = {}): Finding {
  return {
    rule: "plan-final",
    severity: "error",
    sheet: "一",
    cell: "F7",
    field: "plan[3]",
    table: 0,
    project: "道路养护经费",
    message: "12月底的支出计划是 90%，应当是 100%。",
    ...part,
  };
}

function reportOf(workbooks: readonly ReportedWorkbook[], part: Partial<Report> = {}): Report {
  const titles: Readonly<Record<string, string>> = { "plan-final": "年底不是 100%", "goal-short": "绩效目标太简单" };
  return { locale: "zh-CN", workbooks, madeOn: "2026年11月21日", ruleTitle: (rule) => titles[rule], ...part };
}

const TWO = [
  {
    file: "甲.xlsx",
    tables: [TABLE, { ...TABLE, sheet: "二", project: "" }],
    findings: [
      finding(),
      finding({ rule: "goal-short", severity: "hint", cell: "B8" }),
      finding({ rule: "goal-short", severity: "hint", table: 1, project: "", sheet: "二", cell: "B8" }),
    ],
  },
  { file: "乙.xlsx", problem: "文件打不开。", tables: [], findings: [] },
  { file: "丙.xlsx", tables: [TABLE], findings: [] },
  { file: "丁.xlsx", tables: [], findings: [] },
];

const html = (report: Report): string => [...htmlReport(report)].join("");
const texts = (sheet: SheetPlan | undefined): string[][] =>
  (sheet?.rows ?? []).map(({ cells }) => cells.map(({ value }) => String(value)));

describe("the numbers of a report", () => {
  test("are counted over all workbooks", () => {
    expect(totalsOf(reportOf(TWO))).toEqual({
      files: 4,
      unread: 1,
      tables: 3,
      counts: { error: 1, warning: 0, hint: 2 },
    });
  });

  test("are given for each rule, the gravest first, with the tables concerned", () => {
    expect(rulesOf(reportOf(TWO))).toEqual([
      { rule: "plan-final", title: "年底不是 100%", severity: "error", findings: 1, tables: 1 },
      { rule: "goal-short", title: "绩效目标太简单", severity: "hint", findings: 2, tables: 2 },
    ]);
  });

  test("are given for each table of a workbook", () => {
    expect(tableCounts(TWO[0] ?? { file: "", tables: [], findings: [] }).map(({ counts }) => counts)).toEqual([
      { error: 1, warning: 0, hint: 1 },
      { error: 0, warning: 0, hint: 1 },
    ]);
  });
});

describe("the HTML report", () => {
  test("names files, projects, places, severities and kinds, and says why a file was not read", () => {
    const page = html(reportOf(TWO));
    for (const text of [
      "甲.xlsx",
      "道路养护经费",
      "（未填写项目名称）",
      "F7",
      "错误",
      "年底不是 100%",
      "12月底的支出计划是 90%",
    ])
      expect(page).toContain(text);
    expect(page).toContain("有 1 个文件没有读成");
    expect(page).toMatch(/乙\.xlsx.*文件打不开。/s);
    expect(page).toMatch(/丙\.xlsx.*没有发现问题/s);
    expect(page).toMatch(/丁\.xlsx.*没有找到绩效目标表/s);
    expect(page).toContain("检查日期：2026年11月21日");
  });

  test("lists projects instead of files for one workbook", () => {
    const page = html(reportOf(TWO.slice(0, 1)));
    expect(page).toContain("各项目情况");
    expect(page).not.toContain("各文件情况");
  });

  test("asks for nothing from elsewhere, and its policy admits its own style and script alone", () => {
    const page = html(reportOf(TWO));
    expect(page).not.toMatch(/\b(?:src|href)=|url\(|@import|https?:/);
    expect(page).not.toContain(" style=");
    expect(page).toContain(`style-src '${STYLE_HASH}'; script-src '${SCRIPT_HASH}'`);
    const hash = (text: string): string => `sha256-${createHash("sha256").update(text).digest("base64")}`;
    expect([hash(STYLE), hash(SORT_SCRIPT)]).toEqual([STYLE_HASH, SCRIPT_HASH]);
    expect(page).toContain(`<style>${STYLE}</style>`);
    expect(page).toContain(`<script>${SORT_SCRIPT}</script>`);
  });

  test("shows markup of cells as the text that it is, wherever it stands", () => {
    const plain = tagsOf(html(reportOf([workbookSaying("x")])));
    fc.assert(
      fc.property(
        fc.constantFrom('<img src=x onerror="a()">', "</td><script>", "'\"&lt;", "<!--", "]]>\u0000"),
        fc.string(),
        (bad, more) => {
          const page = html(reportOf([workbookSaying(bad + more)], { ruleTitle: () => bad }));
          expect(tagsOf(page)).toEqual(plain);
        },
      ),
    );
  });

  test.each(LOCALES)("is written in %s, with the language in its head", (locale) => {
    const page = html(reportOf(TWO, { locale }));
    expect(page).toContain(`<html lang="${locale}">`);
    expect(page).toContain(locale === "en" ? "Check of performance target tables" : "绩效目标表检查报告");
  });
});

function workbookSaying(text: string): ReportedWorkbook {
  return {
    file: text,
    tables: [{ sheet: text, range: "A1", project: text }],
    findings: [finding({ message: text, sheet: text, cell: text, project: text })],
  };
}

/** Every tag of a page, as written. */
function tagsOf(page: string): string[] {
  return [
    ...page
      .replace(STYLE, "")
      .replace(SORT_SCRIPT, "")
      .matchAll(/<[^>]*>?/g),
  ].map(([tag]) => tag);
}

describe("the report as a workbook", () => {
  test("has a summary and a list of findings", () => {
    const [summary, list] = reportSheets(reportOf(TWO));
    expect([summary?.name, list?.name]).toEqual(["汇总", "问题清单"]);
    expect(texts(summary)).toContainEqual(["2", "乙.xlsx", "文件打不开。", "0", "0", "0", "0"]);
    expect(texts(summary)).toContainEqual(["提示", "绩效目标太简单", "goal-short", "2", "2"]);
    expect(texts(list)[1]).toEqual([
      "1",
      "甲.xlsx",
      "道路养护经费",
      "一",
      "F7",
      "错误",
      "12月底的支出计划是 90%，应当是 100%。",
      "年底不是 100%",
    ]);
  });

  test("can be filtered, keeps its heads in sight and on every page", () => {
    const [, list] = reportSheets(reportOf(TWO));
    expect(list).toMatchObject({
      frozenRows: 1,
      repeatedRows: [0, 0],
      filter: { top: 0, left: 0, bottom: 3, right: 7 },
    });
  });

  test("lists projects instead of files for one workbook, and says when there is none", () => {
    const [summary] = reportSheets(reportOf(TWO.slice(0, 1)));
    expect(texts(summary)).toContainEqual(["2", "（未填写项目名称）", "二", "0", "0", "1"]);
    const [unread] = reportSheets(reportOf(TWO.slice(1, 2)));
    expect(texts(unread).flat()).toContain("文件打不开。");
  });

  test("makes rows as high as their text needs", () => {
    const long = finding({ message: "很长的一句话。".repeat(30) });
    const [, list] = reportSheets(reportOf([{ file: "甲.xlsx", tables: [TABLE], findings: [finding(), long] }]));
    const heights = (list?.rows ?? []).map(({ height = 0 }) => height);
    expect(heights[2]).toBeGreaterThan((heights[1] ?? 0) * 3);
    expect(Math.max(...heights)).toBeLessThanOrEqual(409);
  });

  test("shortens what no cell can hold", () => {
    const cells = reportSheets(reportOf([workbookSaying("长".repeat(40_000))])).flatMap(({ rows }) =>
      rows.flatMap((row): readonly PlannedCell[] => row.cells),
    );
    expect(Math.max(...cells.map(({ value }) => String(value).length))).toBe(32_767);
  });
});
