import type { FieldPath } from "../model/field";
import { indicatorPath } from "../model/field-path";
import type { TargetTable } from "../model/target-table";

/** Where the rules for copied goals and grids report: the goals and the level-3 names of a table. */
export function goalAndNamePaths({ goals = [], indicators }: TargetTable): FieldPath[] {
  return [
    ...goals.map((_, index) => `goals[${index}]`),
    ...indicators.flatMap(({ name }, index) => (name === undefined ? [] : [indicatorPath(index, "name")])),
  ];
}
