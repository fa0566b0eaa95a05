import { execSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { licensedPackages, type LicensedPackage } from "./licences";
import { productOf } from "./sbom";

const ROOT = join(__dirname, "..");

const listed = (
  name: string,
  version: string,
  group?: string,
): Parameters<typeof productOf>[0]["components"][number] => ({
  "bom-ref": `${group === undefined ? "" : `${group}/`}${name}@${version}`,
  name,
  version,
  ...(group === undefined ? {} : { group }),
});
const used = (name: string, version: string, shipped: boolean): LicensedPackage => ({
  name,
  version,
  licence: "MIT",
  shipped,
});

const BOM = {
  metadata: { component: { "bom-ref": "jibiao@1" } },
  components: [
    listed("react", "1.0.0"),
    listed("jest", "2.0.0"),
    listed("core", "3.0.0", "@a"),
    listed("react", "9.0.0"),
  ],
  dependencies: [
    { ref: "jibiao@1", dependsOn: ["react@1.0.0", "jest@2.0.0"] },
    { ref: "react@1.0.0", dependsOn: ["@a/core@3.0.0"] },
    { ref: "jest@2.0.0", dependsOn: ["react@9.0.0"] },
  ],
};

test("the list holds the product's packages, of their versions, and what they need", () => {
  const packages = [used("react", "1.0.0", true), used("@a/core", "3.0.0", true), used("jest", "2.0.0", false)];
  const { components, dependencies } = productOf(BOM, packages);
  expect(components.map((component) => component["bom-ref"])).toEqual(["react@1.0.0", "@a/core@3.0.0"]);
  expect(dependencies).toEqual([
    { ref: "jibiao@1", dependsOn: ["react@1.0.0"] },
    { ref: "react@1.0.0", dependsOn: ["@a/core@3.0.0"] },
  ]);
});

test("a package that npm does not list is missed", () => {
  expect(() => productOf(BOM, [used("saxes", "6.0.0", true)])).toThrow("npm does not list saxes@6.0.0");
});

test("npm lists every package of the product, React and the reader of XML among them", () => {
  const packages = licensedPackages(JSON.parse(readFileSync(join(ROOT, "package-lock.json"), "utf8")));
  const bom = JSON.parse(
    execSync("npm sbom --sbom-format cyclonedx", {
      cwd: ROOT,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
      maxBuffer: 64 * 1024 * 1024,
    }),
  ) as Parameters<typeof productOf>[0];
  const names = productOf(bom, packages).components.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(["react", "react-dom", "saxes", "fflate", "valibot"]));
  expect(names).not.toContain("jest");
});
