import type { ModelNode } from "./model/model-node";
import type { Session } from "./model/session";
import type { QueryInfo } from "./wire";

type Loaded = Readonly<Record<string, unknown>>;

/**
 * Loads properties of an object, or of every item of a collection. Nothing selected means all plain properties.
 * Unknown names are passed over without an error, as Excel does; reading one later fails in Office.js.
 */
export function query(node: ModelNode, info: QueryInfo, session: Session): Loaded | null {
  if (node.isNull) return null;
  const paths = [...(info.Select ?? []), ...(info.Expand ?? []).map((name) => `${name}/*`)].map(splitPath);
  const window = { skip: info.Skip ?? 0, top: info.Top ?? Infinity };
  return load(node, paths, session, window);
}

interface Window {
  readonly skip: number;
  readonly top: number;
}

const EVERYTHING: Window = { skip: 0, top: Infinity };

function load(node: ModelNode, paths: readonly (readonly string[])[], session: Session, window: Window): Loaded | null {
  if (node.isNull) return null;
  const items = node.items();
  const own = selected(node, paths, session);
  if (items === undefined) return own;
  const shown = items.slice(window.skip, window.skip + window.top);
  return {
    ...own,
    _Items: shown.map((item) => ({ ...identityOf(item, session), ...load(item, paths, session, EVERYTHING) })),
  };
}

function selected(node: ModelNode, paths: readonly (readonly string[])[], session: Session): Loaded {
  const result: Record<string, unknown> = {};
  const wanted = paths.length === 0 ? [["*"]] : paths;
  for (const [name = "", ...rest] of wanted) {
    if (name === "*" || name === "$all") for (const scalar of node.scalars) readInto(result, node, scalar);
    const kind = node.has(name);
    if (kind === "scalar") result[name] = node.read(name);
    if (kind === "link") {
      const deeper = wanted.filter(([head]) => head === name).map(([, ...tail]) => (tail.length === 0 ? ["*"] : tail));
      result[name] ??= load(node.follow(name), rest.length === 0 ? [["*"]] : deeper, session, EVERYTHING);
    }
  }
  return result;
}

/** With everything loaded, what this version of Excel does not have yet is left out. */
function readInto(result: Record<string, unknown>, node: ModelNode, scalar: string): void {
  if (scalar.startsWith("_") || !node.isAvailable(scalar)) return;
  result[scalar] = node.read(scalar);
}

/** What tells the add-in which object it is. */
export function identityOf(node: ModelNode, session: Session): Loaded {
  const reference = session.referenceIdOf(node);
  return reference === undefined ? node.identity() : { ...node.identity(), _ReferenceId: reference };
}

/** "format/fill/color" becomes its names in Pascal case. */
function splitPath(path: string): readonly string[] {
  return path
    .split(/[/.]/)
    .filter((name) => name !== "" && name.toLowerCase() !== "items")
    .map((name) => name.charAt(0).toUpperCase() + name.slice(1));
}
