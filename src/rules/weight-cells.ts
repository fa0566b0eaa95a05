import type { Field, FieldPath } from "../model/field";
import type { TargetTable } from "../model/target-table";
import { rememberByObject } from "../model/remember";
import { isSecret } from "../text/secret";
import { isNotConcerned } from "./category-rows";
import { contentRows, rowPath } from "./indicator-row";

/** A cell of 分值 or 权重; one that is merged over several rows is one cell. */
export interface WeightCell {
  readonly path: FieldPath;
  readonly field: Field;
}

/** The weight cells of the rows that say something, those that are withheld left out. */
export const weightCells = rememberByObject((table: TargetTable): readonly WeightCell[] => {
  const seen = new Set<string>();
  return contentRows(table).flatMap((row) => {
    const { weight } = row.indicator;
    if (weight === undefined || isSecret(weight.text) || isNotConcerned(row) || seen.has(weight.cell)) return [];
    seen.add(weight.cell);
    return [{ path: rowPath(row, "weight"), field: weight }];
  });
});
