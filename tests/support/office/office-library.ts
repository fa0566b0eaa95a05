import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

/** What the unmodified library gives once it has run. */
export interface OfficeLibrary {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: OfficeExtensionInternals;
}

/** The parts of OfficeExtension that connect it to a host; public in the file, absent from the typings. */
export type OfficeExtensionInternals = typeof OfficeExtension & {
  readonly HostBridge: { init(bridge: NativeBridge): void };
  readonly CommonUtility: { _doApiNotSupportedCheck: boolean };
};

/** The wire as the library sees it in a host that is no web page. */
export interface NativeBridge {
  sendMessageToHost(message: string): void;
  /** Set by the library. */
  onMessageFromHost?(message: string): void;
}

const FILE = createRequire(import.meta.url).resolve("@microsoft/office-js/dist/excel-web-16.00.debug.js");

type LoadLibrary = (window: object) => OfficeLibrary;

let compiled: LoadLibrary | undefined;

/** Runs Microsoft's file afresh over a stub of a window; parsed once a process, run in about 20 ms. */
export function runOfficeLibrary(window: object): OfficeLibrary {
  compiled ??= compileLibrary();
  return compiled(window);
}

/** Not in a `vm` context: the library compares prototypes of what it is given with its own. */
function compileLibrary(): LoadLibrary {
  const code = readFileSync(FILE, "utf8");
  const body = `with (window) {${code}\n; return { Excel, Office, OfficeExtension }; }`;
  // The library is a script for a page; a function is the only way to give it a window of its own.
  const run: unknown = Reflect.construct(Function, ["window", body]);
  if (!isLoader(run)) throw new TypeError("The library did not compile to a function.");
  return run;
}

function isLoader(value: unknown): value is LoadLibrary {
  return typeof value === "function";
}
