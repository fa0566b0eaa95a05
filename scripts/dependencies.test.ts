import { readFileSync } from "node:fs";
import { join } from "node:path";

const read = (path: string): string => readFileSync(join(__dirname, "..", path), "utf8");

/** The first cells of the page's tables: packages, several of them with commas between. */
function named(page: string): readonly string[] {
  const rows = page.split("\n").filter((line) => line.startsWith("| "));
  return rows.flatMap((line) => (line.split("|")[1] ?? "").split(",").map((name) => name.trim()));
}

/** True for the package itself and for its whole scope. */
function isNamed(name: string, names: readonly string[]): boolean {
  return names.includes(name) || names.includes(`${name.split("/")[0] ?? ""}/*`);
}

test("every package that we chose is on the page that says why", () => {
  const { dependencies, devDependencies } = JSON.parse(read("package.json")) as Record<
    "dependencies" | "devDependencies",
    Record<string, string>
  >;
  const names = named(read("docs/decisions/dependencies.md"));
  const chosen = [...Object.keys(dependencies), ...Object.keys(devDependencies)];
  expect(chosen.length).toBeGreaterThan(40);
  expect(chosen.filter((name) => !isNamed(name, names))).toEqual([]);
});
