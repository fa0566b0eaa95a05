import { fieldAt } from "../../src/model/field-path";
import type { CorpusWorkbook } from "./corpus";

/** How many fields of a document were found at their cells. */
export interface RecognitionScore {
  readonly tables: Share;
  readonly filled: Share;
  readonly blank: Share;
  readonly labels: Share;
  /** A line for each thing that was not found where it stands. */
  readonly misses: readonly string[];
}

export interface Share {
  readonly found: number;
  readonly of: number;
}

/** Compares what was recognised in a document with where its fields stand. */
export function scoreRecognition({ truth, recognition }: CorpusWorkbook): RecognitionScore {
  const misses: string[] = [];
  const tally = { tables: counter(), filled: counter(), blank: counter(), labels: counter() };
  truth.forEach((expected, index) => {
    const table = recognition.tables[index];
    const compare = (kind: keyof typeof tally, what: string, wanted: string, got: string | undefined): void => {
      tally[kind].of += 1;
      if (got === wanted) tally[kind].found += 1;
      else misses.push(`table ${index + 1} ${what}: ${got ?? "nothing"} instead of ${wanted}`);
    };
    compare("tables", "range", expected.range, table?.range);
    for (const [path, cell] of Object.entries(expected.cells)) {
      compare(expected.isBlank(path) ? "blank" : "filled", path, cell, table && fieldAt(table, path)?.cell);
    }
    for (const [name, cell] of Object.entries(expected.labels))
      compare("labels", `label ${name}`, cell, table?.labels[name]?.cell);
  });
  for (const extra of recognition.tables.slice(truth.length)) misses.push(`table at ${extra.range} is none`);
  return { ...tally, misses };
}

function counter(): { found: number; of: number } {
  return { found: 0, of: 0 };
}
