import { SEVERITIES } from "../src/model/severity";
import { hasCorpus, LAYOUTS, loadCorpus, type CorpusWorkbook } from "../tests/corpus/corpus";
import { scoreAccuracy, scoreRules } from "../tests/corpus/accuracy";
import { scoreRecognition, type Share } from "../tests/corpus/recognition";

/** Prints how much of the published documents is recognised, and how far the findings agree with their review. */

function main(): void {
  if (!hasCorpus()) {
    console.error("../shared/corpus is absent: nothing was measured.");
    process.exitCode = 2;
    return;
  }
  const workbooks = loadCorpus();
  printRecognition(workbooks);
  for (const workbook of workbooks) printAccuracy(workbook);
  // Both layouts hold the same tables: one is enough to compare rules.
  const documents = workbooks.filter(({ layout }) => layout === LAYOUTS[0]);
  printReviewed(documents.filter(({ labels }) => labels !== undefined));
  printUnreviewed(documents.filter(({ labels }) => labels === undefined));
}

/** Which rules agree with the reviewer, and which speak alone. */
function printReviewed(documents: readonly CorpusWorkbook[]): void {
  console.log("\nFindings of each rule in the reviewed documents");
  const all = documents.flatMap(scoreRules);
  const lines = rulesOf(all).map((rule) => {
    const scores = all.filter((score) => score.rule === rule);
    const [error, warning, hint] = SEVERITIES.map((severity) => sum(scores.map(({ findings }) => findings[severity])));
    const of = sum([error ?? 0, warning ?? 0, hint ?? 0]);
    return [rule, error, warning, hint, share({ found: sum(scores.map(({ onLabel = 0 }) => onLabel)), of })];
  });
  printTable(["rule", "errors", "warnings", "hints", "on a label"], lines);
}

/** Which rules fire so often that people would stop reading them. */
function printUnreviewed(documents: readonly CorpusWorkbook[]): void {
  console.log("\nFindings of each rule for one table in the documents without labels");
  const scored = documents.map((workbook) => ({
    tables: workbook.recognition.tables.length,
    scores: scoreRules(workbook),
  }));
  const lines = rulesOf(scored.flatMap(({ scores }) => scores)).map((rule) => [
    rule,
    ...scored.map(({ tables, scores }) => {
      const counts = scores.find((score) => score.rule === rule)?.findings;
      return counts === undefined ? "" : (sum(Object.values(counts)) / tables).toFixed(2);
    }),
  ]);
  const heads = scored.map(({ tables }, i) => `${documents[i]?.document.slice(0, 3) ?? ""} (${tables})`);
  printTable(["rule", ...heads], lines);
}

function rulesOf(scores: readonly { readonly rule: string }[]): string[] {
  return [...new Set(scores.map(({ rule }) => rule))].sort();
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function printTable(heads: readonly string[], lines: readonly (readonly (string | number | undefined)[])[]): void {
  for (const line of [heads, ...lines]) {
    console.log(
      `  ${line.map((cell, i) => (i === 0 ? String(cell).padEnd(32) : String(cell ?? "").padStart(16))).join("")}`.trimEnd(),
    );
  }
}

function printRecognition(workbooks: readonly CorpusWorkbook[]): void {
  console.log("Recognition: found at their cells\n");
  const total = { tables: none(), filled: none(), blank: none(), labels: none() };
  for (const workbook of workbooks) {
    const score = scoreRecognition(workbook);
    console.log(`${workbook.document} ${workbook.layout.padEnd(11)}${line(score)}`);
    for (const miss of score.misses) console.log(`  ${miss}`);
    for (const kind of ["tables", "filled", "blank", "labels"] as const) total[kind] = add(total[kind], score[kind]);
  }
  console.log(`${"all".padEnd(32)}${line(total)}\n`);
}

function line({ tables, filled, blank, labels }: Record<"tables" | "filled" | "blank" | "labels", Share>): string {
  return `tables ${share(tables)}  fields ${share(filled)}  blank fields ${share(blank)}  labels ${share(labels)}`;
}

function printAccuracy(workbook: CorpusWorkbook): void {
  if (workbook.labels === undefined) return;
  const score = scoreAccuracy(workbook, workbook.labels);
  console.log(`Accuracy: ${workbook.document} ${workbook.layout}`);
  console.log(
    `  labels with a finding ${share(score.seen)}  errors and warnings on a label ${share(score.confirmed)}  on exempt cells ${score.onExempt}`,
  );
  for (const { project, field, kind, severity, note } of score.missed)
    console.log(`  missed  ${project} ${field} ${kind} (${severity}): ${note}`);
  for (const { table, field, rule, message } of score.unconfirmed)
    console.log(`  alone   ${table + 1} ${field} ${rule}: ${message}`);
}

function share({ found, of }: Share): string {
  return `${found}/${of} (${of === 0 ? "-" : `${((100 * found) / of).toFixed(1)}%`})`;
}

function none(): Share {
  return { found: 0, of: 0 };
}

function add(a: Share, b: Share): Share {
  return { found: a.found + b.found, of: a.of + b.of };
}

main();
