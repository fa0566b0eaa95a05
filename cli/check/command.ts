import type { Settings } from "../../src/check/settings";
import type { Severity } from "../../src/model/severity";
import { cliMessages } from "../messages";
import { createProgress, type Progress } from "../progress";
import type { Style } from "../style";
import type { ExitStatus, Surroundings } from "../surroundings";
import { basisOf, type CheckedFile, type CheckRequest } from "./check-file";
import { checkFiles } from "./check-files";
import { addToTotals, type FileRecord, NO_TOTALS, type Totals } from "./file-record";
import { namedFiles } from "../file-arguments";
import { type FoundFiles, isAmong } from "../find-files";
import { printable } from "../text";
import { type FormerReport, FormerReportError, loadFormerReport, NO_FORMER_REPORT } from "./former-report";
import { totalsText } from "./check-text";
import { type CheckFormat, reportWriter, type ReportWriter } from "./formats";
import { fileOutput, type Output, OutputError, streamOutput } from "./output";

/** What the command `check` was asked for. */
export interface CheckCommand {
  readonly paths: readonly string[];
  readonly format: CheckFormat;
  readonly settings: Settings;
  readonly rules?: readonly string[];
  readonly severity: Severity;
  /** File for the report; the screen when absent. */
  readonly out?: string;
  /** A former report. */
  readonly since?: string;
  readonly jobs?: number;
}

/** Checks files and folders and writes the report. */
export async function runCheck(command: CheckCommand, style: Style, surroundings: Surroundings): Promise<ExitStatus> {
  const { err } = surroundings;
  const said = cliMessages(style.locale);
  try {
    if (command.format === "xlsx" && command.out === undefined) return refuse(said.outNeeded);
    const found = await namedFiles(command.paths, err, style.locale);
    if (found === undefined) return 2;
    const { out } = command;
    if (out !== undefined && (await isAmong(out, found.files))) return refuse(said.reportIsInput(printable(out)));
    return await checkFound(found, command, style, surroundings);
  } catch (error) {
    if (error instanceof FormerReportError) return refuse(said.badSince(printable(error.file), error.problem));
    if (error instanceof OutputError) return refuse(said.unwritableReport(printable(error.file)));
    throw error;
  }

  function refuse(sentence: string): ExitStatus {
    err(`${sentence}\n`);
    return 2;
  }
}

async function checkFound(
  found: FoundFiles,
  command: CheckCommand,
  style: Style,
  surroundings: Surroundings,
): Promise<ExitStatus> {
  const { out, err, drained = () => Promise.resolve(), isTerminal = false, workerFile } = surroundings;
  const { settings, rules, severity, since, jobs } = command;
  const asked = { settings, ...(rules && { rules }), severity, locale: style.locale, version: surroundings.version };
  const checkedBy = basisOf(asked);
  const former = since === undefined ? NO_FORMER_REPORT : await loadFormerReport(since, checkedBy);
  const request: CheckRequest = { ...asked, checkedBy, known: former.known };
  const progress = createProgress(err, isTerminal);
  const output = command.out === undefined ? streamOutput(out, drained) : await fileOutput(command.out);
  const writer = reportWriter(command.format, style, dayOf(surroundings, style));
  try {
    const checked = checkFiles(found, request, { workerFile, jobs });
    const { totals, taken } = await writeReport(checked, former, {
      writer,
      output,
      progress,
      total: found.files.length,
      style,
      err,
    });
    await output.close();
    if (taken > 0) err(`${cliMessages(style.locale).takenOver(taken)}\n`);
    if (command.out !== undefined)
      out(`${totalsText(totals, style)}${cliMessages(style.locale).written(printable(command.out))}\n`);
    return totals.unread > 0 ? 2 : totals.error > 0 ? 1 : 0;
  } catch (error) {
    await output.discard();
    throw error;
  } finally {
    progress.clear();
  }
}

/** The day as it is printed; undefined when nobody tells it. */
function dayOf({ now }: Surroundings, { locale }: Style): string | undefined {
  return now === undefined ? undefined : new Intl.DateTimeFormat(locale, { dateStyle: "long" }).format(now);
}

interface Writing {
  readonly writer: ReportWriter;
  readonly output: Output;
  readonly progress: Progress;
  /** Number of files. */
  readonly total: number;
  readonly style: Style;
  readonly err: (text: string) => void;
}

/** Writes each result when it comes; `taken` counts those that were taken over from a former report. */
async function writeReport(
  checked: AsyncIterable<CheckedFile>,
  former: FormerReport,
  { writer, output, progress, total, style, err }: Writing,
): Promise<{ totals: Totals; taken: number }> {
  const said = cliMessages(style.locale);
  let totals = NO_TOTALS;
  let taken = 0;
  await output.write(writer.begin());
  progress.show(said.progress(0, total));
  for await (const result of checked) {
    const record = recordOf(result, former);
    if ("known" in result) taken++;
    progress.clear();
    for (const rule of record.failedRules ?? []) err(`${said.ruleFailed(rule)}\n`);
    totals = addToTotals(totals, record);
    await output.write(writer.add(record));
    progress.show(said.progress(totals.files, total));
  }
  progress.clear();
  await output.write(writer.end(totals));
  return { totals, taken };
}

/** The record itself, or that of the same content in the former report, under the name that the file has now. */
function recordOf(result: CheckedFile, former: FormerReport): FileRecord {
  if (!("known" in result)) return result;
  const record = former.record(result.known);
  if (record === undefined) throw new Error(`no former record of ${result.known}`);
  return { ...record, file: result.file };
}
