/**
 * `npm run docs:rules`: brings src/rules/index.ts, the heads of the rules' pages, docs/rules/README.md and the guide's
 * chapter about rules up to date.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Rule } from "../src/rules/rule";
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
