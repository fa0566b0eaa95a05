import { readFileSync } from "node:fs";
import { join } from "node:path";
import { licensedPackages, unlicensed } from "./licences";

const lockOf = (packages: Readonly<Record<string, object>>): unknown => ({ lockfileVersion: 3, packages });

function readJson(name: string): unknown {
  return JSON.parse(readFileSync(join(__dirname, "..", name), "utf8"));
}

test("every package of the lock file may be used for what it is used for", () => {
  const packages = licensedPackages(readJson("package-lock.json"));
  expect(packages.filter(({ shipped }) => shipped).length).toBeGreaterThan(10);
  expect(unlicensed(packages)).toEqual([]);
});

test("every package of the lock file has its hash, and every dependency one version", () => {
  const { packages } = readJson("package-lock.json") as { packages: Record<string, { integrity?: string }> };
  const { "": own, ...others } = packages;
  expect(own).toBeDefined();
  const unsealed = Object.entries(others).filter(([, { integrity }]) => integrity?.startsWith("sha512-") !== true);
  expect(unsealed.map(([path]) => path)).toEqual([]);
  const { dependencies, devDependencies } = readJson("package.json") as Record<string, Record<string, string>>;
  const wanted = Object.entries({ ...dependencies, ...devDependencies });
  expect(wanted.length).toBeGreaterThan(40);
  expect(wanted.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

test("no package of the product runs a program when it is installed", () => {
  const { packages } = readJson("package-lock.json") as {
    packages: Record<string, { dev?: boolean; hasInstallScript?: boolean }>;
  };
  const running = Object.entries(packages).filter(([, { hasInstallScript }]) => hasInstallScript === true);
  expect(running.filter(([, { dev }]) => dev !== true)).toEqual([]);
});

test("terms that were read for a tool do not let it into the product", () => {
  const buffers = (dev: boolean): unknown => lockOf({ "node_modules/buffers": { version: "0.1.1", dev } });
  expect(unlicensed(licensedPackages(buffers(true)))).toEqual([]);
  expect(unlicensed(licensedPackages(buffers(false)))).toHaveLength(1);
});

test.each([
  ["a shipped package under GPL", { license: "GPL-3.0-only" }, false],
  ["a shipped package with a weak copyleft", { license: "MPL-2.0" }, false],
  ["a tool with a weak copyleft", { license: "MPL-2.0", dev: true }, true],
  ["a package without a licence", { dev: true }, false],
  ["a choice with one that is allowed", { license: "(MIT OR GPL-3.0-or-later)" }, true],
  ["two licences of which one is not allowed", { license: "MIT AND GPL-2.0-only" }, false],
])("%s", (_case, entry, allowed) => {
  const packages = licensedPackages(
    lockOf({ "": {}, "node_modules/a/node_modules/@b/c": { version: "1.0.0", ...entry } }),
  );
  expect(packages).toMatchObject([{ name: "@b/c", version: "1.0.0" }]);
  expect(unlicensed(packages)).toHaveLength(allowed ? 0 : 1);
});

test("what is no lock file is refused", () => {
  expect(() => licensedPackages({ lockfileVersion: 1 })).toThrow("no lock file");
});
