import { mkdirSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { figures } from "./cli";
import { generatedFile } from "./generated-file";
import { measure } from "./measure";
import { fixed, printTable } from "./table";
import { withFolder } from "./with-folder";

/** Many files: with one worker and with all cores, and memory by number of files. */

const TABLES = 30;
const SIZES = [100, 300, 1_000];

/** Prints the table. */
export function benchFiles(): Promise<void> {
  return withFolder((folder) => {
    for (let file = 0; file < Math.max(...SIZES); file += 1) {
      for (const size of SIZES.filter((one) => file < one)) {
        const target = join(folder, String(size));
        mkdirSync(target, { recursive: true });
        writeFileSync(join(target, `${String(file).padStart(4, "0")}.xlsx`), contentOf(file));
      }
    }
    console.log(`\nFolders of files of ${TABLES} tables each (40 rows x 7 columns), ${availableParallelism()} cores`);
    printTable(
      ["files, workers", "seconds", "processor s", "peak MB", "files a second"],
      [...SIZES.map((size) => lineOf(folder, size, availableParallelism())), lineOf(folder, Math.max(...SIZES), 1)],
    );
  });
}

const contents = new Map<number, Uint8Array>();

/** A hundred different files, over and over: making each anew would take longer than checking it. */
function contentOf(file: number): Uint8Array {
  const kind = file % 100;
  const known = contents.get(kind) ?? generatedFile(TABLES, kind * TABLES);
  contents.set(kind, known);
  return known;
}

function lineOf(folder: string, size: number, jobs: number): string[] {
  const taken = measure("report", [join(folder, String(size)), "--jobs", String(jobs)], 1);
  return [
    `${size} files, ${jobs} ${jobs === 1 ? "thread" : "workers"}`,
    ...figures(taken),
    fixed(size / taken.seconds, 0),
  ];
}
