import type { Field, FieldPath } from "../model/field";
import { indicatorPath } from "../model/field-path";
import type { TargetTable } from "../model/target-table";
import { isBlank } from "../text/fold";
import { rememberByObject } from "../model/remember";
import { isSecret } from "../text/secret";

/** A cell that names a level of one or more rows. */
export interface LevelCell {
  readonly path: FieldPath;
  readonly field: Field;
  /** Index of its first row. */
  readonly row: number;
}

/** The cells of 一级指标 or 二级指标 that say something, each once however many rows it stands for; 涉密 left out. */
export function levelCells(table: TargetTable, level: "level1" | "level2"): readonly LevelCell[] {
  return CELLS[level](table);
}

/** Several rules ask for the same cells. */
const CELLS = {
  level1: rememberByObject((table: TargetTable) => findCells(table, "level1")),
  level2: rememberByObject((table: TargetTable) => findCells(table, "level2")),
};

function findCells(table: TargetTable, level: "level1" | "level2"): LevelCell[] {
  const seen = new Set<string>();
  return table.indicators.flatMap((indicator, row) => {
    const field = indicator[level];
    if (field === undefined || seen.has(field.cell) || isBlank(field.text) || isSecret(field.text)) return [];
    seen.add(field.cell);
    return [{ path: indicatorPath(row, level), field, row }];
  });
}
