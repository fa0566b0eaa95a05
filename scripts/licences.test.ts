import { readFileSync } from "node:fs";
import { join } from "node:path";
import { licensedPackages, unlicensed } from "./licences";

const lockOf = (packages: Readonly<Record<string, object>>): unknown => ({ lockfileVersion: 3, packages });

test("every package of the lock file may be used for what it is used for", () => {
  const lock: unknown = JSON.parse(readFileSync(join(__dirname, "../package-lock.json"), "utf8"));
  const packages = licensedPackages(lock);
  expect(packages.filter(({ shipped }) => shipped).length).toBeGreaterThan(10);
  expect(unlicensed(packages)).toEqual([]);
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
