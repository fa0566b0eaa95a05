import { rmSync } from "node:fs";

/** Files that are being written and have not taken their place yet. */
const temporary = new Set<string>();

/** Keeps a file in mind that is to go should the program end before it is whole. */
export function addTemporary(path: string): void {
  temporary.add(path);
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
