import { readFile } from "node:fs/promises";
import * as v from "valibot";
import { SEVERITIES } from "../../src/model/severity";
import type { FileRecord } from "./file-record";

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
});

/**
 * The records of a former report (JSON or NDJSON) that are as good as a new check, by the hash of their file: those
 * made by the same version with the same settings, of files that could be read.
 * Throws FormerReportError. An NDJSON report that was cut off gives the files up to there.
 */
export async function loadFormerReport(file: string, basis: string): Promise<ReadonlyMap<string, FileRecord>> {
  const records = new Map<string, FileRecord>();
  for (const entry of entriesOf(await readText(file), file)) {
    const parsed = v.safeParse(RecordSchema, entry);
    if (!parsed.success || parsed.output.checkedBy !== basis) continue;
    // What is left of a finding after the check of its parts was written by this version, as `checkedBy` says.
    const record = parsed.output as unknown as FileRecord & { readonly sha256: string };
    if ((record.failedRules ?? []).length === 0) records.set(record.sha256, record);
  }
  return records;
}

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch {
    throw new FormerReportError(file, "unreadable");
  }
}

function entriesOf(text: string, file: string): readonly unknown[] {
  const whole = parse(text);
  const workbooks = v.safeParse(v.looseObject({ workbooks: v.array(v.unknown()) }), whole);
  if (workbooks.success) return workbooks.output.workbooks;
  const lines = text
    .split("\n")
    .map(parse)
    .filter((line) => v.is(LineSchema, line));
  if (lines.length === 0) throw new FormerReportError(file, "no-report");
  return lines;
}

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
