import { findBudgetYear } from "../src/check/budget-year";
import { PROJECT_KINDS } from "../src/fill/library";
import { gridRows, hasContent } from "../src/fill/grid-rows";
import { suggestForTable, type FillPlace } from "../src/fill/suggest";
import type { Field } from "../src/model/field";
import type { Indicator, TargetTable } from "../src/model/target-table";
import { CONTENT_COLUMNS, isSecretRow } from "../src/rules/indicator-row";
import { level2Name } from "../src/standards/names";
import type { Level2Category } from "../src/standards/standard";
import type { CorpusWorkbook } from "../tests/corpus/corpus";
import { markdownTable } from "./markdown-table";

/** One category of a table: what its author wrote, by name only, and what would be suggested in its place. */
export interface ComparedRow {
  readonly level2: string;
  /** Names of the indicators that stand in the published table. */
  readonly original: readonly string[];
  readonly suggestion: { readonly name: string; readonly value: string; readonly basis: string };
}

/** A published table with its indicators blanked. */
export interface ComparedTable {
  readonly document: string;
  readonly table: number;
  readonly kind: string;
  readonly rows: readonly ComparedRow[];
}

/** Categories of which every table should have a row; of the benefits any one. */
const REQUIRED: readonly (readonly Level2Category[])[] = [
  ["quantity"],
  ["quality"],
  ["time"],
  ["cost", "social-cost", "ecological-cost"],
  ["social", "economic", "ecological", "sustainable"],
  ["satisfaction"],
];

/** Blanks the indicators of every table that has enough of them, and compares the first suggestion of each required category. */
export function compareFilling(workbooks: readonly CorpusWorkbook[]): readonly ComparedTable[] {
  return workbooks.flatMap(({ document, recognition }) => {
    const year = findBudgetYear(recognition.tables);
    return recognition.tables.flatMap((table) => {
      const compared = compareTable(table, document.slice(0, 3), year);
      return compared === undefined ? [] : [compared];
    });
  });
}

/** Fewer categories make no comparison. */
const LEAST_CATEGORIES = 4;

function compareTable(table: TargetTable, document: string, year: number | undefined): ComparedTable | undefined {
  // What is withheld is no measure of anything.
  if (table.indicators.some(isSecretRow)) return undefined;
  const blank = { ...table, indicators: table.indicators.map(blanked) };
  const { kind, places } = suggestForTable(blank, year === undefined ? {} : { year });
  const originals = gridRows(table).filter(({ indicator }) => hasContent(indicator.name));
  const rows = REQUIRED.flatMap((categories): ComparedRow[] => {
    const original = originals.filter(({ category }) => category !== undefined && categories.includes(category));
    const place = bestPlace(places, categories);
    const [best] = place?.suggestions ?? [];
    if (place === undefined || best === undefined) return [];
    const { name = "", value = "", basis = "" } = best.cells;
    return [
      {
        level2: level2Name(place.category, table.standard),
        original: original.map(({ indicator }) => indicator.name?.text.trim() ?? ""),
        suggestion: { name, value, basis },
      },
    ];
  });
  if (rows.filter(({ original }) => original.length > 0).length < LEAST_CATEGORIES) return undefined;
  const title = PROJECT_KINDS.find(({ id }) => id === kind.kind)?.title["zh-CN"] ?? kind.kind;
  return { document, table: table.index + 1, kind: title, rows };
}

function bestPlace(places: readonly FillPlace[], categories: readonly Level2Category[]): FillPlace | undefined {
  const own = places.filter(({ category }) => categories.includes(category));
  return own.find(({ required }) => required) ?? own[0];
}

function blanked(indicator: Indicator): Indicator {
  const cells = CONTENT_COLUMNS.flatMap((column): [string, Field][] => {
    const field = indicator[column];
    return field === undefined ? [] : [[column, { cell: field.cell, text: "", value: "" }]];
  });
  return { ...indicator, ...(Object.fromEntries(cells) as Indicator) };
}

/** The page of the docs. */
export function fillingPage(tables: readonly ComparedTable[]): string {
  const shown = tables.map(
    ({ document, table, kind, rows }) =>
      `### ${document}-${table}：${kind}\n\n` +
      markdownTable(
        ["二级指标", "原表的三级指标", "建议的三级指标", "建议的指标值", "建议的依据"],
        rows.map(({ level2, original, suggestion }) => [
          level2,
          original.length === 0 ? "（无）" : [...new Set(original)].join("、"),
          suggestion.name,
          suggestion.value,
          suggestion.basis,
        ]),
      ).join("\n"),
  );
  return `${head(tables)}\n\n${shown.join("\n\n")}\n`;
}

/** What somebody who read the whole page did not find to the point. */
const NOT_TO_THE_POINT: readonly string[] = [
  "000-6 的“纸张用量下降率”：原表只留了生态效益一行，而这个项目和生态没有关系，这一行写“不涉及”更合适",
  "000-8 的“办理案件数量”：经费是给基层司法所用的，写司法所数量更贴切",
];

function head(tables: readonly ComparedTable[]): string {
  const suggestions = tables.reduce((sum, { rows }) => sum + rows.length, 0);
  return `# 填写建议：空表与建议对照

把 ${tables.length} 张已公开的绩效目标表里的指标全部清空，只留项目名称、用途、目标、预算和一、二级指标，看绩标在每个必填类别里排第一的建议是什么。
原表一栏只列三级指标的名称，供对照；建议是绩标自己的文字。“【】”是只有填表人知道的内容，填写后会列在“还有待填内容”里。写着涉密的表不在其中。

逐条读过：${suggestions} 条建议里有 ${NOT_TO_THE_POINT.length} 条不够贴切。

${NOT_TO_THE_POINT.map((note) => `- ${note}。`).join("\n")}

由 \`npm run docs:filling\` 生成（需要公开文件的副本，没有副本时不生成）。怎样填写见[使用说明](guide/filling.md)。`;
}
