import { createHash } from "node:crypto";
import { checkSettingsOf, withStandard } from "../../src/check/apply-settings";
import { checkTables } from "../../src/check/check-tables";
import { sortIgnored } from "../../src/check/ignores";
import type { Settings } from "../../src/check/settings";
import { readSheets } from "../../src/hosts/xlsx";
import type { Locale } from "../../src/i18n/localized";
import { nearMissText } from "../../src/i18n/near-miss";
import { compareSeverity, type Severity } from "../../src/model/severity";
import { joinRecognitions, recogniseSheet } from "../../src/recognise/recognise";
import type { Recognition } from "../../src/recognise/recognition";
import { reportedTables } from "../../src/report/report";
import { RULES } from "../../src/rules";
import { cliMessages } from "../messages";
import { readBytes, readProblem, readProblemText } from "../read-workbook";
import type { FileProblem, FileRecord } from "./file-record";

/** What is asked of every file. */
export interface CheckQuestion {
  readonly settings: Settings;
  /** Ids of the only rules to apply; every rule that is not off when absent. */
  readonly rules?: readonly string[];
  /** The mildest severity to list. */
  readonly severity: Severity;
  readonly locale: Locale;
  /** Version of the product. */
  readonly version: string;
}

/** What is asked of a check: plain data, so that it can be handed to a worker. */
export interface CheckRequest extends CheckQuestion {
  /** What `basisOf` makes of the question: the records bear it. */
  readonly checkedBy: string;
  /** SHA-256 of the files whose records are there already. */
  readonly known: ReadonlySet<string>;
}

/** The record of a file, or the hash of one whose record is there already. */
export type CheckedFile = FileRecord | { readonly file: string; readonly known: string };

/** Reads and checks one file. Whatever goes wrong is in its record: it rejects never. */
export async function checkFile(file: string, request: CheckRequest): Promise<CheckedFile> {
  let sha256: string | undefined;
  try {
    const bytes = await readBytes(file);
    sha256 = createHash("sha256").update(bytes).digest("hex");
    if (request.known.has(sha256)) return { file, known: sha256 };
    return { ...checkRecognition(recogniseFile(bytes), request), file, sha256 };
  } catch (error) {
    return { ...failedRecord(file, readProblem(error), request), ...(sha256 !== undefined && { sha256 }) };
  }
}

/** The record of a file that has no result. */
export function failedRecord(file: string, code: FileProblem, request: CheckRequest): FileRecord {
  const error = { code, message: problemSentence(code, request.locale) };
  return { file, checkedBy: request.checkedBy, error, tables: 0, projects: [], findings: [] };
}

function problemSentence(code: FileProblem, locale: Locale): string {
  return code === "crashed" ? cliMessages(locale).crashed : readProblemText(code, locale);
}

/** What stands in a file: sheet by sheet, so that a large workbook is never in memory as a whole. Errors: HostError. */
export function recogniseFile(bytes: Uint8Array): Recognition {
  const parts: Recognition[] = [];
  for (const sheet of readSheets(bytes)) parts.push(recogniseSheet(sheet));
  return joinRecognitions(parts);
}

function checkRecognition(recognition: Recognition, request: CheckRequest): Omit<FileRecord, "file"> {
  const { settings, rules, severity, locale } = request;
  const failedRules = new Set<string>();
  const tables = withStandard(recognition.tables, settings);
  const checked = checkTables(tables, {
    ...checkSettingsOf(settings, locale),
    ...(rules && { rules: RULES.filter(({ id }) => rules.includes(id)) }),
    onFailure: ({ rule }) => failedRules.add(rule),
  });
  const { findings } = sortIgnored(checked, tables, settings.ignores);
  const nearest = recognition.nearMisses.map((miss) => nearMissText(miss)[locale]);
  return {
    checkedBy: request.checkedBy,
    error: null,
    tables: tables.length,
    projects: reportedTables(tables),
    findings: findings.filter((finding) => compareSeverity(finding.severity, severity) <= 0),
    ...(tables.length === 0 && nearest.length > 0 && { nearest }),
    ...(failedRules.size > 0 && { failedRules: [...failedRules] }),
  };
}

/** Names what a result depends on besides the file: the version and how it was asked to check. */
export function basisOf({ settings, rules, severity, locale, version }: CheckQuestion): string {
  const all = RULES.map(({ id }) => id);
  const digest = createHash("sha256")
    .update(JSON.stringify({ settings, rules: rules ?? null, severity, locale, all }))
    .digest("hex");
  return `${version}-${digest.slice(0, 16)}`;
}
