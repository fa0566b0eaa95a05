import type { Field, FieldPath } from "./field";
import { INDICATOR_COLUMNS, type IndicatorColumn, type TargetTable } from "./target-table";

/** A field of a table with its path. */
export type NamedField = readonly [path: FieldPath, field: Field];

/** The paths of each row, by column: rules ask for the same ones in every table. */
const ROW_PATHS: Record<IndicatorColumn, FieldPath>[] = [];

/** The path of a cell of the indicator grid; rows are counted from 0. */
export function indicatorPath(row: number, column: IndicatorColumn): FieldPath {
  const paths = (ROW_PATHS[row] ??= rowPaths(row));
  return paths[column];
}

function rowPaths(row: number): Record<IndicatorColumn, FieldPath> {
  const pathOf = (column: IndicatorColumn): [IndicatorColumn, FieldPath] => [column, `indicators[${row}].${column}`];
  return Object.fromEntries(INDICATOR_COLUMNS.map(pathOf)) as Record<IndicatorColumn, FieldPath>;
}

/** The field at a path, label cells (`labels.code`) included; undefined when the table has no such cell or the path is none. */
export function fieldAt(table: TargetTable, path: FieldPath): Field | undefined {
  if (path.startsWith("labels.")) return labelAt(table, path.slice("labels.".length));
  const indexed = INDEXED.exec(path);
  if (indexed?.[1] !== undefined) return indexedField(table, indexed[1], Number(indexed[2]), indexed[3]);
  const read = Object.hasOwn(SINGLE, path) ? SINGLE[path] : undefined;
  return read?.(table);
}

const INDEXED = /^(plan|goals|overallGoals|budget\.more|morePurpose|indicators)\[(\d+)\](?:\.(\w+))?$/;

const SINGLE: Readonly<Record<FieldPath, (table: TargetTable) => Field | undefined>> = {
  title: (table) => table.title,
  unitLine: (table) => table.unitLine,
  moneyUnit: (table) => table.moneyUnitField,
  code: (table) => table.code,
  name: (table) => table.name,
  "budget.total": (table) => table.budget?.total,
  "budget.fiscal": (table) => table.budget?.fiscal,
  "budget.other": (table) => table.budget?.other,
  purpose: (table) => table.purpose,
};

const LISTS: Readonly<Record<string, (table: TargetTable) => readonly Field[] | undefined>> = {
  plan: (table) => table.plan,
  goals: (table) => table.goals,
  overallGoals: (table) => table.overallGoals,
  morePurpose: (table) => table.morePurpose,
  "budget.more": (table) => table.budget?.more,
};

function labelAt(table: TargetTable, name: string): Field | undefined {
  return Object.hasOwn(table.labels, name) ? table.labels[name] : undefined;
}

function indexedField(table: TargetTable, list: string, index: number, column: string | undefined): Field | undefined {
  if (list === "indicators") {
    const known = INDICATOR_COLUMNS.find((name) => name === column);
    return known === undefined ? undefined : table.indicators[index]?.[known];
  }
  if (column !== undefined) return undefined;
  return LISTS[list]?.(table)?.[index];
}
