import { readFileSync } from "node:fs";
import { join } from "node:path";
import { findBudgetYear } from "../../src/check/budget-year";
import { checkTables } from "../../src/check/check-tables";
import type { TargetTable } from "../../src/model/target-table";
import { recognise } from "../../src/recognise/recognise";
import { RULES } from "../../src/rules";
import { DEFAULT_RULE_OPTIONS, type Rule } from "../../src/rules/rule";
import { readXlsx } from "../../src/hosts/xlsx";
import type { WorkbookSnapshot } from "../../src/workbook/snapshot";
import { CORPUS_FOLDER, hasCorpus, LAYOUTS, loadCorpus } from "../../tests/corpus/corpus";
import { benchSheets } from "./bench-sheets";

/** Prints how long the engine takes for a table once it is warm, which rules take longest, and that large workbooks cost no more a table. */

/** The compiler goes on improving the rules for some thousand tables. */
const WARM_UP = 60;
const ROUNDS = 40;
const SLOWEST = 10;

function main(): void {
  const snapshots = documents();
  printEngine(snapshots);
  printRules(snapshots);
  printSizes([10, 100, 1_000]);
}

/** The published documents, one layout of each; the sample where they are absent. */
function documents(): WorkbookSnapshot[] {
  const [layout] = LAYOUTS;
  const files = hasCorpus()
    ? loadCorpus().flatMap((workbook) => (workbook.layout === layout ? [workbook.file] : []))
    : [join("assets", "sample.xlsx")];
  console.log(hasCorpus() ? `${files.length} documents of ${CORPUS_FOLDER}` : `${CORPUS_FOLDER} is absent: the sample`);
  return files.map((file) => readXlsx(readFileSync(file)));
}

/** Milliseconds that pass, and that the processor works on all cores: V8's compiler and collector work beside us. */
interface Span {
  readonly elapsed: number;
  readonly processor: number;
}

/** For one table. */
interface Cost {
  readonly tables: number;
  readonly recognition: Span;
  readonly rules: Span;
}

function costOf(snapshots: readonly WorkbookSnapshot[], rounds: number): Cost {
  const recognition: Span[] = [];
  const rules: Span[] = [];
  let tables = 0;
  for (let round = 0; round < rounds; round += 1) {
    const start = now();
    const recognised = snapshots.map((snapshot) => recognise(snapshot).tables);
    const middle = now();
    for (const found of recognised) checkTables(found, { locale: "zh-CN" });
    const end = now();
    tables = recognised.flat().length;
    recognition.push(perTable(start, middle, tables));
    rules.push(perTable(middle, end, tables));
  }
  return { tables, recognition: middleOf(recognition), rules: middleOf(rules) };
}

function printEngine(snapshots: readonly WorkbookSnapshot[]): void {
  costOf(snapshots, WARM_UP);
  const { tables, recognition, rules } = costOf(snapshots, ROUNDS);
  console.log(`\nMilliseconds for a table, median of ${ROUNDS} rounds over ${tables} tables`);
  printLine("", "elapsed", "processor");
  printLine("recognition", recognition.elapsed.toFixed(3), recognition.processor.toFixed(3));
  printLine(`${RULES.length} rules`, rules.elapsed.toFixed(3), rules.processor.toFixed(3));
  const engine = sum(recognition, rules);
  printLine("engine", engine.elapsed.toFixed(3), engine.processor.toFixed(3));
}

function printRules(snapshots: readonly WorkbookSnapshot[]): void {
  const times = new Map<Rule, number[]>(RULES.map((rule) => [rule, []]));
  let count = 0;
  for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
    // Each round has tables of its own and an order of its own: what rules share is read by any of them.
    const workbooks = snapshots.map((snapshot) => recognise(snapshot).tables);
    const years = workbooks.map(findBudgetYear);
    count = workbooks.flat().length;
    for (const rule of shuffled(RULES, round)) {
      const start = performance.now();
      workbooks.forEach((tables, i) => runRule(rule, tables, years[i]));
      if (round >= WARM_UP) times.get(rule)?.push(performance.now() - start);
    }
  }
  const slowest = [...times]
    .map(([{ id }, rounds]) => ({ id, time: (median(rounds) * 1_000) / count }))
    .sort((a, b) => b.time - a.time)
    .slice(0, SLOWEST);
  console.log("\nSlowest rules, microseconds for a table");
  for (const { id, time } of slowest) printLine(id, time.toFixed(1));
}

/** The items in an order that a number gives, the same in every run. */
function shuffled<Item>(items: readonly Item[], seed: number): Item[] {
  let random = seed + 1;
  const keyed = items.map((item) => {
    random = (random * 48_271) % 2_147_483_647;
    return { item, key: random };
  });
  return keyed.sort((a, b) => a.key - b.key).map(({ item }) => item);
}

/** Rules give their problems one by one: taking them all makes them do all their work. */
function runRule(rule: Rule, tables: readonly TargetTable[], year: number | undefined): void {
  const context = { options: DEFAULT_RULE_OPTIONS, year };
  if (rule.scope === "workbook") Array.from(rule.check(tables, context));
  else for (const table of tables) Array.from(rule.check(table, { ...context, standard: table.standard }));
}

function printSizes(sizes: readonly number[]): void {
  console.log("\nMilliseconds elapsed for a table of a generated workbook");
  printLine("tables", "recognition", "rules", "engine");
  for (const size of sizes) {
    const { tables, recognition, rules } = costOf([{ sheets: benchSheets(size) }], Math.max(7, 4_000 / size));
    const spans = [recognition, rules, sum(recognition, rules)];
    printLine(String(tables), ...spans.map(({ elapsed }) => elapsed.toFixed(3)));
  }
}

function now(): Span {
  const { user, system } = process.cpuUsage();
  return { elapsed: performance.now(), processor: (user + system) / 1_000 };
}

function perTable(from: Span, to: Span, tables: number): Span {
  return { elapsed: (to.elapsed - from.elapsed) / tables, processor: (to.processor - from.processor) / tables };
}

function middleOf(spans: readonly Span[]): Span {
  return {
    elapsed: median(spans.map(({ elapsed }) => elapsed)),
    processor: median(spans.map(({ processor }) => processor)),
  };
}

function sum(a: Span, b: Span): Span {
  return { elapsed: a.elapsed + b.elapsed, processor: a.processor + b.processor };
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}

function printLine(name: string, ...figures: readonly string[]): void {
  console.log(`  ${name.padEnd(28)}${figures.map((figure) => figure.padStart(12)).join("")}`);
}

main();
