import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { buildStale } from "./build";
import { openBrowser } from "./open-browser";
import { serveWorkbench, type RunningServer } from "./serve";

const DEFAULT_PORT = 3210;
/** How many ports after the default are tried when others are in use. */
const PORT_TRIES = 10;
const SAMPLE = "assets/sample.xlsx";

const HELP = `npm start -- [--port 端口 port] [--file 工作簿 workbook.xlsx] [--no-open]

  --port N      使用的端口，默认 ${DEFAULT_PORT}。 The port, ${DEFAULT_PORT} by default.
  --file PATH   启动时打开的工作簿，默认示例工作簿。 The workbook to open at the start, the sample by default.
  --no-open     不打开浏览器。 Do not open a browser.
`;

/** What the command line asked for. */
interface Options {
  readonly port: number | undefined;
  readonly file: string | undefined;
  readonly open: boolean;
}

/** A sentence for the user instead of a stack. */
class UsageError extends Error {}

function readOptions(): Options | undefined {
  const { values } = parseArgs({
    options: {
      port: { type: "string" },
      file: { type: "string" },
      "no-open": { type: "boolean" },
      help: { type: "boolean" },
    },
  });
  if (values.help === true) return undefined;
  const port = values.port === undefined ? undefined : Number(values.port);
  if (port !== undefined && !(Number.isInteger(port) && port >= 0 && port < 65_536)) {
    throw new UsageError(`端口必须是 0 到 65535 的整数。 The port must be a whole number from 0 to 65535.`);
  }
  const file = values.file ?? (existsSync(SAMPLE) ? SAMPLE : undefined);
  if (file !== undefined && !existsSync(file)) {
    throw new UsageError(`找不到工作簿 ${file}。请检查路径。 There is no workbook ${file}. Please check the path.`);
  }
  return { port, file, open: values["no-open"] !== true };
}

async function listen({ port, file }: Options): Promise<RunningServer> {
  if (port !== undefined) return serveWorkbench({ port, file });
  for (let tried = 0; tried < PORT_TRIES; tried += 1) {
    try {
      return await serveWorkbench({ port: DEFAULT_PORT + tried, file });
    } catch (error) {
      if (!isPortTaken(error)) throw error;
    }
  }
  return serveWorkbench({ port: 0, file });
}

function isPortTaken(error: unknown): boolean {
  return error instanceof Error && "code" in error && (error.code === "EADDRINUSE" || error.code === "EACCES");
}

function sentenceFor(error: unknown): string {
  if (isPortTaken(error)) {
    return "这个端口已被占用，请用 --port 换一个。 This port is in use, please choose another with --port.";
  }
  return error instanceof Error ? error.message : String(error);
}

async function main(): Promise<void> {
  const options = readOptions();
  if (options === undefined) {
    process.stdout.write(HELP);
    return;
  }
  await buildStale();
  const { url } = await listen(options);
  process.stdout.write(`绩标工作台已启动，按 Ctrl+C 结束。 Jibiao workbench is running, Ctrl+C ends it: ${url}\n`);
  if (options.open) openBrowser(url);
}

main().catch((error: unknown) => {
  process.stderr.write(`${sentenceFor(error)}\n`);
  process.exitCode = 2;
});
