import { mkdir, open, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/**
 * Writes beside the target and renames, so that a reader sees the old file or the new one, never half of one.
 * False when it cannot be written.
 */
export async function writeBytes(target: string, bytes: Uint8Array): Promise<boolean> {
  const temporary = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
  try {
    await mkdir(dirname(target), { recursive: true });
    const handle = await open(temporary, "w");
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
