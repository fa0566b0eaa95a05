import { createReadStream } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import path from "node:path";
import sirv from "sirv";

export interface ServerOptions {
  /** 0 takes any free port. */
  readonly port: number;
  /** The workbook that the page opens at the start; an empty one when undefined. */
  readonly file?: string | undefined;
}

export interface RunningServer {
  /** Where the page is, with a slash at the end. */
  readonly url: string;
  close(): Promise<void>;
}

/** Only this machine may connect. */
const HOST = "127.0.0.1";
const LOCAL_NAMES = new Set(["localhost", "127.0.0.1"]);
const WORKBOOK_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Office.js asks for its telemetry, which is not there: an empty script keeps that out of the console. */
const TELEMETRY = /^\/addin\/office\/telemetry\/[\w.-]+\.js$/;

const ADDIN_POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  // Fluent UI writes its styles into the page as they are needed.
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "frame-ancestors 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** Univer draws with pictures and fonts that it makes itself, and sets styles on its elements. */
const PAGE_POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "worker-src 'self' blob:",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** Serves the built page, the built add-in under `addin/` and the workbook under `workbook`. */
export async function serveWorkbench(options: ServerOptions): Promise<RunningServer> {
  // Read at the request, not at the start: a new build or an edited workbook is seen at the next reload.
  const addin = sirv("dist/addin", { dev: true, setHeaders: (response) => setHeaders(response, ADDIN_POLICY) });
  const page = sirv("dist/workbench", { dev: true, setHeaders: (response) => setHeaders(response, PAGE_POLICY) });
  const server = createServer((request, response) => {
    const { url = "/", method } = request;
    const missing = (): void => refuse(response, 404, "There is no such file.");
    if (!isLocal(request)) refuse(response, 403, "Only this computer may use the workbench.");
    else if (method !== "GET" && method !== "HEAD") refuse(response, 405, "Only reading is possible.");
    else if (TELEMETRY.test(url)) sendNothing(response);
    else if (url === "/workbook") sendWorkbook(response, options.file);
    else if (url.startsWith("/addin/")) {
      request.url = url.slice("/addin".length);
      addin(request, response, missing);
    } else page(request, response, missing);
  });
  const port = await listen(server, options.port);
  return {
    url: `http://localhost:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, HOST, () => {
      const address = server.address();
      resolve(typeof address === "object" && address !== null ? address.port : port);
    });
  });
}

/** A foreign name that was made to point here (DNS rebinding) must not get at the workbook. */
function isLocal({ headers }: IncomingMessage): boolean {
  return LOCAL_NAMES.has((headers.host ?? "").replace(/:\d+$/, ""));
}

function sendWorkbook(response: ServerResponse, file: string | undefined): void {
  if (file === undefined) {
    refuse(response, 404, "No workbook was named.");
    return;
  }
  setHeaders(response, "default-src 'none'");
  response.setHeader("Content-Type", WORKBOOK_TYPE);
  response.setHeader("Content-Disposition", `inline; filename*=UTF-8''${encodeURIComponent(path.basename(file))}`);
  const stream = createReadStream(file);
  stream.on("error", () => refuse(response, 404, "The workbook cannot be read."));
  stream.pipe(response);
}

function sendNothing(response: ServerResponse): void {
  setHeaders(response, ADDIN_POLICY);
  response.setHeader("Content-Type", "text/javascript");
  response.end();
}

function setHeaders(response: ServerResponse, policy: string): void {
  response.setHeader("Content-Security-Policy", policy);
  response.setHeader("X-Content-Type-Options", "nosniff");
  response.setHeader("Referrer-Policy", "no-referrer");
  response.setHeader("Cache-Control", "no-cache");
}

function refuse(response: ServerResponse, status: number, sentence: string): void {
  response.writeHead(status, { "Content-Type": "text/plain; charset=utf-8" });
  response.end(`${sentence}\n`);
}
