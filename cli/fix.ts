import { basename, join } from "node:path";
import type { Settings } from "../src/check/settings";
import { patchXlsx, readXlsx } from "../src/hosts/xlsx";
import { messages } from "../src/i18n/messages";
import type { Finding } from "../src/model/finding";
import { isSafe, planFixes } from "../src/tasks/plan-fixes";
import type { Edit, EditOutcome } from "../src/workbook/edit";
import { HostError, type HostErrorCode } from "../src/workbook/errors";
import { cliMessages } from "./messages";
import { readBytes } from "./read-workbook";
import type { Style } from "./style";
import { column, oneLine } from "./text";
import { writeBytes } from "./write-bytes";

/** What is to be mended, and where the result goes. */
export interface FixRequest {
  readonly settings: Settings;
  /** Findings of these rules are mended, whatever their safety; of every rule the safe ones when absent. */
  readonly rules?: readonly string[];
  /** The folder for the mended files; the file itself when absent. */
  readonly folder?: string;
  /** Keeps what the file held before it is changed in place, under its name with `.bak`. */
  readonly backup: boolean;
  /** Only tells what would be changed. */
  readonly dryRun: boolean;
}

/** What became of a file. */
export type FixedFile =
  | { readonly file: string; readonly written: string | undefined; readonly outcome: EditOutcome }
  | { readonly file: string; readonly error: HostErrorCode | "unwritable" };

/** Mends one file. A file that cannot be read or written is an answer, not an exception. */
export async function fixFile(file: string, request: FixRequest): Promise<FixedFile> {
  try {
    const bytes = await readBytes(file);
    const { edits } = planFixes(readXlsx(bytes), { settings: request.settings, choose: chooser(request.rules) });
    if (request.dryRun) return { file, written: undefined, outcome: patchXlsx(bytes, edits).outcome };
    const patched = patchXlsx(bytes, edits);
    const target = request.folder === undefined ? file : join(request.folder, basename(file));
    if (request.folder === undefined && patched.outcome.applied.length === 0)
      return { file, written: undefined, outcome: patched.outcome };
    const isKept = !request.backup || (await writeBytes(`${file}.bak`, bytes));
    return isKept && (await writeBytes(target, patched.bytes))
      ? { file, written: target, outcome: patched.outcome }
      : { file, error: "unwritable" };
  } catch (error) {
    if (error instanceof HostError) return { file, error: error.code };
    throw error;
  }
}

function chooser(rules: readonly string[] | undefined): (finding: Finding) => boolean {
  return rules === undefined ? isSafe : ({ rule, fix }) => fix !== undefined && rules.includes(rule);
}

/** What was changed in a file, for people: a line an edit. */
export function fixText(fixed: FixedFile, style: Style): string {
  const { bold, red, dim, yellow } = style.colours;
  const said = cliMessages(style.locale);
  const head = bold(fixed.file);
  if ("error" in fixed) {
    return `${head}\n  ${red(fixed.error === "unwritable" ? said.unwritable : messages(style.locale).errors[fixed.error])}\n`;
  }
  const { applied, skipped } = fixed.outcome;
  if (applied.length + skipped.length === 0) return `${head}\n  ${said.nothingToFix}\n`;
  const lines = applied.map((edit) => `  ${editLine(edit)}\n`);
  const left = skipped.map(({ edit, reason }) => `  ${editLine(edit)}  ${yellow(said.skipped[reason])}\n`);
  const where = fixed.written === undefined ? "" : `  ${dim(said.written(fixed.written))}\n`;
  return `${head}  ${said.fixed(applied.length)}\n${lines.join("")}${left.join("")}${where}`;
}

function editLine({ sheet, cell, from, to }: Edit): string {
  return `${column(`${oneLine(sheet)}!${cell}`, 28)}${visible(from)} → ${visible(to)}`;
}

/** White space is what many edits are about: it is shown. */
function visible(value: Edit["from"]): string {
  return JSON.stringify(value);
}

/** The JSON of `fix` for one file. */
export function fixJson(fixed: FixedFile, { locale }: Style): object {
  if ("error" in fixed) {
    const message =
      fixed.error === "unwritable" ? cliMessages(locale).unwritable : messages(locale).errors[fixed.error];
    return { file: fixed.file, error: { code: fixed.error, message }, written: null, applied: [], skipped: [] };
  }
  return { file: fixed.file, error: null, written: fixed.written ?? null, ...fixed.outcome };
}
