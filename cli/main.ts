import pc from "picocolors";
import packageJson from "../package.json";
import { run } from "./program";

const { LC_ALL, LC_MESSAGES, LANG } = process.env;

void run(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  version: packageJson.version,
  language: LC_ALL || LC_MESSAGES || LANG || Intl.DateTimeFormat().resolvedOptions().locale,
  isColourful: pc.isColorSupported,
}).then((status) => {
  process.exitCode = status;
});
