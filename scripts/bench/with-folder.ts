import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Gives the work a folder of its own and removes it afterwards, whatever happens. */
export function withFolder(work: (folder: string) => void): void {
  const folder = mkdtempSync(join(tmpdir(), "jibiao-bench-"));
  try {
    work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
