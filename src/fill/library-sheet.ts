import * as v from "valibot";
import { MOST_LIBRARY_ENTRIES } from "../check/settings-version";
import type { Localized } from "../i18n/localized";
import { labelOf } from "../recognise/labels";
import { scanComparatorBefore, type Comparator } from "../text/comparator";
import { foldLabel } from "../text/fold";
import { parseTargetValue } from "../text/target-value";
import { joinValueParts } from "../text/value-parts";
import { toA1 } from "../workbook/address";
import type { SheetSnapshot, SnapshotRow } from "../workbook/snapshot";
import { displayText } from "../text/display";
import { EntrySchema, type LibraryEntry } from "./library";
import { categoryNamed, ownEntry, valueParts, type LibraryProblem, type LibraryReading } from "./own-library";

/** 指标库, 本单位绩效指标库, 指标库（2025年）, 指标库(2). */
const LIBRARY_SHEET =
  /^(?:本单位|我的|自定义|共性)?(?:绩效)?指标库(?:20\d\d年?度?版?|\(20\d\d年?度?版?\))?(?:\(\d+\))?$/;

/** True for a sheet that is meant to hold a library, by its name. */
export function isLibrarySheet(name: string): boolean {
  return LIBRARY_SHEET.test(foldLabel(name));
}

type Column = "level2" | "name" | "description" | "comparator" | "value" | "unit" | "basis" | "tags";

const HEADS: Readonly<Record<Column, readonly string[]>> = {
  level2: ["二级指标", "指标类别", "类别", "指标类型"],
  name: ["三级指标", "三级指标名称", "指标名称", "名称"],
  description: ["绩效指标描述", "指标描述", "指标解释", "指标说明", "描述", "计算公式", "描述或公式"],
  comparator: ["计算符号", "符号", "比较符", "比较符号"],
  value: ["指标值", "默认值", "目标值", "参考值"],
  unit: ["计量单位", "单位"],
  basis: ["指标值确定依据", "依据", "确定依据", "指标依据"],
  tags: ["关键词", "标签", "适用项目", "项目类型"],
};

const COLUMN_OF = new Map(
  (Object.entries(HEADS) as [Column, readonly string[]][]).flatMap(([column, heads]) =>
    heads.map((head) => [head, column] as const),
  ),
);

/** The heads of a library sheet, in the order in which a new one is written. */
export const LIBRARY_HEADS: readonly string[] = Object.values(HEADS).map(([head]) => head ?? "");

/** Reads a unit's own library from a sheet: one row of heads, below it an indicator a row. Rows that are wrong are told one by one. */
export function readLibrarySheet(sheet: SheetSnapshot): LibraryReading {
  const headRow = sheet.rows.find((row) => {
    const columns = new Set(headsOf(row).values());
    return columns.has("level2") && columns.has("name");
  });
  if (headRow === undefined) return { entries: [], problems: [{ message: noHeads(sheet.name) }] };
  const columns = headsOf(headRow);
  const reader = new RowReader(columns);
  for (const row of sheet.rows) if (row.row > headRow.row) reader.read(row);
  return { entries: reader.entries, problems: reader.problems };
}

function headsOf(row: SnapshotRow): ReadonlyMap<number, Column> {
  const found = new Map<number, Column>();
  for (const { column, value } of row.cells) {
    const head = typeof value === "string" ? COLUMN_OF.get(labelOf(value)) : undefined;
    if (head !== undefined && ![...found.values()].includes(head)) found.set(column, head);
  }
  return found;
}

/** Why a row is no entry, and the column to look at. */
interface Refusal {
  readonly column: Column;
  readonly message: Localized;
}

class RowReader {
  readonly entries: LibraryEntry[] = [];
  readonly problems: LibraryProblem[] = [];
  /** A level 2 merged over several rows is written only in the first. */
  private level2 = "";
  /** True once it was told that no more is read. */
  private isFull = false;
  private readonly ids = new Set<string>();

  constructor(private readonly columns: ReadonlyMap<number, Column>) {}

  read(row: SnapshotRow): void {
    const texts = this.textsOf(row);
    const { level2 = "", ...rest } = texts;
    if (level2 !== "") this.level2 = level2;
    if (Object.keys(rest).length === 0 || this.isFull) return;
    if (this.entries.length >= MOST_LIBRARY_ENTRIES) {
      this.isFull = true;
      this.tell(row.row, { column: "name", message: tooMany(row.row) });
      return;
    }
    const read = this.refusalOfSet(row.row, readEntry(row.row, this.level2, texts));
    if ("message" in read) {
      this.tell(row.row, read);
    } else {
      this.ids.add(read.id);
      this.entries.push(read);
    }
  }

  private tell(row: number, { column, message }: Refusal): void {
    const columns = [...this.columns];
    const [place = 0] = columns.find(([, head]) => head === column) ?? columns[0] ?? [];
    this.problems.push({ cell: toA1(row, place), message });
  }

  private refusalOfSet(row: number, read: LibraryEntry | Refusal): LibraryEntry | Refusal {
    if ("message" in read) return read;
    return this.ids.has(read.id) ? { column: "name", message: repeated(row, read.name) } : read;
  }

  private textsOf(row: SnapshotRow): RowTexts {
    const texts: Partial<Record<Column, string>> = {};
    for (const { column, value, format } of row.cells) {
      const head = this.columns.get(column);
      const text = displayText(value, format).trim();
      if (head !== undefined && text !== "") texts[head] = text;
    }
    return texts;
  }
}

type RowTexts = Readonly<Partial<Record<Column, string>>>;

function readEntry(row: number, level2: string, texts: RowTexts): LibraryEntry | Refusal {
  const { name, value, description = "", basis = "", tags = "" } = texts;
  const category = categoryNamed(level2);
  if (category === undefined) return { column: "level2", message: unknownLevel2(row, level2) };
  if (name === undefined) return { column: "name", message: missing(row, "三级指标", "a name") };
  if (value === undefined) return { column: "value", message: missing(row, "指标值", "a target value") };
  const comparator = comparatorOf(texts.comparator);
  if (comparator === "unknown") return { column: "comparator", message: unknownSign(row, texts.comparator ?? "") };
  const parts = valueParts(value, parseTargetValue(value));
  const entry = ownEntry(category, {
    name,
    description,
    ...parts,
    ...(comparator !== undefined && { comparator }),
    unit: parts.unit === "" ? unitBehind(parts.value, texts.unit ?? "") : parts.unit,
    basis,
    tags: tags.split(/[\s,，、;；]+/).filter((tag) => tag !== ""),
  });
  const parsed = v.safeParse(EntrySchema, entry);
  if (parsed.success) return parsed.output;
  return { column: columnOf(v.getDotPath(parsed.issues[0]) ?? ""), message: tooLong(row) };
}

/** The unit that a cell of its own adds to a value: none where it says 日期 or 无, or where the value is in words. */
function unitBehind(value: string, unit: string): string {
  return joinValueParts({ operator: "", value, unit }).slice(value.length);
}

function columnOf(path: string): Column {
  const [field = ""] = path.split(".");
  return field === "description" || field === "value" || field === "unit" || field === "basis" || field === "tags"
    ? field
    : "name";
}

/** A date or a grade has no sign: 定性, — or nothing stands for that. */
function comparatorOf(text: string | undefined): Comparator | "unknown" | undefined {
  const folded = foldLabel(text ?? "");
  if (/^(?:|定性|无|[-—–/]+)$/.test(folded)) return undefined;
  const found = scanComparatorBefore(folded, 0);
  return found?.end === folded.length ? found.comparator : "unknown";
}

function noHeads(sheet: string): Localized {
  return {
    "zh-CN": `工作表“${sheet}”里没有找到指标库的表头。表头一行至少要有“二级指标”和“三级指标”，还可以有：${LIBRARY_HEADS.slice(2).join("、")}。`,
    en: `Sheet “${sheet}” has no row of heads. It needs 二级指标 and 三级指标, and may have ${LIBRARY_HEADS.slice(2).join(", ")}.`,
  };
}

function unknownLevel2(row: number, level2: string): Localized {
  return {
    "zh-CN": `第 ${row + 1} 行的二级指标“${level2}”不认识，这一行没有读入。请写数量指标、质量指标、时效指标、成本指标、社会效益指标等。`,
    en: `Row ${row + 1}: the level-2 name “${level2}” is unknown, so the row was left out. Write 数量指标, 质量指标, 时效指标 or another of the standards.`,
  };
}

function missing(row: number, head: string, what: string): Localized {
  return {
    "zh-CN": `第 ${row + 1} 行没有填${head}，这一行没有读入。请补上。`,
    en: `Row ${row + 1} lacks ${what} (${head}) and was left out. Add it.`,
  };
}

function unknownSign(row: number, sign: string): Localized {
  return {
    "zh-CN": `第 ${row + 1} 行的计算符号“${sign}”不认识，这一行没有读入。请写 ≥、≤、=、＞、＜ 或“定性”。`,
    en: `Row ${row + 1}: the sign “${sign}” is unknown, so the row was left out. Write ≥, ≤, =, >, < or 定性.`,
  };
}

function repeated(row: number, name: string): Localized {
  return {
    "zh-CN": `第 ${row + 1} 行的“${name}”前面已经有了，这一行没有读入。`,
    en: `Row ${row + 1}: “${name}” stands further up already, so the row was left out.`,
  };
}

function tooMany(row: number): Localized {
  return {
    "zh-CN": `指标库最多 ${MOST_LIBRARY_ENTRIES} 条，第 ${row + 1} 行起没有读入。请分成几个库。`,
    en: `A library has at most ${MOST_LIBRARY_ENTRIES} entries; row ${row + 1} and those below were left out. Divide it.`,
  };
}

function tooLong(row: number): Localized {
  return {
    "zh-CN": `第 ${row + 1} 行有内容太长，这一行没有读入。请缩短后重新读取。`,
    en: `Row ${row + 1} has too long a text and was left out. Shorten it and read again.`,
  };
}
