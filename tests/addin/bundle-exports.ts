import { createContext, runInContext } from "node:vm";

type Require = (id: string) => object;

/**
 * What the modules of a bundle export, run beside the page's first bundle, which has the modules that they share.
 * Office never becomes ready here, so nothing else happens.
 */
export function bundleExports(commands: string, bundle: string): object {
  const never = new Promise<void>(() => undefined);
  const page = createContext({
    Office: { onReady: () => never },
    document: { currentScript: { tagName: "SCRIPT", src: "https://localhost/commands.js" } },
    console,
    performance,
    setTimeout,
  });
  runInContext(commands, page);
  runInContext(bundle.replace(".push(", ".push(globalThis.bundle="), page);
  const modules = Object.keys(runInContext("bundle[1]", page) as object);
  const load = runInContext(
    "let load; webpackChunkjibiao.push([['test'], {}, (require) => { load = require; }]); load",
    page,
  ) as Require;
  return Object.assign({}, ...modules.map((id) => load(id))) as object;
}
