import { messages } from "../../src/i18n/messages";
import type { Finding } from "../../src/model/finding";
import { countBySeverity, SEVERITIES } from "../../src/model/severity";
import { cliMessages } from "../messages";
import type { Style } from "../style";
import { column, oneLine, printable } from "../text";
import type { FileRecord, Totals } from "./file-record";

/** The findings of one file for people, by table. */
export function checkText(record: FileRecord, style: Style): string {
  const { bold, red, green, dim } = style.colours;
  const said = cliMessages(style.locale);
  const head = bold(printable(record.file));
  if (record.error !== null) return `${head}\n  ${red(record.error.message)}\n`;
  if (record.tables === 0) {
    const nearest = (record.nearest ?? []).map((sentence) => `  ${oneLine(sentence)}\n`);
    return `${head}\n  ${said.noTable}\n${nearest.join("")}`;
  }
  if (record.findings.length === 0) return `${head}  ${said.tables(record.tables)}\n  ${green(said.noFinding)}\n`;
  const groups = record.projects.map(({ sheet, range, project }, table) => {
    const own = record.findings.filter((finding) => finding.table === table);
    const name = bold(oneLine(project) || said.unnamed);
    const lines = own.map((finding) => findingLine(finding, style)).join("");
    return own.length === 0 ? "" : `  ${name} ${dim(`${oneLine(sheet)}!${range}`)}\n${lines}`;
  });
  return `${head}  ${said.tables(record.tables)}\n${groups.join("")}`;
}

const PAINT = { error: "red", warning: "yellow", hint: "cyan" } as const;

function findingLine({ severity, cell, message, rule }: Finding, { locale, colours }: Style): string {
  const name = messages(locale).severity.name[severity];
  return `    ${colours[PAINT[severity]](column(name, 8))}${column(cell, 7)}${oneLine(message)} ${colours.dim(rule)}\n`;
}

/** One line on a file: its numbers, or why it was not read. */
export function summaryLine({ file, error, tables, findings }: FileRecord, style: Style): string {
  const said = cliMessages(style.locale);
  const result = (): string => {
    if (error !== null) return style.colours.red(error.message);
    if (tables === 0) return said.noTable;
    const counts = countBySeverity(findings);
    return `${said.tables(tables)}${style.locale === "zh-CN" ? "：" : ": "}${countsText(counts, style)}`;
  };
  return `${style.colours.bold(printable(file))}  ${result()}\n`;
}

function countsText(counts: Pick<Totals, (typeof SEVERITIES)[number]>, { locale }: Style): string {
  const parts = SEVERITIES.map((severity) => messages(locale).severity.count(severity, counts[severity]));
  return parts.join(locale === "zh-CN" ? "，" : ", ");
}

/** The last lines: totals over all files. */
export function totalsText(totals: Totals, style: Style): string {
  const said = cliMessages(style.locale);
  const unread = totals.unread === 0 ? "" : `${style.colours.red(said.unreadFiles(totals.unread))}\n`;
  const stop = style.locale === "zh-CN" ? "。" : ".";
  return `${said.total(totals.files, totals.tables)}${countsText(totals, style)}${stop}\n${unread}`;
}
