import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Severity } from "../../src/model/severity";
import { readXlsx } from "../../src/hosts/xlsx";
import type { Recognition } from "../../src/recognise/recognition";
import { recognise } from "../../src/recognise/recognise";

/** The published documents stand beside the repository; they are not part of it. */
export const CORPUS_FOLDER = join("..", "shared", "corpus");

export const LAYOUTS = ["per-sheet", "word-paste"] as const;
export type Layout = (typeof LAYOUTS)[number];

/** True when the documents are there; without them the tests that need them say so. */
export function hasCorpus(): boolean {
  return existsSync(join(CORPUS_FOLDER, "tables"));
}

/** A table as it was transcribed: where each field stands, and which fields hold something. */
export interface TrueTable {
  readonly range: string;
  /** Field path -> A1 address, blank fields too. */
  readonly cells: Readonly<Record<string, string>>;
  /** Label name -> A1 address. */
  readonly labels: Readonly<Record<string, string>>;
  readonly isBlank: (path: string) => boolean;
}

/** What a strict reviewer wrote about a field. */
export interface Label {
  /** Counted from 1. */
  readonly project: number;
  readonly field: string;
  readonly kind: string;
  readonly severity: Severity;
  readonly detect: "mechanical" | "dictionary" | "semantic";
  readonly note: string;
  readonly also?: readonly string[];
  readonly exempt?: boolean;
}

/** A document in one layout. */
export interface CorpusWorkbook {
  readonly document: string;
  readonly layout: Layout;
  readonly file: string;
  readonly truth: readonly TrueTable[];
  /** Absent for documents that nobody reviewed. */
  readonly labels?: readonly Label[];
  readonly recognition: Recognition;
}

/** Reads every document in both layouts. */
export function loadCorpus(): CorpusWorkbook[] {
  const documents = readdirSync(join(CORPUS_FOLDER, "tables")).map((name) => basename(name, ".json"));
  return documents.sort().flatMap((document) => LAYOUTS.map((layout) => loadWorkbook(document, layout)));
}

interface CellsFile {
  readonly projects: readonly {
    readonly table: string;
    readonly fields: Record<string, string>;
    readonly labels: Record<string, string>;
  }[];
}

function loadWorkbook(document: string, layout: Layout): CorpusWorkbook {
  const file = join(CORPUS_FOLDER, layout, `${document}.xlsx`);
  const cells = readJson(join(CORPUS_FOLDER, layout, `${document}.cells.json`)) as CellsFile;
  const tables = readJson(join(CORPUS_FOLDER, "tables", `${document}.json`)) as {
    readonly projects: readonly object[];
  };
  const labels = join(CORPUS_FOLDER, "labels", `${document}.json`);
  return {
    document,
    layout,
    file,
    truth: cells.projects.map(({ table, fields, labels: labelCells }, index) => ({
      range: table,
      cells: fields,
      labels: labelCells,
      isBlank: (path) => !UNIT_ROW.has(path) && textAt(tables.projects[index], path).trim() === "",
    })),
    ...(existsSync(labels) ? { labels: readJson(labels) as readonly Label[] } : {}),
    recognition: recognise(readXlsx(readFileSync(file))),
  };
}

/** Always filled where the layout has a cell for them. */
const UNIT_ROW: ReadonlySet<string> = new Set(["unitLine", "moneyUnit"]);

function textAt(table: unknown, path: string): string {
  const found = path
    .replace(/\[(\d+)\]/g, ".$1")
    .split(".")
    .reduce<unknown>(
      (part, key) => (typeof part === "object" && part !== null ? (part as Record<string, unknown>)[key] : undefined),
      table,
    );
  return typeof found === "string" ? found : "";
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, "utf8"));
}
