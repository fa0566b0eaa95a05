import { mkdir, open, realpath, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/**
 * Writes beside the target and renames, so that a reader sees the old file or the new one, never half of one, whenever
 * the program ends. A file that is there keeps its permissions; through a link the file itself is written.
 * False when it cannot be written.
 */
export async function writeBytes(path: string, bytes: Uint8Array): Promise<boolean> {
  const target = await realpath(path).catch(() => path);
  const temporary = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
  try {
    await mkdir(dirname(target), { recursive: true });
    const mode = await stat(target).then(
      (found) => found.mode,
      () => undefined,
    );
    const handle = await open(temporary, "w", mode);
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, target);
    return true;
  } catch {
    // The folder itself may be what is missing: then there is nothing to remove.
    await rm(temporary, { force: true }).catch(() => undefined);
    return false;
  }
}
