import { lstat, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { Option, type Command } from "commander";
import type { Locale } from "../src/i18n/localized";
import { isAmong } from "./find-files";
import { fileOption } from "./file-arguments";
import { cliMessages } from "./messages";
import { printable } from "./text";
import { readBytes, readProblemText, type ReadProblem } from "./read-workbook";
import { writeBytes } from "./replace-file";

/** Where changed files go. */
export interface Destination {
  /** The folder for the changed files; the file itself when absent. */
  readonly folder?: string;
  /** Keeps what the file held before it is changed in place, under its name with `.bak`. */
  readonly backup: boolean;
  /** Only tells what would be changed. */
  readonly dryRun: boolean;
}

/** The options that say so. */
export interface DestinationOptions {
  readonly out?: string;
  readonly inPlace?: true;
  readonly backup?: true;
  readonly dryRun?: true;
}

/** Adds the options to a command that changes files. */
export function addDestinationOptions(command: Command, locale: Locale): Command {
  const said = cliMessages(locale);
  return command
    .addOption(fileOption("--out <folder>", said.out, locale))
    .addOption(new Option("--in-place", said.inPlace).conflicts("out"))
    .addOption(new Option("--backup", said.backup).conflicts("out"))
    .addOption(new Option("--dry-run", said.dryRun));
}

/** Where the files go, or why they cannot go there in words for the person. Nothing is written. */
export async function destinationOf(
  files: readonly string[],
  { out, inPlace, backup, dryRun }: DestinationOptions,
  locale: Locale,
): Promise<Destination | { readonly refusal: string }> {
  const said = cliMessages(locale);
  if (dryRun !== true && out === undefined && inPlace !== true) return { refusal: said.noDestination };
  const destination = { backup: backup === true, dryRun: dryRun === true };
  if (out === undefined) return destination;
  const double = doubleName(files);
  if (double !== undefined) return { refusal: said.doubleName(printable(double)) };
  for (const file of files) {
    if (await isAmong(join(out, basename(file)), [file])) return { refusal: said.sameFolder(printable(file)) };
  }
  return { ...destination, folder: out };
}

/** A name that two of the files have: in one folder the second would take the place of the first. */
function doubleName(files: readonly string[]): string | undefined {
  const seen = new Set<string>();
  return files.map((file) => basename(file)).find((name) => seen.size === seen.add(name.toLowerCase()).size);
}

/** Why a changed file was not written. */
export type WriteProblem =
  | "unwritable"
  /** Another program changed the file between our reading and writing; its changes stay. */
  | "changed-meanwhile";

/** Where a file was written to; undefined when nothing was to be written. */
export type Written = { readonly written: string | undefined } | { readonly error: WriteProblem };

/** The sentence for a file that was not read or not written. */
export function writeProblemText(problem: ReadProblem | WriteProblem, locale: Locale): string {
  if (problem === "unwritable") return cliMessages(locale).unwritable;
  return problem === "changed-meanwhile" ? cliMessages(locale).changedMeanwhile : readProblemText(problem, locale);
}

/** Writes a changed file where it goes. In place a file that stayed the same is not touched, nor one that is no longer as it was read. */
export async function writeResult(
  file: string,
  before: Uint8Array,
  after: Uint8Array,
  { folder, backup, dryRun }: Destination,
): Promise<Written> {
  if (dryRun || (folder === undefined && after === before)) return { written: undefined };
  const target = folder === undefined ? file : join(folder, basename(file));
  if (folder === undefined && !(await holds(file, before))) return { error: "changed-meanwhile" };
  const isKept = !backup || (await writeBytes(await backupName(file), before, file));
  return isKept && (await writeBytes(target, after, file)) ? { written: target } : { error: "unwritable" };
}

/** A pipe gives its content once and is not asked again. */
async function holds(file: string, bytes: Uint8Array): Promise<boolean> {
  const isFile = await stat(file).then(
    (found) => found.isFile(),
    () => true,
  );
  if (!isFile) return true;
  const now = await readBytes(file).catch(() => undefined);
  return now !== undefined && Buffer.compare(now, bytes) === 0;
}

/** The first of `.bak`, `.bak2`, `.bak3` … that is free: what an earlier command kept is not lost to a later one. */
async function backupName(file: string): Promise<string> {
  for (let number = 2, name = `${file}.bak`; ; number += 1) {
    if (!(await isThere(name))) return name;
    name = `${file}.bak${number}`;
  }
}

async function isThere(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}
