/** `npm run docs:filling`: writes docs/filling.md from the published tables with their indicators blanked. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { hasCorpus, LAYOUTS, loadCorpus } from "../tests/corpus/corpus";
import { compareFilling, fillingPage } from "./filling-page";

if (hasCorpus()) {
  const workbooks = loadCorpus().filter(({ layout }) => layout === LAYOUTS[0]);
  const tables = compareFilling(workbooks);
  writeFileSync(join(__dirname, "../docs/filling.md"), fillingPage(tables));
  console.log(`docs/filling.md: ${tables.length} tables`);
} else {
  console.error("../shared/corpus is absent: docs/filling.md was left as it is.");
  process.exitCode = 2;
}
