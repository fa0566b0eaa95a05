import { createReadStream } from "node:fs";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import * as v from "valibot";
import { SEVERITIES } from "../../src/model/severity";
import type { FileRecord } from "./file-record";
import { EndlessRecordError, openReport } from "./report-stream";

/** Thrown for a former report that cannot be used. */
export class FormerReportError extends Error {
  override readonly name = "FormerReportError";

  constructor(
    readonly file: string,
    readonly problem: "unreadable" | "no-report",
  ) {
    super(`${file}: ${problem}`);
  }
}

const Place = v.object({ sheet: v.string(), range: v.string(), project: v.string() });

/** The parts that we read; what else a finding has is handed on as it is. */
const FindingSchema = v.looseObject({
  rule: v.string(),
  severity: v.picklist(SEVERITIES),
  sheet: v.string(),
  cell: v.string(),
  field: v.string(),
  table: v.number(),
  project: v.string(),
  message: v.string(),
});

const RecordSchema = v.looseObject({
  file: v.string(),
  sha256: v.string(),
  checkedBy: v.string(),
  error: v.null(),
  tables: v.number(),
  projects: v.array(Place),
  findings: v.array(FindingSchema),
  failedRules: v.optional(v.array(v.string())),
});

/** Characters of the longest record that we read, far below what a string can hold; no workbook has as many findings. */
const LONGEST = 2 ** 27;

/** What a former report has to say. */
export interface FormerReport {
  /** SHA-256 of the files of which there is a record as good as a new check. */
  readonly known: ReadonlySet<string>;
  /** The record of the file with this hash; undefined when it is not known. */
  readonly record: (sha256: string) => FileRecord | undefined;
}

/** The report of somebody who has none. */
export const NO_FORMER_REPORT: FormerReport = { known: new Set(), record: () => undefined };

/**
 * Reads a former report (JSON or NDJSON), record after record. As good as a new check are those made by the same version with the
 * same settings, of files that could be read; they are kept packed, at about a tenth of their size.
 * Throws FormerReportError. A report that was cut off gives the files up to there.
 */
export async function loadFormerReport(file: string, basis: string): Promise<FormerReport> {
  const packed = new Map<string, Uint8Array>();
  for await (const text of recordsOf(file)) {
    const parsed = v.safeParse(RecordSchema, parse(text));
    if (!parsed.success || parsed.output.checkedBy !== basis) continue;
    const { sha256, failedRules } = parsed.output;
    if (failedRules === undefined || failedRules.length === 0) packed.set(sha256, deflateRawSync(text, { level: 1 }));
  }
  return {
    known: new Set(packed.keys()),
    record: (sha256) => {
      const bytes = packed.get(sha256);
      // What is left of a finding after the check of its parts was written by this version, as `checkedBy` says.
      return bytes === undefined ? undefined : (parse(inflateRawSync(bytes).toString("utf8")) as FileRecord);
    },
  };
}

/** The JSON texts in which the records are. Throws FormerReportError for what is no report. */
async function* recordsOf(file: string): AsyncGenerator<string, void, undefined> {
  let isReport = false;
  let foreign = 0;
  try {
    const { isJson, texts } = await openReport(
      createReadStream(file, { encoding: "utf8", highWaterMark: PIECE }),
      LONGEST,
    );
    isReport = isJson;
    for await (const text of texts) {
      isReport ||= v.is(LineSchema, parse(text));
      if (isReport) yield text;
      // A long text in which no line is a record is given up: it may never end.
      else if ((foreign += text.length + 1) > LONGEST) break;
    }
  } catch (error) {
    throw new FormerReportError(file, error instanceof EndlessRecordError ? "no-report" : "unreadable");
  }
  if (!isReport) throw new FormerReportError(file, "no-report");
}

/** Bytes read at a time. */
const PIECE = 256 * 1024;

/** A line of NDJSON: of a file, or the last one. */
const LineSchema = v.union([v.looseObject({ checkedBy: v.string() }), v.looseObject({ summary: v.looseObject({}) })]);

/** The value of a JSON text; undefined for what is none, such as a line that was cut off. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
