import { Argument, InvalidArgumentError, Option } from "commander";
import type { Locale } from "../src/i18n/localized";
import { type FoundFiles, findFiles } from "./find-files";
import { cliMessages } from "./messages";
import { printable } from "./text";

/** The argument of a command that works on files and folders. */
export function filesArgument(locale: Locale): Argument {
  return new Argument("<files...>", cliMessages(locale).filesOrFolders).argParser(
    (name: string, before: readonly string[] | undefined) => [...(before ?? []), nameIn(name, locale)],
  );
}

/** An option that takes the name of a file or folder. */
export function fileOption(flags: string, description: string, locale: Locale): Option {
  return new Option(flags, description).argParser((name: string) => nameIn(name, locale));
}

/** An empty name is what a script gives whose variable is not set; as a folder it would mean the current one. */
function nameIn(name: string, locale: Locale): string {
  if (name === "") throw new InvalidArgumentError(cliMessages(locale).emptyName);
  return name;
}

/** Names of files that are told one by one. */
const SHOWN = 5;

/**
 * The files that the arguments come to; undefined when there are none. Says what is wrong with them.
 * @param except a folder whose files are none of them unless they are named themselves: that of the results
 */
export async function namedFiles(
  paths: readonly string[],
  err: (text: string) => void,
  locale: Locale,
  except?: string,
): Promise<FoundFiles | undefined> {
  const said = cliMessages(locale);
  const found = await findFiles(paths, except);
  for (const folder of found.emptyFolders) err(`${said.emptyFolder(printable(folder))}\n`);
  const { length } = found.otherFormats;
  const some = found.otherFormats.slice(0, SHOWN).map(printable);
  if (length > 0) err(`${said.otherFormats(length, some, length > SHOWN)}\n`);
  if (found.files.length > 0) return found;
  err(`${said.nothingToDo}\n`);
  return undefined;
}
