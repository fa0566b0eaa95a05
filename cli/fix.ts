import type { Settings } from "../src/check/settings";
import { isSigned, patchXlsx, readXlsx } from "../src/hosts/xlsx";
import type { Finding } from "../src/model/finding";
import { isSafe, planFixes } from "../src/tasks/plan-fixes";
import type { Edit, EditOutcome } from "../src/workbook/edit";
import { type Destination, writeResult, type WriteProblem, writeProblemText, type Written } from "./destination";
import { cliMessages } from "./messages";
import { readBytes, readProblem, type ReadProblem } from "./read-workbook";
import type { Style } from "./style";
import { placeColumn, printable, visible } from "./text";

/** What is to be mended. */
export interface FixRequest {
  readonly settings: Settings;
  /** Findings of these rules are mended, whatever their safety; of every rule the safe ones when absent. */
  readonly rules?: readonly string[];
}

/** What became of a file. */
export type FixedFile =
  | ({ readonly file: string; readonly outcome: EditOutcome } & Written)
  | { readonly file: string; readonly error: ReadProblem | WriteProblem };

/** Mends one file. A file that cannot be read or written is an answer, not an exception. */
export async function fixFile(file: string, request: FixRequest, destination: Destination): Promise<FixedFile> {
  try {
    const before = await readBytes(file);
    const choose = chooser(request.rules);
    const { edits } = await planFixes(readXlsx(before), { settings: request.settings, choose });
    const { bytes, outcome } = patchXlsx(before, edits);
    const change = { before, after: bytes, isSigned: isSigned(before) };
    return { file, outcome, ...(await writeResult(file, change, destination)) };
  } catch (error) {
    return { file, error: readProblem(error) };
  }
}

function chooser(rules: readonly string[] | undefined): (finding: Finding) => boolean {
  return rules === undefined ? isSafe : ({ rule, fix }) => fix !== undefined && rules.includes(rule);
}

/** What was changed in a file, for people: a line an edit. */
export function fixText(fixed: FixedFile, dryRun: boolean, style: Style): string {
  const { bold, red, dim, yellow } = style.colours;
  const said = cliMessages(style.locale);
  const head = bold(printable(fixed.file));
  if ("error" in fixed) {
    return `${head}\n  ${red(writeProblemText(fixed.error, style.locale))}\n`;
  }
  const { applied, skipped } = fixed.outcome;
  if (applied.length + skipped.length === 0) return `${head}\n  ${said.nothingToFix}\n`;
  const lines = applied.map((edit) => `  ${editLine(edit)}\n`);
  const left = skipped.map(({ edit, reason }) => `  ${editLine(edit)}  ${yellow(said.skipped[reason])}\n`);
  const where = fixed.written === undefined ? "" : `  ${dim(said.written(printable(fixed.written)))}\n`;
  const signature = fixed.breaksSignature
    ? `  ${yellow(dryRun ? said.wouldBreakSignature : said.brokeSignature)}\n`
    : "";
  return `${head}  ${(dryRun ? said.wouldFix : said.fixed)(applied.length)}\n${lines.join("")}${left.join("")}${where}${signature}`;
}

function editLine(edit: Edit): string {
  return `${placeColumn(edit)}${visible(edit.from)} → ${visible(edit.to)}`;
}

/** The JSON of `fix` for one file. */
export function fixJson(fixed: FixedFile, { locale }: Style): object {
  if ("error" in fixed) {
    const message = writeProblemText(fixed.error, locale);
    const error = { code: fixed.error, message };
    return { file: fixed.file, error, written: null, breaksSignature: false, applied: [], skipped: [] };
  }
  const { file, written = null, breaksSignature, outcome } = fixed;
  return { file, error: null, written, breaksSignature, ...outcome };
}
