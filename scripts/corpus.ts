import { hasCorpus, loadCorpus, type CorpusWorkbook } from "../tests/corpus/corpus";
import { scoreAccuracy } from "../tests/corpus/accuracy";
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
