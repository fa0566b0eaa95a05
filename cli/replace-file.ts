import type { Stats } from "node:fs";
import {
  access,
  constants,
  type FileHandle,
  mkdir,
  open,
  readlink,
  realpath,
  rename,
  rm,
  stat,
} from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { addTemporary, clearLeftovers, forgetTemporary } from "./temporary-files";

/** What a file is to hold, while it is written. All of it rejects when the system refuses. */
export interface NewContent {
  readonly write: (piece: string | Uint8Array) => Promise<void>;
  /** The content is whole: it takes the place of what the file held. */
  readonly keep: () => Promise<void>;
  /** The content will not be whole: the file stays as it was. Never rejects. */
  readonly drop: () => Promise<void>;
}

/**
 * Writes beside the target and renames, so that a reader sees the old file or the new one, never half of one, whenever the
 * program ends. What killed programs of ours left in its folder is cleared away. Folders on the way are made. A file that is there keeps its owner and permissions, and is not replaced when it is
 * read-only; through a link the file itself is written. What is no file, such as a pipe, is written into.
 * @param like a file whose permissions a new one gets
 */
export async function replaceFile(path: string, like?: string): Promise<NewContent> {
  const target = await targetOf(path);
  const found = await stat(target).catch(() => undefined);
  if (found !== undefined && !found.isFile()) return writeInto(await open(target, "w"));
  await makeFolder(dirname(target));
  if (found !== undefined) await refuseReadOnly(target, found);
  await clearLeftovers(dirname(target));
  const { mode } = found ?? (like === undefined ? undefined : await stat(like)) ?? {};
  const temporary = addTemporary(dirname(target));
  const handle = await open(temporary, "wx", mode).catch((error: unknown) => {
    forgetTemporary(temporary);
    throw error;
  });
  const drop = async (): Promise<void> => {
    await handle.close().catch(() => undefined);
    await rm(temporary, { force: true }).catch(() => undefined);
    forgetTemporary(temporary);
  };
  return {
    write: (piece) => handle.writeFile(piece),
    keep: async () => {
      try {
        if (found !== undefined) await lookLike(handle, found);
        await handle.sync();
        await handle.close();
        await rename(temporary, target);
        forgetTemporary(temporary);
      } catch (error) {
        await drop();
        throw error;
      }
    },
    drop,
  };
}

/** The file that a path leads to, also where the last link leads to one that is not there yet. */
async function targetOf(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    const link = await readlink(path).catch(() => undefined);
    return link === undefined ? path : resolve(dirname(path), link);
  }
}

/** Makes a folder and those on the way to it. The system's own way to do it never ends where folders cannot be made (`/proc`). */
async function makeFolder(path: string): Promise<void> {
  if (await isFolder(path)) return;
  const above = dirname(path);
  if (above !== path) await makeFolder(above);
  await mkdir(path).catch(async (error: unknown) => {
    // Another program may have made it meanwhile.
    if (!(await isFolder(path))) throw error;
  });
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isDirectory() ?? false;
}

/** Whoever may do anything may also write to a file that nobody may write to: that was not meant. */
async function refuseReadOnly(target: string, { mode }: Stats): Promise<void> {
  await access(target, constants.W_OK);
  if ((mode & 0o222) === 0) throw new Error(`${target} is read-only`);
}

/** Not every file system keeps owners and permissions. */
async function lookLike(handle: FileHandle, { uid, gid, mode }: Stats): Promise<void> {
  await handle.chown(uid, gid).catch(() => undefined);
  await handle.chmod(mode & 0o7777).catch(() => undefined);
}

function writeInto(handle: FileHandle): NewContent {
  return {
    write: (piece) => handle.writeFile(piece),
    keep: () => handle.close(),
    drop: () => handle.close().catch(() => undefined),
  };
}

/** Gives a file these bytes; false when it cannot be written. A new one gets the permissions of `like`. */
export async function writeBytes(path: string, bytes: Uint8Array, like?: string): Promise<boolean> {
  let content: NewContent | undefined;
  try {
    content = await replaceFile(path, like);
    await content.write(bytes);
    await content.keep();
    return true;
  } catch {
    await content?.drop();
    return false;
  }
}
