import { countBySeverity, type Counts, SEVERITIES, type Severity } from "../../model/severity";
import type { Report, ReportedWorkbook } from "../report";
import { resultOf, rulesOf, type ReportTotals, tableCounts, totalsOf } from "../summary";
import { type ReportTexts, reportTexts } from "../texts";
import { escapeHtml } from "./escape";
import { SORT_SCRIPT } from "./sort-script";
import { STYLE } from "./style";
import { type HtmlCell, type HtmlColumn, type HtmlGroup, htmlTable } from "./table";

/** Hashes by which the page's own policy admits its one style and its one script, and nothing else. */
export const STYLE_HASH = "sha256-cOOaE04WKpFhrSiG82fbScbHMdLpHrduKPdF5u45XCM=";
export const SCRIPT_HASH = "sha256-WDhnQEuAcXX6KEQuwYDud3KrqKq49m4k6IEW27Xle2A=";

/**
 * A report as one self-contained HTML page, in pieces to be written one after the other. It needs no network and no
 * script; it prints on A4. No text of a cell is ever markup.
 */
export function* htmlReport(report: Report): Generator<string, void, undefined> {
  const texts = reportTexts(report.locale);
  const totals = totalsOf(report);
  yield headOf(report, texts);
  yield* summaryOf(report, totals, texts);
  yield `<h2>${escapeHtml(texts.findings)}</h2>\n`;
  for (const workbook of report.workbooks) yield* workbookOf(workbook, report, texts);
  yield `<footer>${escapeHtml(texts.origin)}</footer>\n<script>${SORT_SCRIPT}</script>\n</body>\n</html>\n`;
}

function headOf({ locale }: Report, texts: ReportTexts): string {
  const policy = `default-src 'none'; style-src '${STYLE_HASH}'; script-src '${SCRIPT_HASH}'; base-uri 'none'; form-action 'none'`;
  return `<!DOCTYPE html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(texts.title)}</title>
<style>${STYLE}</style>
</head>
<body>
`;
}

function* summaryOf(report: Report, totals: ReportTotals, texts: ReportTexts): Generator<string, void, undefined> {
  const about = [texts.scope(totals.files, totals.tables), report.madeOn && texts.madeOn(report.madeOn)];
  yield `<header><h1>${escapeHtml(texts.title)}</h1><p class="about">${about.flatMap((part) => (part ? [escapeHtml(part)] : [])).join(" · ")}</p></header>\n`;
  const numbers = SEVERITIES.map(
    (severity) =>
      `<li class="${severity}">${escapeHtml(texts.severity[severity])}<b>${totals.counts[severity]}</b></li>`,
  );
  yield `<ul class="numbers">${numbers.join("")}</ul>\n`;
  if (totals.unread > 0 && totals.files > 1) yield `<p class="unread">${escapeHtml(texts.unread(totals.unread))}</p>\n`;
  if (report.workbooks.length === 1) yield* tablesOf(report.workbooks, texts);
  else yield* filesOf(report.workbooks, totals, texts);
  yield* kindsOf(report, texts);
}

function* kindsOf(report: Report, texts: ReportTexts): Generator<string, void, undefined> {
  const rules = rulesOf(report);
  if (rules.length === 0) return;
  yield `<h2>${escapeHtml(texts.byRule)}</h2>\n`;
  const columns = [
    { head: texts.level, className: "w6" },
    { head: texts.rule },
    { head: texts.count, className: "w8 n" },
    { head: texts.affectedTables, className: "w8 n" },
  ];
  const rows = rules.map(({ title, severity, findings, tables }) => [
    levelCell(severity, texts),
    { text: title },
    { text: findings },
    { text: tables },
  ]);
  yield* htmlTable(columns, [{ rows }], texts.sortBy);
}

function* filesOf(
  workbooks: readonly ReportedWorkbook[],
  totals: ReportTotals,
  texts: ReportTexts,
): Generator<string, void, undefined> {
  yield `<h2>${escapeHtml(texts.byFile)}</h2>\n`;
  const rows = workbooks.map((workbook) => [
    { text: workbook.file },
    { text: workbook.tables.length },
    ...countCells(countBySeverity(workbook.findings)),
    { text: resultOf(workbook, texts), ...(workbook.problem === undefined ? {} : { className: "unread" }) },
  ]);
  const columns = [
    { head: texts.file },
    { head: texts.tables, className: "w6 n" },
    ...countColumns(texts),
    { head: texts.result, className: "w16" },
  ];
  const total = [{ text: texts.total }, { text: totals.tables }, ...countCells(totals.counts), { text: "" }];
  yield* htmlTable(columns, [{ rows }], texts.sortBy, total);
}

function* tablesOf(workbooks: readonly ReportedWorkbook[], texts: ReportTexts): Generator<string, void, undefined> {
  const rows = workbooks
    .flatMap(tableCounts)
    .map(({ table, counts }, index) => [
      { text: index + 1 },
      { text: table.project || texts.unnamed },
      { text: table.sheet },
      ...countCells(counts),
    ]);
  if (rows.length === 0) return;
  yield `<h2>${escapeHtml(texts.byTable)}</h2>\n`;
  const columns = [
    { head: texts.number, className: "w4 n" },
    { head: texts.project },
    { head: texts.sheet, className: "w16" },
    ...countColumns(texts),
  ];
  yield* htmlTable(columns, [{ rows }], texts.sortBy);
}

function* workbookOf(
  workbook: ReportedWorkbook,
  { workbooks, ruleTitle }: Report,
  texts: ReportTexts,
): Generator<string, void, undefined> {
  const { file, problem, findings } = workbook;
  const remark = findings.length > 0 ? texts.counts(countBySeverity(findings)) : "";
  yield `<section><h3>${escapeHtml(file)}<span class="counts">${escapeHtml(remark)}</span></h3>\n`;
  if (findings.length === 0) {
    const said = workbooks.length > 1 ? resultOf(workbook, texts) : (problem ?? cleanText(workbook, texts));
    yield `<p${problem === undefined ? "" : ' class="unread"'}>${escapeHtml(said)}</p></section>\n`;
    return;
  }
  const columns = [
    { head: texts.cell, className: "w6" },
    { head: texts.level, className: "w6" },
    { head: texts.problem },
    { head: texts.rule, className: "w16" },
  ];
  yield* htmlTable(columns, groupsOf(workbook, ruleTitle, texts), texts.sortBy);
  yield "</section>\n";
}

/** The findings of each table under the name of its project. */
function* groupsOf(
  { tables, findings }: ReportedWorkbook,
  ruleTitle: Report["ruleTitle"],
  texts: ReportTexts,
): Generator<HtmlGroup, void, undefined> {
  const byTable = new Map<number, HtmlCell[][]>();
  for (const { table, cell, severity, message, rule } of findings) {
    const rows = byTable.get(table) ?? [];
    rows.push([{ text: cell }, levelCell(severity, texts), { text: message }, { text: ruleTitle(rule) ?? rule }]);
    byTable.set(table, rows);
  }
  for (const [table, rows] of byTable) {
    const { project = "", sheet = "", range = "" } = tables[table] ?? {};
    yield { title: project || texts.unnamed, remark: `${texts.sheet} ${sheet} ${range}`, rows };
  }
}

function cleanText({ tables }: ReportedWorkbook, texts: ReportTexts): string {
  return tables.length === 0 ? texts.noTable : texts.allClean(tables.length);
}

function levelCell(severity: Severity, texts: ReportTexts): HtmlCell {
  return { text: texts.severity[severity], className: `level ${severity}`, key: SEVERITIES.indexOf(severity) };
}

function countColumns(texts: ReportTexts): HtmlColumn[] {
  return SEVERITIES.map((severity) => ({ head: texts.severity[severity], className: "w6 n" }));
}

function countCells(counts: Counts): HtmlCell[] {
  return SEVERITIES.map((severity) => ({ text: counts[severity] }));
}
