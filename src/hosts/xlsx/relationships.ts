import type { OfficePackage } from "./package";
import { decodeXml, parseXml } from "./xml";

/** What a part refers to. */
export interface Relationship {
  readonly id: string;
  /** Last word of the type's address, the same in the transitional and the strict form: `worksheet`, `styles`. */
  readonly type: string;
  /** Name of the part referred to, from the package's root, without a leading slash. */
  readonly target: string;
}

/** The relationships of a part (`""` for the package itself); none when it has no list of them. */
export function readRelationships(source: OfficePackage, part: string): Relationship[] {
  const folderEnd = part.lastIndexOf("/") + 1;
  const listName = `${part.slice(0, folderEnd)}_rels/${part.slice(folderEnd)}.rels`;
  const entry = source.find(listName);
  if (entry === undefined) return [];
  const relationships: Relationship[] = [];
  const { text } = decodeXml(source.read(entry), listName);
  const handler = {
    open(name: string, { Id: id, Type: type, Target: target, TargetMode: mode }: Record<string, string | undefined>) {
      if (name !== "Relationship" || id === undefined || type === undefined || target === undefined) return;
      if (mode?.toLowerCase() === "external") return;
      relationships.push({ id, type: type.slice(type.lastIndexOf("/") + 1), target: resolveTarget(part, target) });
    },
    close: () => undefined,
  };
  parseXml(text, handler, listName);
  return relationships;
}

/** The part that a target means: absolute from the root, or relative to the folder of the part that refers to it. */
export function resolveTarget(part: string, target: string): string {
  const path = target.replaceAll("\\", "/");
  const steps = path.startsWith("/") ? [] : part.split("/").slice(0, -1);
  for (const step of path.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}
