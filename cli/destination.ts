import { lstat, rm, stat } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
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
  /** Also changes a file in place whose digital signature becomes invalid by it. */
  readonly breakSignature: boolean;
  /** Only tells what would be changed. */
  readonly dryRun: boolean;
}

/** The options that say so. */
export interface DestinationOptions {
  readonly out?: string;
  readonly inPlace?: true;
  readonly backup?: true;
  readonly breakSignature?: true;
  readonly dryRun?: true;
}

/** Adds the options to a command that changes files. */
export function addDestinationOptions(command: Command, locale: Locale): Command {
  const said = cliMessages(locale);
  return command
    .addOption(fileOption("--out <folder>", said.out, locale))
    .addOption(new Option("--in-place", said.inPlace).conflicts("out"))
    .addOption(new Option("--backup", said.backup).conflicts("out"))
    .addOption(new Option("--break-signature", said.breakSignature).conflicts("out"))
    .addOption(new Option("--dry-run", said.dryRun));
}

/** Where the files go, or why they cannot go there in words for the person. Nothing is written. */
export async function destinationOf(
  files: readonly string[],
  { out, inPlace, backup, breakSignature, dryRun }: DestinationOptions,
  locale: Locale,
): Promise<Destination | { readonly refusal: string }> {
  const said = cliMessages(locale);
  if (dryRun !== true && out === undefined && inPlace !== true) return { refusal: said.noDestination };
  const destination = {
    backup: backup === true,
    breakSignature: breakSignature === true,
    dryRun: dryRun === true,
  };
  if (out === undefined) return destination;
  const double = await doubleName(files);
  if (double !== undefined) return { refusal: said.doubleName(printable(double)) };
  for (const file of files) {
    if (await isAmong(join(out, basename(file)), [file])) return { refusal: said.sameFolder(printable(file)) };
  }
  return { ...destination, folder: out };
}

/** A name that two of the files have: in one folder the second would take the place of the first. */
async function doubleName(files: readonly string[]): Promise<string | undefined> {
  const seen = new Map<string, string>();
  for (const file of files) {
    const name = basename(file);
    const other = seen.get(name.toLowerCase());
    // The same file, named twice, is no other one.
    if (other !== undefined && resolve(other) !== resolve(file) && !(await isAmong(file, [other]))) return name;
    seen.set(name.toLowerCase(), file);
  }
  return undefined;
}

/** Why a changed file was not written. */
export type WriteProblem =
  | "unwritable"
  /** Another program changed the file between our reading and writing; its changes stay. */
  | "changed-meanwhile"
  /** The file is signed, and nobody asked to change it in place all the same. */
  | "signed";

/** A file's bytes before and after; the very same ones when nothing changed. */
export interface FileChange {
  readonly before: Uint8Array;
  readonly after: Uint8Array;
  /** True when the file bore a digital signature before. */
  readonly isSigned: boolean;
}

/** Where a file was written to; undefined when nothing was to be written. */
export interface Written {
  readonly written: string | undefined;
  /** True when the file bears a digital signature that does not hold after the change. */
  readonly breaksSignature: boolean;
}

/** The sentence for a file that was not read or not written. */
export function writeProblemText(problem: ReadProblem | WriteProblem, locale: Locale): string {
  const said = cliMessages(locale);
  if (problem === "unwritable") return said.unwritable;
  if (problem === "signed") return said.signed;
  return problem === "changed-meanwhile" ? said.changedMeanwhile : readProblemText(problem, locale);
}

/**
 * Writes a changed file where it goes. In place a file that stayed the same is not touched, nor one that is no longer as it was
 * read, nor a signed one against the wish.
 */
export async function writeResult(
  file: string,
  { before, after, isSigned }: FileChange,
  { folder, backup, breakSignature, dryRun }: Destination,
): Promise<Written | { readonly error: WriteProblem }> {
  const breaksSignature = isSigned && after !== before;
  if (dryRun || (folder === undefined && after === before)) return { written: undefined, breaksSignature };
  if (folder === undefined && breaksSignature && !breakSignature) return { error: "signed" };
  const target = folder === undefined ? file : join(folder, basename(file));
  if (folder === undefined && !(await holds(file, before))) return { error: "changed-meanwhile" };
  const kept = backup ? await backupName(file) : undefined;
  if (kept !== undefined && !(await writeBytes(kept, before, file))) return { error: "unwritable" };
  if (await writeBytes(target, after, file)) return { written: target, breaksSignature };
  // The file itself is what was kept: nobody needs it twice.
  if (kept !== undefined && (await isFile(file)) && (await holds(file, before)))
    await rm(kept, { force: true }).catch(() => undefined);
  return { error: "unwritable" };
}

/** A pipe gives its content once and is not asked again. */
async function holds(file: string, bytes: Uint8Array): Promise<boolean> {
  const found = await stat(file).catch(() => undefined);
  if (found !== undefined && !found.isFile()) return true;
  const now = await readBytes(file).catch(() => undefined);
  return now !== undefined && Buffer.compare(now, bytes) === 0;
}

async function isFile(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isFile() ?? false;
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
