import type { Field, FieldPath } from "./field";
import { indicatorPath, type NamedField } from "./field-path";
import { INDICATOR_COLUMNS, type TargetTable } from "./target-table";

/**
 * The fields that the layout of a table has a cell for, blank ones too, in the order of the form.
 * The label cells are not among them: they are in `table.labels`.
 */
export function fieldsOf(table: TargetTable): NamedField[] {
  const { budget, plan = [], goals = [], overallGoals = [] } = table;
  const head: readonly (readonly [FieldPath, Field | undefined])[] = [
    ["title", table.title],
    ["unitLine", table.unitLine],
    ["moneyUnit", table.moneyUnitField],
    ["code", table.code],
    ["name", table.name],
    ["budget.total", budget?.total],
    ["budget.fiscal", budget?.fiscal],
    ["budget.other", budget?.other],
    ...(budget?.more ?? []).map((field, i) => [`budget.more[${i}]`, field] as const),
    ["purpose", table.purpose],
    ...(table.morePurpose ?? []).map((field, i) => [`morePurpose[${i}]`, field] as const),
  ];
  return [
    ...head.flatMap(([path, field]): NamedField[] => (field === undefined ? [] : [[path, field]])),
    ...plan.map((field, i): NamedField => [`plan[${i}]`, field]),
    ...overallGoals.map((field, i): NamedField => [`overallGoals[${i}]`, field]),
    ...goals.map((field, i): NamedField => [`goals[${i}]`, field]),
    ...table.indicators.flatMap((row, i) =>
      INDICATOR_COLUMNS.flatMap((column): NamedField[] => {
        const field = row[column];
        return field === undefined ? [] : [[indicatorPath(i, column), field]];
      }),
    ),
  ];
}
