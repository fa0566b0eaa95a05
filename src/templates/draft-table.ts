import { totalOf } from "../fill/budget-total";
import type { Field } from "../model/field";
import type { StandardId, TargetTable } from "../model/target-table";
import type { ProjectFacts } from "./project";

/** What is known of the project as a table without a grid, from which facts are taken. */
export function draftTable(standard: StandardId, { name, code, purpose, budget, number }: ProjectFacts): TargetTable {
  const total = totalOf(budget ?? {}) ?? 0;
  return {
    index: 0,
    sheet: "",
    sheetId: "",
    range: "A1",
    standard,
    title: field(`${number}、${name ?? ""}绩效目标表`),
    name: field(name ?? ""),
    code: field(code ?? ""),
    ...(total > 0 && { budget: { total: { ...field(String(total)), number: total } } }),
    purpose: field(purpose ?? ""),
    indicators: [],
    labels: {},
  };
}

function field(text: string): Field {
  return { cell: "A1", text, value: text };
}
