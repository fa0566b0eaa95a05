import { checkSettingsOf, withStandard } from "../src/check/apply-settings";
import { checkTables } from "../src/check/check-tables";
import { sortIgnored } from "../src/check/ignores";
import type { RuleFailure } from "../src/check/run-rules";
import type { Settings } from "../src/check/settings";
import type { Finding } from "../src/model/finding";
import { compareSeverity, SEVERITIES, type Severity } from "../src/model/severity";
import { messages } from "../src/i18n/messages";
import type { Rule } from "../src/rules/rule";
import { errorJson, nearest } from "./inspect";
import { cliMessages } from "./messages";
import type { FileReading } from "./read-workbook";
import type { Style } from "./style";
import { column, oneLine } from "./text";

/** What is asked of a check. */
export interface CheckRequest {
  readonly settings: Settings;
  /** Only these rules are applied; every rule that is not off when absent. */
  readonly rules?: readonly Rule[];
  /** The mildest severity to list. */
  readonly severity: Severity;
  /** Told of a rule that could not do its work. */
  readonly onFailure: (failure: RuleFailure) => void;
}

/** A checked file, or one that could not be read. */
export interface CheckedFile {
  readonly reading: FileReading;
  readonly findings: readonly Finding[];
}

/** Number of files, tables and findings of each severity. */
export interface Totals extends Readonly<Record<Severity, number>> {
  readonly files: number;
  readonly unread: number;
  readonly tables: number;
}

/** Checks the tables of one file. */
export function checkFile(reading: FileReading, request: CheckRequest, { locale }: Style): CheckedFile {
  if ("error" in reading) return { reading, findings: [] };
  const { settings, rules, onFailure } = request;
  const tables = withStandard(reading.recognition.tables, settings);
  const checked = checkTables(tables, { ...checkSettingsOf(settings, locale), ...(rules && { rules }), onFailure });
  const { findings } = sortIgnored(checked, tables, settings.ignores);
  return { reading, findings: findings.filter((finding) => compareSeverity(finding.severity, request.severity) <= 0) };
}

/** Adds up what was found. */
export function totalsOf(files: readonly CheckedFile[]): Totals {
  const count = (severity: Severity): number =>
    files.reduce((sum, { findings }) => sum + findings.filter((finding) => finding.severity === severity).length, 0);
  return {
    files: files.length,
    unread: files.filter(({ reading }) => "error" in reading).length,
    tables: files.reduce((sum, { reading }) => sum + tablesIn(reading), 0),
    error: count("error"),
    warning: count("warning"),
    hint: count("hint"),
  };
}

function tablesIn(reading: FileReading): number {
  return "error" in reading ? 0 : reading.recognition.tables.length;
}

/** The JSON of `check` for one file, in the shape of version 1. */
export function checkJson({ reading, findings }: CheckedFile, style: Style): object {
  const error = "error" in reading ? errorJson(reading, style) : null;
  return { file: reading.file, error, tables: tablesIn(reading), findings };
}

/** The closing part of that JSON. */
export function summaryJson({ tables, error, warning, hint }: Totals): object {
  return { tables, error, warning, hint };
}

/** The findings of one file for people, by table. */
export function checkText({ reading, findings }: CheckedFile, style: Style): string {
  const { bold, red, green } = style.colours;
  const said = cliMessages(style.locale);
  const head = bold(reading.file);
  if ("error" in reading) return `${head}\n  ${red(messages(style.locale).errors[reading.error])}\n`;
  const { tables, nearMisses } = reading.recognition;
  if (tables.length === 0) return `${head}\n  ${said.noTable}\n${nearest(nearMisses, style)}`;
  if (findings.length === 0) return `${head}  ${said.tables(tables.length)}\n  ${green(said.noFinding)}\n`;
  const groups = tables.flatMap((table) => {
    const own = findings.filter((finding) => finding.table === table.index);
    const name = oneLine(own[0]?.project ?? "") || said.unnamed;
    return own.length === 0
      ? []
      : [
          `  ${bold(name)} ${style.colours.dim(`${table.sheet}!${table.range}`)}\n${own.map((finding) => findingLine(finding, style)).join("")}`,
        ];
  });
  return `${head}  ${said.tables(tables.length)}\n${groups.join("")}`;
}

const PAINT = { error: "red", warning: "yellow", hint: "cyan" } as const;

function findingLine({ severity, cell, message, rule }: Finding, { locale, colours }: Style): string {
  const name = messages(locale).severity.name[severity];
  return `    ${colours[PAINT[severity]](column(name, 8))}${column(cell, 7)}${oneLine(message)} ${colours.dim(rule)}\n`;
}

/** The last lines: totals over all files. */
export function totalsText(totals: Totals, { locale, colours }: Style): string {
  const said = cliMessages(locale);
  const separator = locale === "zh-CN" ? "，" : ", ";
  const counts = SEVERITIES.map((severity) => messages(locale).severity.count(severity, totals[severity])).join(
    separator,
  );
  const unread = totals.unread === 0 ? "" : `${colours.red(said.unread(totals.unread))}\n`;
  return `${said.total(totals.files, totals.tables)}${counts}${locale === "zh-CN" ? "。" : "."}\n${unread}`;
}
