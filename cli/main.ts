import { once } from "node:events";
import { join } from "node:path";
import pc from "picocolors";
import packageJson from "../package.json";
import { run } from "./program";

const { LC_ALL, LC_MESSAGES, LANG } = process.env;

// Whoever reads the output may stop reading, as `head` does: there is nothing left to do then.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(2);
  throw error;
});

void run(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  drained: async () => {
    if (process.stdout.writableNeedDrain) await once(process.stdout, "drain");
  },
  version: packageJson.version,
  language: LC_ALL || LC_MESSAGES || LANG || Intl.DateTimeFormat().resolvedOptions().locale,
  isColourful: pc.isColorSupported,
  isTerminal: process.stderr.isTTY,
  workerFile: join(__dirname, "worker.js"),
  now: Date.now(),
}).then((status) => {
  process.exitCode = status;
});
