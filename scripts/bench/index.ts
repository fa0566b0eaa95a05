import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { benchCli } from "./cli";
import { benchFiles } from "./files";

/** Prints the benchmarks: `npm run bench`, or one part of them: `npm run bench -- engine|cli|files`. */

const PARTS: Readonly<Record<string, () => void>> = {
  engine: () => {
    execFileSync(process.execPath, [join(__dirname, "engine.js")], { stdio: "inherit" });
  },
  cli: benchCli,
  files: benchFiles,
};

function main(names: readonly string[]): void {
  const unknown = names.find((name) => PARTS[name] === undefined);
  if (unknown !== undefined) {
    console.error(`There is no benchmark “${unknown}”: ${Object.keys(PARTS).join(", ")}.`);
    process.exitCode = 2;
    return;
  }
  for (const name of names.length === 0 ? Object.keys(PARTS) : names) PARTS[name]?.();
}

main(process.argv.slice(2));
