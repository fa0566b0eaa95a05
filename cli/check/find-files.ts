import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";

/** What the arguments of a check come to. */
export interface FoundFiles {
  /** Files in the order of the arguments; those of a folder sorted by their path. */
  readonly files: readonly string[];
  /** Bytes of all of them, as far as they can be told. */
  readonly bytes: number;
  /** Folders that hold no workbook. */
  readonly emptyFolders: readonly string[];
}

/**
 * Finds the workbooks in folders and the folders in them. A file named as such is taken whatever its name.
 * What cannot be opened is listed like a file: reading it says why.
 */
export async function findFiles(paths: readonly string[]): Promise<FoundFiles> {
  const files: string[] = [];
  const emptyFolders: string[] = [];
  let bytes = 0;
  for (const path of paths) {
    const inFolder = await isFolder(path);
    const found = inFolder ? (await filesBelow(path)).sort() : [path];
    if (found.length === 0) emptyFolders.push(path);
    for (const file of found) {
      files.push(file);
      bytes += await sizeOf(file);
    }
  }
  return { files, bytes, emptyFolders };
}

async function filesBelow(folder: string): Promise<string[]> {
  const files: string[] = [];
  const folders = [folder];
  for (let next = folders.pop(); next !== undefined; next = folders.pop()) {
    const entries = await readdir(next, { withFileTypes: true }).catch(() => undefined);
    if (entries === undefined) files.push(next);
    for (const entry of entries ?? []) {
      const path = join(next, entry.name);
      if (isHidden(entry.name)) continue;
      if (entry.isDirectory()) folders.push(path);
      else if (isWorkbookName(entry.name) && (entry.isFile() || entry.isSymbolicLink())) files.push(path);
    }
  }
  return files;
}

/** `~$` begins the names of the lock files that Excel keeps beside an open workbook. */
function isHidden(name: string): boolean {
  return name.startsWith(".") || name.startsWith("~$");
}

function isWorkbookName(name: string): boolean {
  return /\.xls[xm]$/i.test(name);
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isDirectory() ?? false;
}

async function sizeOf(path: string): Promise<number> {
  return (await stat(path).catch(() => undefined))?.size ?? 0;
}
