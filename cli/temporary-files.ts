import { createHash, randomUUID } from "node:crypto";
import { readlinkSync, rmSync } from "node:fs";
import { lstat, readdir, rm } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";

/** Files that are being written and have not taken their place yet. */
const temporary = new Set<string>();

/** Folders in which nothing is left of programs that were killed. */
const tidied = new Set<string>();

/**
 * The path of a file to be written in this folder, kept in mind until it has taken its place. Its name is short, for that of the
 * target may be as long as names can be, and says whose it is: of which person on which computer, and of which process.
 */
export function addTemporary(folder: string): string {
  const path = join(folder, `.jibiao-${ownMark()}-${process.pid}-${randomUUID()}.tmp`);
  temporary.add(path);
  return path;
}

/** The file has taken its place, or is gone. */
export function forgetTemporary(path: string): void {
  temporary.delete(path);
}

/** Takes away what is not whole: for a program that ends at once. */
export function removeTemporaryFiles(): void {
  for (const path of temporary) rmSync(path, { force: true });
  temporary.clear();
}

/**
 * Takes away what programs left in a folder that this person ran on this computer and that were killed in the middle; looks into
 * a folder once. Never rejects: what cannot be taken away hinders nobody.
 */
export async function clearLeftovers(folder: string): Promise<void> {
  if (tidied.has(folder)) return;
  tidied.add(folder);
  const start = `.jibiao-${ownMark()}-`;
  for (const name of await readdir(folder).catch(() => [])) {
    const [, process] = /^(\d+)-[\da-f-]+\.tmp$/.exec(name.startsWith(start) ? name.slice(start.length) : "") ?? [];
    const path = join(folder, name);
    if (process === undefined || temporary.has(path) || isRunning(Number(process))) continue;
    if (await isOwnFile(path)) await rm(path, { force: true }).catch(() => undefined);
  }
}

/**
 * Eight digits for this person on this computer. Numbers of processes mean something there only, and within one container: what
 * bears another mark may belong to a process that lives.
 */
function ownMark(): string {
  const person = process.getuid?.() ?? process.env["USERNAME"] ?? "";
  return createHash("sha256")
    .update(JSON.stringify([hostname(), person, processSpace()]))
    .digest("hex")
    .slice(0, 8);
}

/** Names what the numbers of processes are counted in; only Linux has several. */
function processSpace(): string {
  try {
    return readlinkSync("/proc/self/ns/pid");
  } catch {
    return "";
  }
}

/** A process with our own number was a former one, for our own files are in mind. What may not be asked after is there. */
function isRunning(id: number): boolean {
  if (id === process.pid) return false;
  try {
    return id > 0 ? process.kill(id, 0) : true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== "ESRCH";
  }
}

async function isOwnFile(path: string): Promise<boolean> {
  const found = await lstat(path).catch(() => undefined);
  return found?.isFile() === true && (process.getuid === undefined || found.uid === process.getuid());
}
