import type { LicensedPackage } from "./licences";

/** What we look at in a CycloneDX list; the rest of it stays as npm wrote it. */
interface Bom {
  readonly metadata: { readonly component: { readonly "bom-ref": string } };
  readonly components: readonly {
    readonly "bom-ref": string;
    readonly name: string;
    readonly group?: string;
    readonly version: string;
  }[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

/**
 * npm's list of all packages without the tools. npm itself can leave tools out, and then leaves out as well whatever a tool uses
 * besides the product: React, for one. Throws when a package of the product is not in the list.
 */
export function productOf<List extends Bom>(bom: List, packages: readonly LicensedPackage[]): List {
  const shipped = new Set(packages.filter((each) => each.shipped).map(({ name, version }) => `${name}@${version}`));
  const components = bom.components.filter((component) => shipped.delete(nameOf(component)));
  if (shipped.size > 0) throw new Error(`npm does not list ${[...shipped].join(", ")}. Is everything installed?`);
  const kept = new Set([bom.metadata.component["bom-ref"], ...components.map((component) => component["bom-ref"])]);
  const dependencies = bom.dependencies
    .filter(({ ref }) => kept.has(ref))
    .map((each) => ({ ...each, dependsOn: each.dependsOn.filter((ref) => kept.has(ref)) }));
  return { ...bom, components, dependencies };
}

function nameOf({ group, name, version }: Bom["components"][number]): string {
  return `${group === undefined ? "" : `${group}/`}${name}@${version}`;
}
