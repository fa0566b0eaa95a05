import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(__dirname, "..");

test.each(["docs/security.md", "docs/performance.md"])("every test that %s names is there", (page) => {
  const text = readFileSync(join(ROOT, page), "utf8");
  const named = [...text.matchAll(/`([\w/.-]+\.test\.tsx?)`/g)].map((match) => match[1] ?? "");
  expect(named.length).toBeGreaterThan(4);
  expect(named.filter((file) => !existsSync(join(ROOT, file)))).toEqual([]);
});
