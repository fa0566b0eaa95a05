import type { Field } from "../model/field";
import type { IndicatorColumn, TargetTable } from "../model/target-table";
import { CONTENT_COLUMNS } from "../rules/indicator-row";
import { level2Name } from "../standards/names";
import type { Level2Category } from "../standards/standard";
import { parseCell, toA1 } from "../workbook/address";
import type { CellValue, SheetSnapshot } from "../workbook/snapshot";
import { slotsIn } from "../text/slot";
import { splitTargetValue } from "../text/value-parts";
import { hasContent, isBlankCell } from "./grid-rows";
import { valueText, type LibraryEntry } from "./library";
import { newRowSpot, type NewRowSpot } from "./new-row-places";
import { fillSlots, type FilledEntry } from "./slots";
import { suggestForTable, type SuggestOptions } from "./suggest";
import type { FillPlace, SuggestedCells, Suggestion, TableSuggestions } from "./suggestion";

/** A cell as it is and as it would be. */
export interface FillCell {
  readonly column: IndicatorColumn;
  /** A1 address; of a row that has first to be inserted, the cell above its place. */
  readonly cell: string;
  readonly before: CellValue;
  /** As the sheet shows it. */
  readonly beforeText: string;
  readonly after: CellValue;
  /** True where something stands: it is changed only where a person names the cell. */
  readonly filled: boolean;
}

/** One way to fill a row in. */
export interface FillOption extends Omit<Suggestion, "cells"> {
  /** 三级指标, as it would stand. */
  readonly name: string;
  /** In the order of the form. */
  readonly cells: readonly FillCell[];
}

/** A row that can be filled in, or inserted. */
export interface FillRow {
  /** Its key among the rows of a plan: it stays while the table does. */
  readonly id: string;
  readonly category: Level2Category;
  /** 二级指标, as the table says it or would say it. */
  readonly level2: string;
  /** Index among the indicators; absent for a row that is to be inserted. */
  readonly index?: number;
  /** Set for a row that is to be inserted. */
  readonly spot?: NewRowSpot;
  readonly required: boolean;
  /** True for a row of which something is filled in. */
  readonly begun: boolean;
  /** The best first; at least one. */
  readonly options: readonly FillOption[];
}

/** Everything that can be filled in in the grid of a table. */
export interface FillPlan {
  readonly table: TargetTable;
  readonly sheet: SheetSnapshot;
  readonly kind: TableSuggestions["kind"];
  readonly facts: TableSuggestions["facts"];
  readonly rows: readonly FillRow[];
}

/** Suggestions for a table as changes of cells. A table without any row gets none inserted: there is nothing to lay them out like. */
export function planFilling(table: TargetTable, sheet: SheetSnapshot, options: SuggestOptions = {}): FillPlan {
  const { kind, facts, places } = suggestForTable(table, options);
  return { table, sheet, kind, facts, rows: places.flatMap((place) => fillRow(table, sheet, place)) };
}

function fillRow(table: TargetTable, sheet: SheetSnapshot, place: FillPlace): FillRow[] {
  const { target, category, required, suggestions } = place;
  if (target.kind === "row") {
    const indicator = table.indicators[target.row] ?? {};
    const level2 = indicator.level2?.text.trim() ?? "";
    const options = suggestions
      .map((suggestion) => existingOption(table, target.row, suggestion))
      .filter(({ cells }) => cells.length > 0);
    if (options.length === 0) return [];
    const told = level2 === "" ? (suggestions[0]?.cells.level2 ?? "") : level2;
    // Of a row that somebody began the rest is wanted, whether the table could do without the row or not.
    const begun = CONTENT_COLUMNS.some((column) => hasContent(indicator[column]));
    return [
      {
        id: `row:${target.row}`,
        category,
        level2: told,
        index: target.row,
        required: required || begun,
        begun,
        options,
      },
    ];
  }
  const spot = newRowSpot(table, sheet, target);
  if (spot === undefined) return [];
  const options = suggestions.map((suggestion) => newRowOption(spot, suggestion));
  const level2 = suggestions[0]?.cells.level2 ?? "";
  return [{ id: `new:${category}`, category, level2, spot, required, begun: false, options }];
}

/** A suggestion for a row of the table: the cells that it has something for, the filled ones marked as such. */
export function existingOption(table: TargetTable, index: number, suggestion: Suggestion): FillOption {
  const indicator = table.indicators[index] ?? {};
  const after = spread(suggestion.cells, indicator.operator, indicator.unit);
  const cells = columnsIn(after).flatMap((column): FillCell[] => {
    const field = indicator[column];
    const value = after[column];
    if (field === undefined || value === undefined || value === field.value) return [];
    const { cell, value: before, text: beforeText } = field;
    return [{ column, cell, before, beforeText, after: value, filled: !isBlankCell(field) }];
  });
  return { ...suggestion, name: suggestion.cells.name ?? indicator.name?.text ?? "", cells };
}

function newRowOption({ below, like, writesLevel1 }: NewRowSpot, suggestion: Suggestion): FillOption {
  const after = spread(suggestion.cells, like.operator, like.unit);
  const cells = columnsIn(after).flatMap((column): FillCell[] => {
    const at = like[column] && parseCell(like[column].cell);
    const value = after[column];
    if (at === undefined || value === undefined || (column === "level1" && !writesLevel1)) return [];
    return [{ column, cell: toA1(below, at.column), before: "", beforeText: "", after: value, filled: false }];
  });
  return { ...suggestion, name: suggestion.cells.name ?? "", cells };
}

type SpreadCells = Readonly<Partial<Record<IndicatorColumn, CellValue>>>;

const ORDER = ["level1", "level2", "name", "description", "operator", "value", "unit", "basis"] as const;

function columnsIn(cells: SpreadCells): readonly (typeof ORDER)[number][] {
  return ORDER.filter((column) => cells[column] !== undefined && cells[column] !== "");
}

/** A target value goes into three cells where the form has sign and unit apart. */
function spread(cells: SuggestedCells, operator: Field | undefined, unit: Field | undefined): SpreadCells {
  if (cells.value === undefined || (operator === undefined && unit === undefined)) return cells;
  const parts = splitTargetValue(cells.value);
  const { unit: unitText } = parts;
  if (operator === undefined) {
    return unitText === "" ? cells : { ...cells, value: parts.operator + parts.value, unit: unitText };
  }
  const value = unit === undefined ? parts.value + unitText : parts.value;
  return {
    ...cells,
    operator: parts.operator,
    value: Number.isNaN(Number(value)) ? value : Number(value),
    ...(unit === undefined ? {} : { unit: unitText }),
  };
}

/** A library entry for a row of the table, with the facts of the table in its slots. */
export function entryOption({ table, facts }: FillPlan, index: number, entry: LibraryEntry): FillOption {
  const level2 = isBlankCell(table.indicators[index]?.level2)
    ? { level2: level2Name(entry.category, table.standard) }
    : {};
  const filled = fillSlots(entry, facts) ?? withOpenSlots(entry);
  const { slots, facts: used, cells } = filled;
  return existingOption(table, index, {
    cells: { ...level2, ...cells },
    source: entry.id,
    score: 1,
    slots,
    facts: used,
  });
}

/** An entry whose name needs a fact that the table has not. */
function withOpenSlots(entry: LibraryEntry): FilledEntry {
  const { name, description, basis } = entry;
  const cells = { name, description, value: valueText(entry), basis };
  const slots = CONTENT_COLUMNS.flatMap((column) => slotsIn(cells[column]).map((label) => ({ column, label })));
  return { cells, slots, facts: [] };
}
