import { countBySeverity, type Counts, SEVERITIES, type Severity } from "../model/severity";
import type { CellStyle, PlannedCell, PlannedRow, SheetPlan } from "../workbook/sheet-plan";
import type { CellValue } from "../workbook/snapshot";
import type { Report, ReportedWorkbook } from "./report";
import { resultOf, rulesOf, tableCounts, totalsOf } from "./summary";
import { type ReportTexts, reportTexts } from "./texts";

/** Rows that a sheet of findings takes; Excel has 1,048,576. */
const MAX_FINDINGS = 1_000_000;
/** Characters that a cell takes in Excel. */
const MAX_TEXT = 32_767;

const HEAD: CellStyle = {
  bold: true,
  border: true,
  horizontal: "center",
  vertical: "center",
  wrap: true,
  fill: "E2EFDA",
};
const TEXT: CellStyle = { border: true, vertical: "center", wrap: true };
const NUMBER: CellStyle = { border: true, horizontal: "center", vertical: "center" };
const TITLE: CellStyle = { bold: true, size: 18, horizontal: "center", vertical: "center" };
const ABOUT: CellStyle = { horizontal: "center", colour: "57606A" };
const CAPTION: CellStyle = { bold: true, size: 13 };
const LEVEL_COLOURS: Readonly<Record<Severity, string>> = { error: "B3261E", warning: "8A5200", hint: "1F5FA8" };

/** A report as the sheets of a workbook: a summary, and a list of all findings to filter and sort. */
export function reportSheets(report: Report): SheetPlan[] {
  const texts = reportTexts(report.locale);
  return [summarySheet(report, texts), ...findingSheets(report, texts)];
}

const SUMMARY_WIDTHS = [8, 44, 30, 9, 9, 9, 9];

/** Rows one below the other, each as high as its text needs: not every program finds that out by itself. */
class Rows {
  readonly rows: PlannedRow[] = [];
  readonly merged: number[] = [];

  constructor(private readonly widths: readonly number[]) {}

  get next(): number {
    return this.rows.length;
  }

  add(values: readonly CellValue[], style: (column: number) => CellStyle, height?: number): void {
    const cells = values.map((value, column): PlannedCell => ({
      column,
      value: shortened(value),
      style: style(column),
    }));
    this.rows.push({ row: this.next, cells, height: height ?? heightOf(values, this.widths) });
  }

  /** A text over all columns. */
  addLine(text: string, style: CellStyle, height = LINE_HEIGHT): void {
    this.merged.push(this.next);
    this.add([text], () => style, height);
  }
}

function summarySheet(report: Report, texts: ReportTexts): SheetPlan {
  const rows = new Rows(SUMMARY_WIDTHS);
  const totals = totalsOf(report);
  rows.addLine(texts.title, TITLE, 32);
  const about = [texts.scope(totals.files, totals.tables), texts.counts(totals.counts)];
  if (report.madeOn !== undefined) about.push(texts.madeOn(report.madeOn));
  rows.addLine(about.join(report.locale === "zh-CN" ? "；" : "; "), ABOUT, 20);
  const [only] = report.workbooks;
  if (only !== undefined && report.workbooks.length === 1) addTables(rows, only, texts);
  else addFiles(rows, report.workbooks, texts);
  addRules(rows, report, texts);
  rows.addLine("", ABOUT);
  rows.addLine(texts.origin, ABOUT);
  return {
    name: texts.summary,
    columnWidths: SUMMARY_WIDTHS,
    rows: rows.rows,
    merges: rows.merged.map((row) => ({ top: row, left: 0, bottom: row, right: SUMMARY_WIDTHS.length - 1 })),
  };
}

function addRules(rows: Rows, report: Report, texts: ReportTexts): void {
  const rules = rulesOf(report);
  if (rules.length === 0) return;
  addCaption(rows, texts.byRule);
  rows.add([texts.level, texts.rule, texts.ruleId, texts.count, texts.affectedTables], () => HEAD, 32);
  for (const { rule, title, severity, findings, tables } of rules) {
    rows.add([texts.severity[severity], title, rule, findings, tables], (column) =>
      column === 0 ? levelStyle(severity) : column < 3 ? TEXT : NUMBER,
    );
  }
}

function addTables(rows: Rows, workbook: ReportedWorkbook, texts: ReportTexts): void {
  addCaption(rows, texts.byTable);
  if (workbook.tables.length === 0) {
    rows.addLine(workbook.problem ?? texts.noTable, { wrap: true }, 34);
    return;
  }
  rows.add([texts.number, texts.project, texts.sheet, ...levelHeads(texts)], () => HEAD, 20);
  tableCounts(workbook).forEach(({ table, counts }, index) => {
    rows.add([index + 1, table.project || texts.unnamed, table.sheet, ...inOrder(counts)], (column) =>
      column === 1 || column === 2 ? TEXT : NUMBER,
    );
  });
}

function addFiles(rows: Rows, workbooks: readonly ReportedWorkbook[], texts: ReportTexts): void {
  addCaption(rows, texts.byFile);
  rows.add([texts.number, texts.file, texts.result, texts.tables, ...levelHeads(texts)], () => HEAD, 20);
  workbooks.forEach((workbook, index) => {
    const counts = inOrder(countBySeverity(workbook.findings));
    rows.add([index + 1, workbook.file, resultOf(workbook, texts), workbook.tables.length, ...counts], (column) =>
      column === 1 || column === 2 ? TEXT : NUMBER,
    );
  });
}

function addCaption(rows: Rows, text: string): void {
  rows.addLine("", CAPTION, 10);
  rows.addLine(text, CAPTION, 22);
}

const FINDING_WIDTHS = [7, 26, 28, 20, 9, 8, 54, 26];

function findingSheets(report: Report, texts: ReportTexts): SheetPlan[] {
  const all = findingRows(report, texts);
  const parts = Math.max(1, Math.ceil(all.length / MAX_FINDINGS));
  return Array.from({ length: parts }, (_, part): SheetPlan => {
    const rows = new Rows(FINDING_WIDTHS);
    const { number, file, project, sheet, cell, level, problem, rule } = texts;
    rows.add([number, file, project, sheet, cell, level, problem, rule], () => HEAD, 22);
    for (const { values, severity } of all.slice(part * MAX_FINDINGS, (part + 1) * MAX_FINDINGS)) {
      rows.add(values, (column) => (column === 0 ? NUMBER : column === 5 ? levelStyle(severity) : TEXT));
    }
    return {
      name: part === 0 ? texts.findings : `${texts.findings} ${part + 1}`,
      columnWidths: FINDING_WIDTHS,
      rows: rows.rows,
      merges: [],
      portrait: false,
      frozenRows: 1,
      repeatedRows: [0, 0],
      filter: { top: 0, left: 0, bottom: rows.next - 1, right: FINDING_WIDTHS.length - 1 },
    };
  });
}

function findingRows({ workbooks, ruleTitle }: Report, texts: ReportTexts) {
  let number = 0;
  return workbooks.flatMap(({ file, findings }) =>
    findings.map(({ project, sheet, cell, severity, message, rule }) => ({
      severity,
      values: [
        ++number,
        file,
        project || texts.unnamed,
        sheet,
        cell,
        texts.severity[severity],
        message,
        ruleTitle(rule) ?? rule,
      ],
    })),
  );
}

const LEVEL_STYLES: Readonly<Record<Severity, CellStyle>> = {
  error: { ...TEXT, bold: true, colour: LEVEL_COLOURS.error },
  warning: { ...TEXT, bold: true, colour: LEVEL_COLOURS.warning },
  hint: { ...TEXT, bold: true, colour: LEVEL_COLOURS.hint },
};

function levelStyle(severity: Severity): CellStyle {
  return LEVEL_STYLES[severity];
}

function levelHeads(texts: ReportTexts): string[] {
  return SEVERITIES.map((severity) => texts.severity[severity]);
}

function inOrder(counts: Counts): number[] {
  return SEVERITIES.map((severity) => counts[severity]);
}

/** In points. */
const LINE_HEIGHT = 15;
const MAX_HEIGHT = 409;

/** The height for texts that are broken over several lines; a Chinese character is two wide. */
function heightOf(values: readonly CellValue[], widths: readonly number[]): number {
  const lines = values.map((value, column) => {
    const width = Math.max(2, (widths[column] ?? 2) - 1);
    const parts = String(value).split("\n");
    return parts.reduce((sum, part) => sum + Math.max(1, Math.ceil(widthOf(part) / width)), 0);
  });
  return Math.min(MAX_HEIGHT, Math.max(1, ...lines) * LINE_HEIGHT + 3);
}

function widthOf(text: string): number {
  let width = 0;
  for (let at = 0; at < text.length; at += 1) width += text.charCodeAt(at) < 0x1100 ? 1 : 2;
  return width;
}

function shortened(value: CellValue): CellValue {
  return typeof value === "string" && value.length > MAX_TEXT ? `${value.slice(0, MAX_TEXT - 1)}…` : value;
}
