import { Bridge, type BridgeOptions } from "../../../workbench/bridge/bridge";
import type { Engine } from "../../../workbench/engine/engine";
import { MemoryEngine } from "../../../workbench/engine/memory-engine";
import { makeNativeBridge } from "./host-bridge";
import { makeOfficeContext } from "./office-context";
import { runOfficeLibrary, type OfficeLibrary } from "./office-library";
import { makeStubWindow } from "./stub-window";

export interface StartOptions<AnyEngine extends Engine> extends Partial<Omit<BridgeOptions, "engine">> {
  readonly engine: AnyEngine;
  /** Office.context.displayLanguage; zh-CN when absent. */
  readonly locale?: string;
}

/** A running Office.js of its own, connected to a workbook. */
export interface StartedOffice<AnyEngine extends Engine> extends OfficeLibrary {
  readonly engine: AnyEngine;
  readonly bridge: Bridge;
  /** Runs a ribbon command that was associated, and resolves with what it gave to `event.completed`. */
  runCommand(name: string): Promise<unknown>;
  /** Puts Office, Excel and OfficeExtension where code under test looks for them; call the result to end that. */
  installGlobals(): () => void;
  /** Resolves when the events of what was done so far have arrived. */
  settled(): Promise<void>;
}

/** Starts the genuine Office.js over a blank in-memory workbook. */
export function startOffice(options?: Partial<StartOptions<MemoryEngine>>): StartedOffice<MemoryEngine>;
/** Starts the genuine Office.js over a workbook. */
export function startOffice<AnyEngine extends Engine>(options: StartOptions<AnyEngine>): StartedOffice<AnyEngine>;
export function startOffice(options: Partial<StartOptions<Engine>> = {}): StartedOffice<Engine> {
  const { engine = new MemoryEngine(), locale = "zh-CN", ...rest } = options;
  const bridge = new Bridge({ engine, year: () => 2026, ...rest });
  const library = runOfficeLibrary(makeStubWindow(makeOfficeContext(bridge, locale)));
  const actions = new Map<string, (event: unknown) => unknown>();
  Object.assign(library.Office, {
    onReady: makeOnReady(),
    actions: {
      ...library.Office.actions,
      associate: (name: string, action: (event: unknown) => unknown) => void actions.set(name, action),
    },
  });
  library.OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  library.OfficeExtension.HostBridge.init(makeNativeBridge(bridge));
  return {
    ...library,
    engine,
    bridge,
    runCommand: (name) => runCommand(name, actions),
    installGlobals: () => installGlobals(library),
    settled: () => new Promise((resolve) => setTimeout(resolve, 0)),
  };
}

/** The loader of a page has this function; the file for Node has not. */
function makeOnReady(): (callback?: (info: unknown) => unknown) => Promise<unknown> {
  const info = { host: "Excel", platform: "OfficeOnline" };
  return async (callback) => {
    await callback?.(info);
    return info;
  };
}

function runCommand(name: string, actions: ReadonlyMap<string, (event: unknown) => unknown>): Promise<unknown> {
  const action = actions.get(name);
  if (action === undefined) return Promise.reject(new Error(`No action is associated with ${name}.`));
  return new Promise((resolve, reject) => {
    const event = { source: { id: name }, completed: resolve };
    Promise.resolve(action(event)).catch(reject);
  });
}

function installGlobals({ Excel, Office, OfficeExtension }: OfficeLibrary): () => void {
  const before = { ...globalThis };
  Object.assign(globalThis, { Excel, Office, OfficeExtension });
  return () => {
    for (const name of ["Excel", "Office", "OfficeExtension"]) {
      if (name in before) Reflect.set(globalThis, name, Reflect.get(before, name));
      else Reflect.deleteProperty(globalThis, name);
    }
  };
}
