/** A package of the lock file and the licence that it states. */
export interface LicensedPackage {
  readonly name: string;
  readonly version: string;
  /** An SPDX expression, or what was read of it; "" where the package states none. */
  readonly licence: string;
  /** False for tools, which go into nothing that is handed out. */
  readonly shipped: boolean;
}

/** What may be handed out with the product: permissive, and asking for no more than its own text. */
const PERMISSIVE: ReadonlySet<string> = new Set(["MIT", "ISC", "0BSD", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0"]);

/** What may be used for building and testing besides. */
const FOR_TOOLS: ReadonlySet<string> = new Set([
  ...PERMISSIVE,
  "MIT-0",
  "MIT/X11",
  "BlueOak-1.0.0",
  "CC0-1.0",
  "CC-BY-4.0",
  "MPL-2.0",
  "Python-2.0",
  "Unlicense",
  "Zlib",
]);

/** Packages of the product whose terms were read, because the lock file does not tell them, and why they may be used. */
const READ: ReadonlyMap<string, string> = new Map([
  ["@microsoft/office-js", "Microsoft's own terms: unchanged, within add-ins for Microsoft 365"],
]);

/** The same for tools: they may not come into the product unread. */
const READ_OF_TOOLS: ReadonlyMap<string, string> = new Map([
  ["@univerjs/telemetry", "Apache-2.0 by its LICENSE file; a tool"],
  ["buffers", "comes with exceljs, which is only measured against; it states nothing and goes into nothing"],
]);

/** The packages of a lock file of npm (version 3), each version once. */
export function licensedPackages(lock: unknown): readonly LicensedPackage[] {
  if (!isRecord(lock) || !isRecord(lock["packages"])) throw new Error("This is no lock file of npm, version 3.");
  return Object.entries(lock["packages"]).flatMap(([path, entry]) => {
    const at = path.lastIndexOf("node_modules/");
    if (at === -1 || !isRecord(entry)) return [];
    const { version, license: stated, dev } = entry;
    const text = (value: unknown): string => (typeof value === "string" ? value : "");
    const name = path.slice(at + "node_modules/".length);
    const shipped = dev !== true;
    return [{ name, version: text(version), licence: readTerms(name, shipped) ?? text(stated), shipped }];
  });
}

/** Those whose licence nobody has allowed. */
export function unlicensed(packages: readonly LicensedPackage[]): readonly LicensedPackage[] {
  return packages.filter(
    ({ name, licence, shipped }) =>
      readTerms(name, shipped) === undefined && !isAllowed(licence, shipped ? PERMISSIVE : FOR_TOOLS),
  );
}

function readTerms(name: string, shipped: boolean): string | undefined {
  return READ.get(name) ?? (shipped ? undefined : READ_OF_TOOLS.get(name));
}

/** Of "A OR B" one has to be allowed, of "A AND B" both. */
function isAllowed(licence: string, allowed: ReadonlySet<string>): boolean {
  return licence
    .replace(/^\((.*)\)$/, "$1")
    .split(" OR ")
    .some((choice) => choice.split(" AND ").every((each) => allowed.has(each)));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
