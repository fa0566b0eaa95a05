import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ExampleCell, RuleExample } from "../src/rules/example";
import { RULES_FOLDER } from "./rule-pages";

/** Where the examples of all rules are kept for the pane. */
export const EXAMPLES_FILE = join(RULES_FOLDER, "examples.json");

/** The headings of a rule's page that each stand over one table. */
const WRONG = "错误示例";
const RIGHT = "正确示例";
/** What a table without rows shows: the names of its columns. */
const HEADER = "表头";

/** A table of a page: each row with as many cells as there are heads. */
interface PageTable {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/**
 * The example on a rule's page, told as briefly as a pane wants it: of one row, what both sides have in common is told
 * once; of several, only the columns that differ and one that names the rows.
 * Throws when a section holds anything but one table.
 */
export function exampleOf(page: string): RuleExample {
  const wrong = tableUnder(page, WRONG);
  const right = tableUnder(page, RIGHT);
  if (wrong.heads.join("\n") !== right.heads.join("\n") || wrong.rows.length !== right.rows.length) {
    return { shared: [], wrong: cellsOf(wrong), right: cellsOf(right) };
  }
  const columns = [...wrong.heads.keys()];
  const differing = columns.filter((column) => wrong.rows.some((row, at) => row[column] !== right.rows[at]?.[column]));
  const common = columns.filter((column) => !differing.includes(column));
  if (wrong.rows.length === 1) {
    return {
      shared: cellsOf(wrong, common)[0] ?? [],
      wrong: cellsOf(wrong, differing),
      right: cellsOf(right, differing),
    };
  }
  const naming = common.filter((column) => new Set(wrong.rows.map((row) => row[column])).size === wrong.rows.length);
  const shown = columns.filter((column) => differing.includes(column) || column === naming[0]);
  return { shared: [], wrong: cellsOf(wrong, shown), right: cellsOf(right, shown) };
}

/** The examples of rules by their ids, from their pages. Throws like `exampleOf`, with the rule's id. */
export function examplesOf(ids: readonly string[]): Readonly<Record<string, RuleExample>> {
  return Object.fromEntries(
    ids.map((id) => {
      try {
        return [id, exampleOf(readFileSync(join(RULES_FOLDER, id, "README.md"), "utf8"))];
      } catch (error) {
        throw new Error(`The page of ${id} has no example that can be read.`, { cause: error });
      }
    }),
  );
}

/** The one table of a section. */
function tableUnder(page: string, heading: string): PageTable {
  const section = page.split(/^## /m).find((one) => one.startsWith(`${heading}\n`)) ?? "";
  const lines = section.split("\n").slice(1).filter(Boolean);
  if (lines.length < 2 || !lines.every((line) => line.startsWith("|"))) {
    throw new Error(`${heading} has to be one table.`);
  }
  const [heads = [], , ...rows] = lines.map(cellsOfLine);
  return { heads, rows };
}

function cellsOfLine(line: string): readonly string[] {
  return line
    .replace(/^\|/, "")
    .replace(/\|$/, "")
    .split(/(?<!\\)\|/)
    .map((cell) =>
      cell
        .trim()
        .replace(/^`(.*)`$/, "$1")
        .replaceAll("<br>", "\n")
        .replace(/\\(.)/g, "$1"),
    );
}

function cellsOf({ heads, rows }: PageTable, columns = [...heads.keys()]): readonly (readonly ExampleCell[])[] {
  if (rows.length === 0) return [[{ label: HEADER, text: heads.join("、") }]];
  return rows.map((row) => columns.map((column) => ({ label: heads[column] ?? "", text: row[column] ?? "" })));
}
