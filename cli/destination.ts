import { lstat } from "node:fs/promises";
import { basename, join } from "node:path";
import { Option, type Command } from "commander";
import type { Locale } from "../src/i18n/localized";
import { isAmong } from "./find-files";
import { fileOption } from "./file-arguments";
import { cliMessages } from "./messages";
import { printable } from "./text";
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
  const names = files.map((file) => basename(file));
  return names.find((name, index) => names.findIndex((other) => other.toLowerCase() === name.toLowerCase()) < index);
}

/** Where a file was written to; undefined when nothing was to be written. */
export type Written = { readonly written: string | undefined } | { readonly error: "unwritable" };

/** Writes a changed file where it goes. In place a file that stayed the same is not touched. */
export async function writeResult(
  file: string,
  before: Uint8Array,
  after: Uint8Array,
  { folder, backup, dryRun }: Destination,
): Promise<Written> {
  if (dryRun || (folder === undefined && after === before)) return { written: undefined };
  const target = folder === undefined ? file : join(folder, basename(file));
  const isKept = !backup || (await writeBytes(await backupName(file), before, file));
  return isKept && (await writeBytes(target, after, file)) ? { written: target } : { error: "unwritable" };
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
