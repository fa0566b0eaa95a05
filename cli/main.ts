import { once } from "node:events";
import { join } from "node:path";
import pc from "picocolors";
import packageJson from "../package.json";
import { cliMessages } from "./messages";
import { run } from "./program";
import { systemLocale } from "./surroundings";
import { removeTemporaryFiles } from "./temporary-files";
import { tuneCompiler } from "./tune-compiler";

tuneCompiler();

const { LC_ALL, LC_MESSAGES, LANG } = process.env;
const language = LC_ALL || LC_MESSAGES || LANG || Intl.DateTimeFormat().resolvedOptions().locale;

// Whoever reads the output may stop reading, as `head` does: there is nothing left to do then.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") process.stderr.write(`${cliMessages(systemLocale(language)).noOutput}\n`);
  process.exit(2);
});
// And where nobody reads the errors, nobody can be told.
process.stderr.on("error", () => process.exit(2));

process.on("exit", removeTemporaryFiles);
// Whoever waits for us is to see by what we ended.
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
  process.once(signal, () => {
    removeTemporaryFiles();
    process.kill(process.pid, signal);
  });
}

void run(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  drained: async () => {
    if (process.stdout.writableNeedDrain) await once(process.stdout, "drain");
  },
  version: packageJson.version,
  language,
  isColourful: pc.isColorSupported,
  isTerminal: process.stderr.isTTY,
  workerFile: join(__dirname, "worker.js"),
  now: Date.now(),
}).then((status) => {
  process.exitCode = status;
});
