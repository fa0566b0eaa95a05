import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { benchCli } from "./cli";
import { benchFiles } from "./files";

/** Prints the benchmarks: `npm run bench`, or one part of them: `npm run bench -- engine|cli|files|addin`. */

const PARTS: Readonly<Record<string, () => Promise<void> | void>> = {
  engine: () => runAlone("engine"),
  cli: benchCli,
  files: benchFiles,
  addin: () => runAlone("addin"),
};

/** In a process of its own, whose memory and compiled code nobody else used. */
function runAlone(part: string): void {
  execFileSync(process.execPath, [join(__dirname, `${part}.js`)], { stdio: "inherit" });
}

async function main(names: readonly string[]): Promise<void> {
  const unknown = names.find((name) => PARTS[name] === undefined);
  if (unknown !== undefined) {
    console.error(`There is no benchmark “${unknown}”: ${Object.keys(PARTS).join(", ")}.`);
    process.exitCode = 2;
    return;
  }
  for (const name of names.length === 0 ? Object.keys(PARTS) : names) await PARTS[name]?.();
}

void main(process.argv.slice(2));
