import * as v from "valibot";
import { MOST_LIBRARY_ENTRIES } from "../check/settings-version";
import type { Localized } from "../i18n/localized";
import type { TargetTable } from "../model/target-table";
import { targetValueOf } from "../rules/target-value-of";
import { withWholeValues } from "../rules/whole-values";
import { level2Of } from "../standards/names";
import type { Level2Category } from "../standards/standard";
import { foldLabel, isBlank } from "../text/fold";
import { gridRows, hasContent, mayBeFilled } from "./grid-rows";
import { EntrySchema, type LibraryEntry } from "./library";
import { entryByForm, USUAL_BASIS } from "./name-patterns";

/** Something that kept an entry of a unit's own library from being read. */
export interface LibraryProblem {
  /** A1 address of the cell, or the number of the entry in a file counted from 1; absent when it is about the whole. */
  readonly cell?: string;
  readonly entry?: number;
  readonly message: Localized;
}

/** What was read of a unit's own library; entries with problems are left out, the others hold. */
export interface LibraryReading {
  readonly entries: readonly LibraryEntry[];
  readonly problems: readonly LibraryProblem[];
}

/** The version of the record that this code writes. */
export const LIBRARY_VERSION = 1;

/** The record of a library, as it is stored and as a file holds it. */
export interface LibraryRecord {
  readonly version: typeof LIBRARY_VERSION;
  readonly entries: readonly LibraryEntry[];
}

/** The record of some entries, for storing. */
export function libraryRecord(entries: readonly LibraryEntry[]): LibraryRecord {
  return { version: LIBRARY_VERSION, entries };
}

const RecordSchema = v.object({
  version: v.optional(v.number(), LIBRARY_VERSION),
  entries: v.pipe(v.array(v.unknown()), v.maxLength(MOST_LIBRARY_ENTRIES)),
});

/** Reads the record of a library: `{version, entries}` or the list of entries alone. Nothing at all is an empty library. */
export function readLibraryRecord(record: unknown): LibraryReading {
  if (record === undefined || record === null) return { entries: [], problems: [] };
  const outer = v.safeParse(RecordSchema, Array.isArray(record) ? { entries: record } : record);
  if (!outer.success) return { entries: [], problems: [{ message: NO_LIBRARY }] };
  if (outer.output.version > LIBRARY_VERSION) return { entries: [], problems: [{ message: NEWER }] };
  const entries: LibraryEntry[] = [];
  const problems: LibraryProblem[] = [];
  const ids = new Set<string>();
  outer.output.entries.forEach((item, index) => {
    const parsed = v.safeParse(EntrySchema, item);
    if (!parsed.success) {
      problems.push({ entry: index + 1, message: wrongField(index + 1, v.getDotPath(parsed.issues[0]) ?? "") });
    } else if (ids.has(parsed.output.id)) {
      problems.push({ entry: index + 1, message: repeatedId(index + 1, parsed.output.id) });
    } else {
      ids.add(parsed.output.id);
      entries.push(parsed.output);
    }
  });
  return { entries, problems };
}

/** Reads a library from the text of a JSON file. */
export function readLibraryText(text: string): LibraryReading {
  let record: unknown;
  try {
    record = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return { entries: [], problems: [{ message: NO_JSON }] };
  }
  return readLibraryRecord(record);
}

const NO_LIBRARY: Localized = {
  "zh-CN": `这个文件不是指标库：应当是指标的列表，最多 ${MOST_LIBRARY_ENTRIES} 条。请选择从本工具导出的指标库文件。`,
  en: `This is no indicator library: a list of at most ${MOST_LIBRARY_ENTRIES} entries is expected. Choose a library file that this tool wrote.`,
};
const NEWER: Localized = {
  "zh-CN": "这个指标库是更新版本写的，请先更新本工具。",
  en: "This library was written by a later version; update this tool first.",
};
const NO_JSON: Localized = {
  "zh-CN": "文件内容不是 JSON，读不出来。请选择 .json 指标库文件，或者把指标写在名为“指标库”的工作表里。",
  en: "The file is not JSON. Choose a .json library file, or write the indicators on a sheet named 指标库.",
};

function wrongField(entry: number, path: string): Localized {
  return {
    "zh-CN": `第 ${entry} 条的“${path}”缺失或不对，这一条没有读入。请改正后重新导入。`,
    en: `Entry ${entry}: “${path}” is missing or wrong, so the entry was left out. Correct it and import again.`,
  };
}

function repeatedId(entry: number, id: string): Localized {
  return {
    "zh-CN": `第 ${entry} 条的编号“${id}”前面已经用过，这一条没有读入。请换一个编号。`,
    en: `Entry ${entry} has the id “${id}” of an earlier one and was left out. Give it another id.`,
  };
}

/** Why a row cannot become an entry. */
export type NotSaved = "no-such-row" | "no-category" | "no-name" | "no-value" | "secret";

/** An indicator row of a table as an entry of a unit's own library, or why it cannot be one. */
export function entryFromRow(
  table: TargetTable,
  index: number,
  tags: readonly string[] = [],
): { readonly entry: LibraryEntry } | { readonly reason: NotSaved } {
  const row = gridRows(withWholeValues(table))[index];
  if (row === undefined) return { reason: "no-such-row" };
  if (!mayBeFilled(row)) return { reason: "secret" };
  const { name, description, value, basis } = row.indicator;
  if (row.category === undefined) return { reason: "no-category" };
  if (!hasContent(name)) return { reason: "no-name" };
  if (!hasContent(value)) return { reason: "no-value" };
  return {
    entry: ownEntry(row.category, {
      name: name.text.trim(),
      description: description?.text.trim() ?? "",
      basis: basis?.text.trim() ?? "",
      tags,
      ...valueParts(value.text, targetValueOf(value)),
    }),
  };
}

/** The parts of an entry as a person wrote them; blank where nothing was written. */
export interface OwnParts {
  readonly name: string;
  readonly description: string;
  readonly comparator?: NonNullable<LibraryEntry["comparator"]>;
  readonly value: string;
  readonly unit: string;
  readonly basis: string;
  readonly tags: readonly string[];
}

/** An own entry: its id is made of category and name, so that saving it again replaces it; a blank description or basis gets the usual one. */
export function ownEntry(category: Level2Category, parts: OwnParts): LibraryEntry {
  const { comparator, description, basis, tags, ...rest } = parts;
  const usual = entryByForm(parts.name, category)?.description ?? `${parts.name}的年度完成情况`;
  return {
    ...rest,
    id: `own:${category}:${foldLabel(parts.name).slice(0, 40)}`,
    category,
    description: isBlank(description) ? usual : description,
    ...(comparator !== undefined && { comparator }),
    basis: isBlank(basis) ? USUAL_BASIS[category] : basis,
    tags: [...tags],
  };
}

/** A target value taken apart into comparator, value and unit; whatever is no plain number stays whole. */
export function valueParts(
  text: string,
  target: ReturnType<typeof targetValueOf>,
): Pick<OwnParts, "comparator" | "value" | "unit"> {
  const isPlain =
    target.kind === "number" &&
    target.lead === undefined &&
    target.rest === undefined &&
    !target.approx &&
    !target.chinese;
  if (!isPlain) return { value: text.trim(), unit: "" };
  const { comparator, numberText, unit } = target;
  return { ...(comparator !== undefined && { comparator }), value: numberText, unit: unit?.text ?? "" };
}

/** The category that a level-2 name says in any of the standards. */
export function categoryNamed(level2: string): Level2Category | undefined {
  return level2Of(level2, "2015")?.category;
}
