import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(__dirname, "..");

test("every test that the security page names is there", () => {
  const page = readFileSync(join(ROOT, "docs/security.md"), "utf8");
  const named = [...page.matchAll(/`([\w/.-]+\.test\.tsx?)`/g)].map((match) => match[1] ?? "");
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((file) => !existsSync(join(ROOT, file)))).toEqual([]);
});
