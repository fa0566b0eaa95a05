import type { Dirent } from "node:fs";
import { readdir, realpath, stat } from "node:fs/promises";
import { join } from "node:path";

/** What the arguments of a check come to. */
export interface FoundFiles {
  /** Files in the order of the arguments; those of a folder sorted by their path. */
  readonly files: readonly string[];
  /** Bytes of all of them, as far as they can be told. */
  readonly bytes: number;
  /** Folders that hold no workbook. */
  readonly emptyFolders: readonly string[];
  /** Tables of formats that we do not read, found in folders. */
  readonly otherFormats: readonly string[];
}

/**
 * Finds the workbooks in folders and the folders in them. A file named as such is taken whatever its name.
 * What cannot be opened is listed like a file: reading it says why.
 * @param except a folder that is left out when it is found in another
 */
export async function findFiles(paths: readonly string[], except?: string): Promise<FoundFiles> {
  const left = except === undefined ? undefined : await realFile(except);
  const files: string[] = [];
  const emptyFolders: string[] = [];
  const otherFormats: string[] = [];
  let bytes = 0;
  for (const path of paths) {
    const inFolder = await isFolder(path);
    const below = inFolder ? (await filesBelow(path, left)).sort() : [path];
    const found = inFolder ? below.filter((file) => !isOtherFormat(file)) : below;
    if (inFolder) otherFormats.push(...below.filter(isOtherFormat));
    if (found.length === 0) emptyFolders.push(path);
    for (const file of found) {
      files.push(file);
      bytes += await sizeOf(file);
    }
  }
  return { files, bytes, emptyFolders, otherFormats };
}

async function filesBelow(folder: string, except: string | undefined): Promise<string[]> {
  const files: string[] = [];
  const folders = [folder];
  for (let next = folders.pop(); next !== undefined; next = folders.pop()) {
    const entries = await readdir(next, { withFileTypes: true }).catch(() => undefined);
    if (entries === undefined) files.push(next);
    for (const entry of entries ?? []) {
      const path = join(next, entry.name);
      if (isHidden(entry.name)) continue;
      if (entry.isDirectory()) {
        if (except === undefined || (await realFile(path)) !== except) folders.push(path);
      } else if (
        (isWorkbookName(entry.name) || isOtherFormat(entry.name)) &&
        (entry.isFile() || (await isLinkToFile(entry, path)))
      )
        files.push(path);
    }
  }
  return files;
}

/** True for a link to a file, and for one that leads nowhere: reading it says so. Links to folders could go round in circles. */
async function isLinkToFile(entry: Dirent, path: string): Promise<boolean> {
  if (!entry.isSymbolicLink()) return false;
  return (await stat(path).catch(() => undefined))?.isFile() ?? true;
}

/** `~$` begins the names of the lock files that Excel keeps beside an open workbook. */
function isHidden(name: string): boolean {
  return name.startsWith(".") || name.startsWith("~$");
}

function isWorkbookName(name: string): boolean {
  return /\.xls[xm]$/i.test(name);
}

/** Where a person keeps a table and we do not look: that is to be told. */
function isOtherFormat(name: string): boolean {
  return /\.(?:xls|xlsb|et|ods)$/i.test(name);
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isDirectory() ?? false;
}

async function sizeOf(path: string): Promise<number> {
  return (await stat(path).catch(() => undefined))?.size ?? 0;
}

/** True when a path leads to one of the files, whichever way; false for a file that is not there. */
export async function isAmong(path: string, files: readonly string[]): Promise<boolean> {
  const own = await realFile(path);
  if (own === undefined) return false;
  for (const file of files) if ((await realFile(file)) === own) return true;
  return false;
}

async function realFile(path: string): Promise<string | undefined> {
  return realpath(path).catch(() => undefined);
}
