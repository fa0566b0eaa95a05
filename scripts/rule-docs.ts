/**
 * `npm run docs:rules`: brings src/rules/index.ts, the heads of the rules' pages, docs/rules/README.md and the guide's
 * chapter about rules up to date, and src/rules/examples.json with the examples of the pages.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { format } from "prettier";
import type { Rule } from "../src/rules/rule";
import { EXAMPLES_FILE, examplesOf } from "./rule-examples";
import {
  GUIDE_CHAPTER,
  guideChapter,
  INDEX_PAGE,
  indexModule,
  indexPage,
  ruleFolders,
  RULES_FOLDER,
  withHeader,
} from "./rule-pages";

async function main(): Promise<void> {
  writeFileSync(join(RULES_FOLDER, "index.ts"), indexModule(ruleFolders()));
  // Only now: the list has just been written.
  const { RULES } = await import("../src/rules");
  for (const rule of RULES) updatePage(rule);
  write(INDEX_PAGE, indexPage(RULES));
  write(GUIDE_CHAPTER, guideChapter(RULES));
  const examples = examplesOf(RULES.map(({ id }) => id));
  write(EXAMPLES_FILE, await format(JSON.stringify(examples), { parser: "json", printWidth: 120 }));
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function updatePage(rule: Rule): void {
  const path = join(RULES_FOLDER, rule.id, "README.md");
  writeFileSync(path, withHeader(readFileSync(path, "utf8"), rule));
}

main().catch((error: unknown) => {
  process.exitCode = 1;
  console.error(error instanceof Error ? error.message : String(error));
});
