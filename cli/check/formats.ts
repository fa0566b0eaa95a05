import { htmlReport } from "../../src/report/html";
import type { Report, ReportedWorkbook } from "../../src/report/report";
import { reportSheets } from "../../src/report/sheets";
import { writeWorkbook } from "../../src/hosts/xlsx/write-workbook";
import { RULES } from "../../src/rules";
import type { Style } from "../style";
import { checkText, summaryLine, totalsText } from "./check-text";
import { type FileRecord, summaryJson, type Totals } from "./file-record";

/** How the results of a check are written. */
export const CHECK_FORMATS = ["text", "summary", "json", "ndjson", "html", "xlsx"] as const;

export type CheckFormat = (typeof CHECK_FORMATS)[number];

/** A piece of a report. */
export type Chunk = string | Uint8Array;

/** Writes a report as the files come; each call gives the pieces that can be written then. */
export interface ReportWriter {
  readonly begin: () => Iterable<Chunk>;
  readonly add: (record: FileRecord) => Iterable<Chunk>;
  readonly end: (totals: Totals) => Iterable<Chunk>;
}

/** The writer of a format. Those of html and xlsx keep all results until the end: their totals stand on top. */
export function reportWriter(format: CheckFormat, style: Style, madeOn: string | undefined): ReportWriter {
  switch (format) {
    case "text":
      return lines(
        (record) => checkText(record, style),
        (totals) => totalsText(totals, style),
      );
    case "summary":
      return lines(
        (record) => summaryLine(record, style),
        (totals) => totalsText(totals, style),
      );
    case "ndjson":
      return lines(
        (record) => `${JSON.stringify(record)}\n`,
        (totals) => `${JSON.stringify({ version: 1, summary: summaryJson(totals) })}\n`,
      );
    case "json":
      return jsonWriter();
    case "html":
      return collectingWriter(style, madeOn, (report) => htmlReport(report));
    case "xlsx":
      return collectingWriter(style, madeOn, (report) => [writeWorkbook(reportSheets(report))]);
  }
}

function lines(add: (record: FileRecord) => string, end: (totals: Totals) => string): ReportWriter {
  return { begin: () => [], add: (record) => [add(record)], end: (totals) => [end(totals)] };
}

/** One JSON value, written file by file. */
function jsonWriter(): ReportWriter {
  let separator = "";
  return {
    begin: () => ['{"version":1,"workbooks":['],
    add: (record) => {
      const piece = separator + JSON.stringify(record);
      separator = ",";
      return [piece];
    },
    end: (totals) => [`],"summary":${JSON.stringify(summaryJson(totals))}}\n`],
  };
}

function collectingWriter(
  { locale }: Style,
  madeOn: string | undefined,
  write: (report: Report) => Iterable<Chunk>,
): ReportWriter {
  const workbooks: ReportedWorkbook[] = [];
  const titles = new Map(RULES.map(({ id, title }) => [id, title[locale]]));
  return {
    begin: () => [],
    add: ({ file, error, projects, findings }) => {
      workbooks.push({ file, ...(error !== null && { problem: error.message }), tables: projects, findings });
      return [];
    },
    end: () =>
      write({ locale, workbooks, ...(madeOn !== undefined && { madeOn }), ruleTitle: (rule) => titles.get(rule) }),
  };
}
